import { currentWant } from "#conversations/frame.ts";
import { phrase, type Run } from "#assistant/run.ts";
import { advance, bookings, showAgain } from "./bookings.ts";
import { cautions } from "./cautions.ts";
import { courtesy } from "./courtesy.ts";
import { letters } from "./letters.ts";
import { documentAnswer, told } from "./documents.ts";
import { heeding } from "./heeding.ts";
import { offTheLine } from "./lines.ts";
import { noBooking, notOfBookings, onlyHours, onlyRuled } from "./other_things.ts";
import { people } from "./people.ts";
import { prices } from "./prices.ts";
import { questions } from "./questions.ts";
import { call, together, type Said, type Script } from "./script.ts";
import { sums } from "./sums.ts";

/** How the house model holds a turn: who needs a person first, then what was asked, then what is wished, and a word of courtesy where that is all. */
export function* script(run: Run): Script<Said> {
  const written = yield* letters(run);
  if (written) return written;
  const off = yield* offTheLine(run);
  if (off) return off;
  const personAsked = run.frame.latest.some(({ understood }) => understood.intents.some(({ name }) => name === "ask_human"));
  const careful = personAsked ? undefined : yield* cautions(run);
  if (careful?.enough) return careful.said;
  // What is told of one's health for what is being arranged is no trouble of the house.
  const person = careful ? undefined : yield* people(run);
  if (person?.enough) return person.said;
  const dear = (yield* prices(run)) ?? (yield* sums(run));
  // What was just written down for them is not answered from the documents as well.
  const only = careful !== undefined || person !== undefined && !person.beside && run.frame.latest.every(({ parts, understood, text }) => parts.length === 1 && !(understood.answer === "yes" && text.includes("?")));
  const answers = dear ?? (only ? undefined : yield* questions(run));
  const elsewhere = dear || answers ? undefined : yield* notOfBookings(run);
  const wishes = dear || elsewhere || onlyHours(run) || answers && (noBooking(run) || onlyRuled(run)) ? undefined : yield* bookings(run);
  const warned = careful || answers || elsewhere ? undefined : yield* heeding(run);
  const words = courtesy(run, { alone: answers === undefined && warned === undefined && elsewhere === undefined && wishes === undefined && person === undefined });
  const said = together(words, person?.said, careful?.said, answers ?? elsewhere, warned, wishes);
  // A name left while something was being asked is noted, and the question stands.
  const noted = wishes !== undefined && run.frame.answering?.want !== undefined && run.frame.wants.every(({ seq }) => seq < run.saying.turn.fromSeq);
  if (said.sentences.length > 0 || said.question) return said.question || wishes && !noted ? said : yield* resumed(run, said, noted);
  return (yield* lastResort(run)) ?? (yield* unclear(run));
}

/** What is told and not understood may still be what a document is about; a number that was covered needs no answer but what it was for. */
function* lastResort(run: Run): Script<Said | undefined> {
  const { latest, answering, proposal } = run.frame;
  const text = latest.map((reading) => reading.text).join(" ");
  // Who writes a card's number wants to pay: how that is done instead is told.
  const paying = latest.some(({ understood }) => understood.intents.some(({ name }) => name === "pay"));
  if (text.includes("[••••")) return (paying ? yield* documentAnswer(run, "how can you pay, by card", []) : undefined) ?? { sentences: [], question: phrase(run, "courtesy.floor") };
  if (answering?.want !== undefined || proposal?.state === "open" || text.trim().split(/\s+/).length < 3) return undefined;
  return yield* told(run, text);
}

/** After a question in between, what was being arranged is taken up again in one line. */
function* resumed(run: Run, said: Said, noted = false): Script<Said> {
  const { frame } = run;
  if (frame.proposal?.state === "open" && frame.wants.some(({ id, state }) => state === "proposed" && frame.proposal!.wants.includes(id))) return together(said, yield* showAgain(run, [], false));
  return together(said, yield* askedAgain(run, noted));
}

/** The question that is still open, asked once more. */
function* askedAgain(run: Run, noted: boolean): Script<Said | undefined> {
  const want = currentWant({ wants: run.frame.wants, ...(run.frame.answering ? { asked: run.frame.answering } : {}) });
  // Who only asked what there is, is not asked again.
  if (!want?.firm || want.state !== "open" || run.frame.answering?.want !== want.id) return undefined;
  const step = yield* advance(run, want);
  if (!step.question || !step.ask) return undefined;
  yield* call("ask_guest", step.ask);
  return { sentences: [], question: !noted && run.frame.said.at(-1)?.endsWith(step.question) ? phrase(run, "bookings.back_to", { question: midSentence(step.question) }) : step.question };
}

/** A question that follows a colon. */
const midSentence = (question: string): string => question.replace(/^(¿?)(\p{Lu})(?!\p{Lu})/u, (_all, mark: string, first: string) => mark + first.toLowerCase());

/** Not understood: the first time plainly, the second with choices, the third a person is offered. */
function* unclear(run: Run): Script<Said> {
  const times = run.frame.unsure;
  run.unsure = true;
  const key = times === 0 ? "unclear.first" : times === 1 ? "unclear.second" : "unclear.third";
  const choices = times === 1 ? ["unclear.choice_ask", "unclear.choice_book", "unclear.choice_person"].map((choice) => run.house.phrases.say(choice, run.language)) : [];
  yield* call("ask_guest", { for: times >= 2 ? "handoff" : "anything", ...(choices.length > 0 ? { choices: choices.map((label) => ({ label, value: label })) } : {}) });
  return { sentences: [], question: run.house.phrases.say(key, run.language) };
}
