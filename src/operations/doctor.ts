import { DeskError } from "#errors.ts";

/** How it stands with one thing the desk leans on. */
export type State = "works" | "does not" | "not set";

/** What a look found, in sentences for whoever installs the desk (secrets masked), and the next step where there is one. */
export interface Look { state: State; saw: string; next?: string }

/** A look as it is reported: what was looked at, and how long it took. */
export interface Examined extends Look { name: string; milliseconds: number }

/** One outside thing to be tried. `look` may throw: that it did is the finding. */
export interface Examination { name: string; /** Milliseconds it may take; ten seconds where it does not say. */ within?: number; /** The next step where it throws or is late. */ next?: string; look(): Promise<Look> }

/** A thing that works. */
export const works = (saw: string): Look => ({ state: "works", saw });
/** A thing that is set up and does not work, with the sentence that mends it. */
export const doesNot = (saw: string, next: string): Look => ({ state: "does not", saw, next });
/** A thing that is not set up: nothing is wrong, and what it would take. */
export const notSet = (saw: string, next?: string): Look => ({ state: "not set", saw, ...(next ? { next } : {}) });

/** Tries everything, several things at once, and reports in the order given. */
export const examine = (examinations: readonly Examination[]): Promise<Examined[]> => Promise.all(examinations.map(async ({ name, within = 10_000, next, look }) => {
  const begun = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Look>((resolve) => { timer = setTimeout(() => resolve(doesNot(`It did not answer within ${within / 1000} seconds.`, next ?? "See whether it runs, and whether this machine may reach it.")), within); });
  const found = await Promise.race([
    // Inside a promise of its own, so that a look that throws at once is a finding too.
    (async () => look())().catch((fault: unknown) => doesNot(sentenceOf(fault), next ?? "See the log for the rest of it.")),
    late,
  ]);
  clearTimeout(timer);
  return { name, ...found, milliseconds: Math.round(performance.now() - begun) };
}));

/** What was thrown, as a sentence; a connection's errors come in a bundle without a message of their own. */
export function sentenceOf(fault: unknown): string {
  if (fault instanceof DeskError) return ended(fault.message);
  const { message, code, cause } = (fault ?? {}) as { message?: string; code?: unknown; cause?: unknown };
  const said = [message, typeof code === "string" && !message?.includes(code) ? `(${code})` : ""].filter(Boolean).join(" ") || String(fault);
  const whole = cause instanceof Error && cause.message && !said.includes(cause.message) ? `${said.replace(/[.:]$/, "")}: ${sentenceOf(cause)}` : said;
  return ended(whole);
}

/** In one line, with its full stop. */
const ended = (text: string): string => text.replaceAll(/\s+/g, " ").trim().replace(/(?<![.!?])$/, ".");
