import type { Run } from "#assistant/run.ts";
import { sentencesIn } from "#assistant/sentences.ts";

/** A tool call the house model wants made. */
export interface Call { name: string; args: Record<string, unknown> }

/** Ordinary code that asks for tool calls and goes on with what they found: `const hours = yield* call<Hours>("read_hours", { … })`. */
export type Script<T> = Generator<Call, T, unknown>;

/** Asks for one call; what comes back is the tool's own JSON, or `{ error }` in words. */
export function* call<T>(name: string, args: Record<string, unknown>): Script<T> {
  return (yield { name, args }) as T;
}

/** What a part of a script says: sentences with their marks, and at most one question. */
export interface Said { sentences: string[]; question?: string }

/** Puts a source's mark behind each sentence of a text that has a figure. */
export const marked = (text: string, mark: number, language: string): string =>
  sentencesIn(text, language).map((sentence) => (/\d/.test(sentence) ? `${sentence} [${mark}]` : sentence)).join(" ");

/** Puts two parts together: answers first, one question, the first that was asked. */
export function together(...parts: (Said | undefined)[]): Said {
  const sentences = parts.flatMap((part) => part?.sentences ?? []);
  const question = parts.find((part) => part?.question)?.question;
  return question ? { sentences, question } : { sentences };
}

/** Scripts under way, with how many results each has had. */
const underWay = new WeakMap<Run, { going: Script<Said>; had: number }>();

/**
 * Runs a script with the results that stand already, in order: the next call it wants, or what it says when it has all.
 * It goes on where it stopped when one more result has come; else it starts anew, for the run's messages are its memory.
 */
export function play(script: (run: Run) => Script<Said>, run: Run, results: readonly unknown[]): { call: Call } | { said: Said } {
  const known = underWay.get(run);
  const goesOn = known !== undefined && known.had === results.length - 1;
  const going = goesOn ? known.going : script(run);
  let step = goesOn ? going.next(results.at(-1)) : going.next();
  if (!goesOn) {
    for (const result of results) {
      if (step.done) break;
      step = going.next(result);
    }
  }
  if (step.done) {
    underWay.delete(run);
    return { said: step.value };
  }
  underWay.set(run, { going, had: results.length });
  return { call: step.value };
}
