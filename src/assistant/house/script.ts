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
