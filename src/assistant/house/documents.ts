import type { Part } from "#conversations/reading.ts";
import { inWords } from "#rules/desk.ts";
import { advises } from "#understanding/attempts.ts";
import { fold } from "#understanding/fold.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { FoundPassages } from "#assistant/tools/search_documents.ts";
import { ownMatters } from "./own_matters.ts";
import { call, type Said, type Script } from "./script.ts";

/** The passage's own sentences with its mark; nothing where no passage answers. */
export function* documentAnswer(run: Run, question: string, parts: readonly Part[], about?: string): Script<Said | undefined> {
  const look = (asked: string) => call<FoundPassages | { error: string; code?: string }>("search_documents", { question: withClock(asked, parts).slice(0, 500), ...(about ? { about: about.slice(0, 300) } : {}) });
  let found = yield* look(question);
  // What was told around the question may have hidden it.
  const asking = parts.filter((part) => part.question || part.text.includes("?")).map(({ text }) => text).join(" ");
  if ("passages" in found && !found.answerable && asking !== "" && asking !== question) found = yield* look(asking);
  if ("passages" in found && !found.answerable && question.includes("?") && firstAsked(question) !== question) found = yield* look(firstAsked(question));
  // How guests speak of coming and going is not how documents head it.
  const named = parts.flatMap(({ understood }) => understood.intents).find(({ name }) => name === "check_in" || name === "check_out");
  if ("passages" in found && named && named.score >= 0.5 && !/check.?(?:in|out)/iu.test(question)) {
    // "Until when have we the room" names a thing that other documents are about.
    const headed = yield* look(named.name === "check_out" && parts.every(({ mentions }) => mentions.length === 0) ? "check-out time" : `${question} ${named.name.replace("_", "-")}`);
    if ("passages" in headed && headed.answerable) found = headed;
  }
  // On which terms something is ended stands where documents speak of cancelling, whatever day or journey is told beside it.
  const ends = parts.some(({ understood, cues }) => cues.has("terms") && understood.intents.some(({ name }) => name === "cancel"));
  if ("passages" in found && ends && !cancelling.test(fold(found.passages[0]?.text ?? ""))) {
    const headed = yield* look("cancellation terms and charges");
    if ("passages" in headed && headed.answerable) found = headed;
  }
  if ("error" in found && found.code === "still_reading") return { sentences: [phrase(run, "answers.still_reading")] };
  const best = "error" in found || !found.answerable ? undefined : found.passages[0];
  if (!best || best.sentences.length === 0) return undefined;
  const lead = best.language === run.language ? [] : [phrase(run, "answers.in_other_language", { language: run.house.phrases.say(`answers.language_${best.language}`, run.language) })];
  // A passage that says little is gone on from in the next of the same document.
  const next = "error" in found ? undefined : found.passages.slice(1).find(({ title, score }) => title === best.title && score >= best.score * 0.5);
  const steps = stepsOf(best.text);
  const quoted = steps.some((step) => best.sentences.some((sentence) => sentence.endsWith(step))) ? steps.map((step) => `${step} [${best.mark}]`) : [...best.sentences.map((sentence) => `${sentence} [${best.mark}]`), ...(best.sentences.length === 1 && next ? next.sentences.map((sentence) => `${sentence} [${next.mark}]`) : [])];
  const sentences = [...lead, ...quoted.slice(0, steps.length > 0 ? 4 : 3)];
  return { sentences, ...(yield* usefulOffer(run, parts)) };
}

const cancelling = /cancel|anul|lemond|visszamond/u;

/** The steps of a numbered list, in their order; none where there is no such list. */
function stepsOf(text: string): string[] {
  const steps = [...text.matchAll(/^\s*\d+[.)]\s+(.+)$/gmu)].map(([, step]) => step!.trim());
  return steps.length > 1 ? steps.slice(0, 4) : [];
}

/** That nothing was found is said plainly, and a person offered, or the one who is on the way named. */
export function* unknown(run: Run): Script<Said> {
  const own = ownMatters(run);
  if (own) return own;
  if (run.talk.holder === "queue" && run.frame.handoff?.state === "waiting") {
    run.outcomes.push({ kind: "handoff", read: true });
    return { sentences: [phrase(run, "unclear.unknown"), phrase(run, "unclear.colleague_knows")] };
  }
  yield* call("ask_guest", { for: "handoff" });
  return { sentences: [phrase(run, "unclear.unknown")], question: phrase(run, "unclear.offer_person") };
}

/** What the documents surely say of something told rather than asked ("here to see somebody"). */
export function* told(run: Run, text: string): Script<Said | undefined> {
  const found = yield* call<FoundPassages | { error: string }>("search_documents", { question: text.slice(0, 500) });
  const best = "passages" in found && found.answerable ? found.passages[0] : undefined;
  return best && best.score >= likely ? yield* documentAnswer(run, text, []) : undefined;
}

/** What the documents say of a trouble, where they surely do: the first of it, for whoever can help themselves meanwhile. */
export function* remedy(run: Run, text: string, enough = sure): Script<string[]> {
  const found = yield* call<FoundPassages | { error: string }>("search_documents", { question: text.slice(0, 500) });
  const best = "passages" in found && found.answerable ? found.passages[0] : undefined;
  if (!best || best.score < enough && !(best.score >= clear && best.score >= 2 * ("passages" in found ? found.passages[1]?.score ?? 0 : 0))) return [];
  const lead = best.language === run.language ? [] : [phrase(run, "answers.in_other_language", { language: run.house.phrases.say(`answers.language_${best.language}`, run.language) })];
  const steps = stepsOf(best.text);
  // What a thing costs or where it stands ends no trouble.
  const advised = steps.length > 0 ? steps : best.sentences.filter(advises).slice(0, 1);
  return advised.length === 0 ? [] : [...lead, ...advised.map((sentence) => `${sentence} [${best.mark}]`)];
}

/** How surely a passage must be about a trouble to be told unasked. */
const sure = 0.6;
/** How surely, where nothing else was understood, or nothing else comes near it. */
const likely = 0.4;
/** … and, where something else is near it, for a trouble. */
const clear = 0.5;

/** The sentence of a message that asks. */
const firstAsked = (text: string): string => /[^.!?\n]*\?/u.exec(text)?.[0].trim() ?? text;

/** "Eleven at night" as documents write it. */
const withClock = (question: string, parts: readonly Part[]): string =>
  [question, ...parts.flatMap(({ understood }) => understood.times.map(({ start }) => start)).filter((time) => !question.includes(time)).slice(0, 2)].join(" ");

/** One useful offer beside an answer: an extra they spoke of as theirs, for what they have booked here. */
function* usefulOffer(run: Run, parts: readonly Part[]): Script<{ question?: string }> {
  const { frame } = run;
  const named = parts.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === "extra").toSorted((a, b) => b.text.length - a.text.length)[0];
  const extra = run.desk.extras.find(({ id }) => id === named?.id);
  const arranging = frame.wants.some(({ state, kind }) => kind === "stay" && (state === "open" || state === "proposed"));
  if (!extra || parts.some(({ question }) => question) || arranging) return {};
  yield* call("ask_guest", { for: "need", choices: [{ label: inWords(extra.name, run.language, run.desk.languages[0]), value: extra.id }] });
  return { question: phrase(run, "existing.add_extra", { name: inWords(extra.name, run.language, run.desk.languages[0]) }) };
}
