import { inLine } from "#conversations/answering.ts";
import type { Want } from "#conversations/frame.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Refusal } from "#assistant/tools/find_availability.ts";
import type { InLine } from "#assistant/tools/wait_in_line.ts";
import { call, type Said, type Script } from "./script.ts";
import { asking, type Step } from "./steps.ts";

/** What is full can be waited for: put in line where that is wished, else said beside what is free instead. */
export function* inLineOr(run: Run, want: Want, item: Record<string, unknown> | undefined, reasons: readonly (Refusal | undefined)[], step: Step): Script<Step> {
  if (!item || reasons.length === 0 || !reasons.every((reason) => reason?.code === "full")) return step;
  if (want.line && want.line.seq >= run.saying.turn.fromSeq) {
    const stood = yield* call<InLine | { error: string }>("wait_in_line", { item, want: want.id });
    if (!("error" in stood)) return { sentences: [`${phrase(run, "waiting.noted", { place: stood.place })} [${stood.mark}]`, phrase(run, "waiting.noted_then")] };
  }
  const choice = { label: phrase(run, "waiting.label"), value: inLine };
  const choices = (step.ask?.choices as { label: string; value: string }[] | undefined) ?? [];
  const sentences = [...step.sentences, phrase(run, "waiting.offer")];
  // With nothing else to choose a plain yes is enough.
  return choices.length === 0 ? { sentences, ...asking(run, want, "offering", "waiting.shall_i", {}, [choice]) } : { ...step, sentences, ask: { ...step.ask, choices: [...choices, choice] } };
}

/** "Take me off the list": nobody is kept in line against their will. */
export function* offTheLine(run: Run): Script<Said | undefined> {
  if (!run.frame.latest.some(({ cues }) => cues.has("offlist"))) return undefined;
  const left = yield* call<{ left: number } | { error: string }>("leave_the_line", {});
  return "error" in left ? undefined : { sentences: [phrase(run, "waiting.left")] };
}
