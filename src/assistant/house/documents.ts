import type { Part } from "#conversations/reading.ts";
import { inWords } from "#rules/desk.ts";
import { advises } from "#understanding/attempts.ts";
import { fold } from "#understanding/fold.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { FoundPassages } from "#assistant/tools/search_documents.ts";
import { names, tellingWords } from "./deciding.ts";
import { decisive, leadTo, looked, quoted } from "./decisive.ts";
import { ownMatters } from "./own_matters.ts";
import { call, type Said, type Script } from "./script.ts";
import { conditionsOf, topicFor, type Topic } from "./topics.ts";

/** The passage's own sentences with its mark; nothing where no passage answers. */
export function* documentAnswer(run: Run, question: string, parts: readonly Part[], { about, from }: { about?: string; from?: Topic } = {}): Script<Said & { from?: Topic } | undefined> {
  const found = yield* sought(run, question, parts, about);
  if ("error" in found) return found.code === "still_reading" ? { sentences: [phrase(run, "answers.still_reading")] } : undefined;
  const topic = topicFor(run, question, parts, from);
  const conditions = conditionsOf(run, question, parts, topic !== undefined || about !== undefined);
  const decided = topic || conditions.length > 0 ? yield* decisive(run, { question, parts, found, conditions, ...(topic ? { topic } : {}), ...(about ? { about } : {}) }) : undefined;
  if (decided) {
    run.unsure = false;
    return { ...decided, ...(yield* usefulOffer(run, parts)) };
  }
  const best = found.answerable ? found.passages[0] : undefined;
  if (!best || best.sentences.length === 0) return undefined;
  // What names nothing of its own is about nothing else than the talk is.
  if (topic && best.title !== topic.title && !names(tellingWords(question, run.language), run.language)) return undefined;
  run.unsure = false;
  // A passage that says little is gone on from in the next of the same document.
  const next = found.passages.slice(1).find(({ title, score }) => title === best.title && score >= best.score * 0.5);
  const steps = stepsOf(best.text);
  const told = steps.some((step) => best.sentences.some((sentence) => sentence.endsWith(step))) ? steps.flatMap((step) => quoted(step, best)) : [...best.sentences.flatMap((sentence) => quoted(sentence, best)), ...(best.sentences.length === 1 && next ? next.sentences.flatMap((sentence) => quoted(sentence, next)) : [])];
  return { sentences: [...leadTo(run, best.language), ...told.slice(0, steps.length > 0 ? 4 : 3)], from: { title: best.title, heading: best.heading }, ...(yield* usefulOffer(run, parts)) };
}

/** The passages for a question, looked for in other words where its own find none. */
function* sought(run: Run, question: string, parts: readonly Part[], about?: string): Script<FoundPassages | { error: string; code?: string }> {
  const look = (asked: string) => looked(withClock(asked, parts), about);
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
  // Another hour than the usual one.
  const apart = named && named.score >= 0.5 ? otherHour(named.name, parts) : undefined;
  if ("passages" in found && apart) {
    const headed = yield* looked(apart);
    if ("passages" in headed && headed.answerable) found = headed;
  }
  // On which terms something is ended stands where documents speak of cancelling, whatever day or journey is told beside it.
  const ends = parts.some(({ understood, cues }) => cues.has("terms") && understood.intents.some(({ name }) => name === "cancel"));
  if ("passages" in found && ends && !cancelling.test(fold(found.passages[0]?.text ?? ""))) {
    const headed = yield* look("cancellation terms and charges");
    if ("passages" in headed && headed.answerable) found = headed;
  }
  return found;
}

/** "Can we leave the room at three?", "check out a bit later": how documents head it. */
function otherHour(intent: string, parts: readonly Part[]): string | undefined {
  const text = fold(parts.map((part) => part.text).join(" "));
  if (intent === "check_out") return laterOn.test(text) || parts.some(({ understood: { times } }) => times.some(({ start }) => start > "11:30" && start < "20:00")) ? "late check-out" : undefined;
  return earlierOn.test(text) ? "early check-in" : undefined;
}

const laterOn = /(?<!\p{L})(?:late|later|longer|tarde|kesobb|tovabb|kesoi|tarziu|tarzie)(?!\p{L})/u;
const earlierOn = /(?<!\p{L})(?:early|earlier|sooner|antes|temprano|korabban|elobb|hamarabb|devreme)(?!\p{L})/u;

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

/** Of several questions one that nothing answers is named, and a person offered for it. */
export function* unknownBeside(run: Run, [missed]: readonly string[]): Script<Said | undefined> {
  if (missed === undefined) return undefined;
  const what = missed.replace(/^[\s¿¡,]+|[\s?!.,]+$/gu, "").slice(0, 80);
  yield* call("ask_guest", { for: "handoff" });
  return { sentences: [phrase(run, "unclear.unknown_part", { what })], question: phrase(run, "unclear.offer_person") };
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
  const steps = stepsOf(best.text);
  // What a thing costs or where it stands ends no trouble.
  const advised = steps.length > 0 ? steps : best.sentences.filter(advises).slice(0, 1);
  return advised.length === 0 ? [] : [...leadTo(run, best.language), ...advised.flatMap((sentence) => quoted(sentence, best))];
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
