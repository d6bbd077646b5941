import { inWords } from "#rules/desk.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Said } from "./script.ts";

/** A greeting returned, a thank-you taken, small talk answered in one warm line and the floor given back. */
export function courtesy(run: Run, { greetingOnly }: { greetingOnly: boolean }): Said | undefined {
  const intents = new Set(run.frame.latest.flatMap(({ understood }) => understood.intents.map(({ name }) => name)));
  const first = run.frame.said.length === 0;
  if (greetingOnly) return undefined;
  const say = (key: string, values: Record<string, string> = {}) => phrase(run, `courtesy.${key}`, values);
  if (intents.has("smalltalk")) {
    const person = run.desk.people[0];
    const sentences = [say("robot", { person: person ? `${person.name} (${inWords(person.role, run.language)})` : "", desk: run.desk.name })];
    return { sentences, question: say("floor") };
  }
  const last = run.frame.latest.at(-1)?.understood;
  if (intents.has("thank")) return { sentences: [say("thanks")] };
  if (intents.has("greet")) return { sentences: first ? [say("greeting")] : [], question: say("floor") };
  if (last?.answer === "no") return { sentences: [say("no_more")] };
  if (last?.answer === "yes" && run.frame.bookings.length > 0) return { sentences: [say("glad")] };
  return undefined;
}
