import { standing } from "#conversations/frame.ts";
import type { Part, Reading } from "#conversations/reading.ts";
import { fold } from "#understanding/fold.ts";
import type { Language } from "#rules/desk.ts";
import { conditionsIn } from "#understanding/conditions.ts";
import { saysCue } from "#understanding/cues.ts";
import { gives } from "#understanding/followups.ts";
import { contactCues } from "#understanding/words/questions.ts";
import type { Run } from "#assistant/run.ts";
import { documentAnswer, unknown, unknownBeside } from "./documents.ts";
import { hoursAbout, hoursAnswer } from "./hours.ts";
import { call, together, type Said, type Script } from "./script.ts";
import { theirs } from "./theirs.ts";
import type { Topic } from "./topics.ts";

/** Answers what the guest asked: hours from the records, the rest from the documents in their own words. */
export function* questions(run: Run): Script<Said | undefined> {
  const answers: Said[] = [];
  const missed: string[] = [];
  for (const reading of run.frame.latest) {
    const asked = reading.parts.filter((part) => asks(run, reading, part));
    const documents = asked.filter((part) => kindOfQuestion(run, part) === "documents");
    // What is told before a question belongs to it, and so does a question that names nothing ("and how much is it?"); several questions are answered one by one.
    const together_ = documents.filter(({ question, text }, n) => question && (n === 0 || !emptyHanded.test(fold(text)))).length <= 1;
    let answered = false;
    let from: Topic | undefined;
    const told = new Set<string>();
    for (const [n, part] of asked.entries()) {
      const kind = kindOfQuestion(run, part);
      const own = yield* theirs(run, part);
      if (own) answers.push(own);
      else if (kind === "hours") {
        // "… and until when?": the same hours, told already.
        const fresh = hoursAbout(run, part).filter((id) => !told.has(id) || part.understood.dates.length > 0);
        for (const id of fresh) answers.push((yield* hoursAnswer(run, id, part)) ?? (yield* documentAnswer(run, part.text, [part])) ?? (yield* unknown(run)));
        for (const id of fresh) told.add(id);
      }
      else if (kind === "contact") answers.push(yield* contactAnswer(run, part));
      else if (!together_ || !answered) {
        const whole = together_ && documents.length === reading.parts.length;
        const [first, ...more] = clausesOf(whole ? reading.text : part.text, part.language);
        // "…, and can my son go in?" goes on from the question before it.
        const about = !whole && n > 0 && part.mentions.length === 0 ? asked[n - 1]!.text : undefined;
        for (const [m, clause] of [first!, ...more].entries()) {
          const found = yield* documentAnswer(run, clause, whole ? reading.parts : [part], { ...(about && m === 0 ? { about } : {}), ...(from ? { from } : {}) });
          if (found) answers.push(found);
          // "… and how much is it?" may be told already by what answers the first.
          else if (m === 0 || !emptyHanded.test(fold(clause))) missed.push(clause);
          from = found?.from ?? from;
        }
        answered = true;
      }
    }
  }
  if (answers.length === 0 && missed.length > 0) return yield* unknown(run);
  return answers.length > 0 ? together(...onlyOnce(answers.slice(0, 3)), yield* unknownBeside(run, missed)) : undefined;
}

/** The questions of a text, each with what is told before it: a new one begins behind a question mark, or where "and" goes on as a question or with what stands for the thing asked about. */
function clausesOf(text: string, language: Language): string[] {
  const clauses: string[] = [];
  let told = "";
  for (const piece of text.split(/(?<=\?)\s+|(?<=\S{2}[^,])(?:,)?\s+(?=(?:and|y|és|meg|și|si)\s)/iu)) {
    const bare = piece.replace(/^(?:and|also|y|és|meg|és|și|si)\s+/iu, "");
    const begins = piece === bare || gives(bare, language, "opens") || goesOnWith.test(fold(bare));
    const before = clauses.at(-1);
    // "…? How much is it?" asks for the price of the same.
    if (before !== undefined && (emptyHanded.test(fold(bare)) && bare.split(/\s+/).length <= 3 || !begins && !before.endsWith("?"))) clauses[clauses.length - 1] = `${before} ${piece}`;
    else clauses.push(bare === piece || begins ? bare : piece);
  }
  const joined = clauses.flatMap((clause, n) => {
    const asks = clause.includes("?") || gives(clause, language, "opens") || n === clauses.length - 1;
    if (!asks) { told = `${told} ${clause}`.trim(); return []; }
    const whole = `${told} ${clause}`.trim();
    told = "";
    return [whole];
  });
  return joined.length > 0 ? joined.slice(0, 3) : [text];
}

/** What stands for the thing before it, or a question in short, behind "and". */
const goesOnWith = /^(?:(?:la|lo|las|los|il|o|ii|le|se|it|they|do|does|did|can|is|are|has|have|how|what|when|until|from|a|por|pana) \S+ ?\S*|mikor\p{L}*|mennyi\p{L}*|meddig|hol|cat|cand|unde|cuant\p{L}*|hasta)(?!\p{L})/u;

/** Two questions that one sentence answers are answered once. */
function onlyOnce(answers: readonly Said[]): Said[] {
  const told = new Set<string>();
  return answers.map((answer) => ({ ...answer, sentences: answer.sentences.filter((sentence) => !told.has(sentence) && told.add(sentence)) }));
}

/** Whether a part asks about how things are here, beside what it wishes to have. */
function asks(run: Run, reading: Reading, part: Part): boolean {
  const names = part.understood.intents.map(({ name }) => name);
  // "That will do" answers what was asked, whatever else its words could mean.
  if (part.understood.answer !== undefined && reading.added === undefined && !part.text.includes("?")) return false;
  if ((part.cues.has("remind") || part.cues.has("fee") && part.text.includes("?")) && standing(run.frame).length > 0 || part.cues.has("holding") && run.frame.proposal?.state === "open") return true;
  // "We would come with two dogs": on which terms, before what they would like is asked.
  if (!part.question && part.kind === undefined && part.offerings.length === 0 && part.understood.dates.length === 0 && names[0] === "book" && part.mentions.some(({ kind }) => kind === "extra") && standing(run.frame).length === 0 && run.frame.wants.every(({ seq }) => seq === reading.seq)) return true;
  const wish = run.frame.wants.some((want) => want.seq === reading.seq && want.state === "open");
  if (ruled(run, reading, part)) return true;
  // "They are eight and thirteen" answers how old they are, however it is put.
  if (wish && (run.frame.answering?.for === "childAges" || run.frame.answering?.for === "party") && part.understood.party !== undefined && !part.text.includes("?")) return false;
  // "What's the latest?" of the times that were named was taken as one of them.
  if (wish && run.frame.answering?.choices?.length && (part.cues.has("latest") || part.cues.has("earliest"))) return false;
  // "Can we be six?" was taken for what is being arranged.
  if (wish && (part.cues.has("become") && part.understood.party !== undefined || part.understood.shift !== undefined)) return false;
  // "And the non-refundable one?", of rooms that were listed with their prices.
  if (wish && (part.cues.has("prepaid") || part.cues.has("refundable")) && part.mentions.length === 0 && run.frame.wants.some(({ seq, paying }) => seq === reading.seq && paying?.seq === seq)) return false;
  const about = hoursAbout(run, part).length > 0;
  // "You a robot? long night?": all of it is small talk.
  if (foremost(reading, "smalltalk") && part.mentions.length === 0 && part.understood.dates.length === 0 && part.text.split(/[.!?]+/).every((sentence) => sentence.trim().split(/\s+/).length <= 4)) return false;
  // What stood beside a secret that was covered is about the secret.
  if (part.text.includes("[••••") && part.mentions.length === 0) return false;
  if (reading.cues.has("capabilities") && part.mentions.length === 0) return false;
  if (part.understood.reference !== undefined || (reading.added !== undefined && run.frame.proposal?.state === "open" && !part.text.includes("?")) || (reading.added === undefined && ["name", "email", "phone"].some((what) => run.frame.guest[what as "name"]?.seq === reading.seq) && !part.question)) return false;
  if (names.includes("ask_information")) return !wish || about || (part.question && part.offerings.length === 0 && (part.kind === undefined || settled.test(fold(part.text))) && part.understood.dates.length === 0 && part.understood.nights === undefined && !/\b(?:free|available|vacanc|libre|disponib|szabad|liber)/iu.test(fold(part.text)));
  if (names[0] === "cancel" && part.question && saysCue(part.text, termsCues)) return true;
  if (wish || names.some((name) => ["book", "change", "cancel", "complain", "ask_human", "greet", "thank", "smalltalk", "affirm", "deny", "lost_and_found", "emergency"].includes(name) && !about && !((name === "book" || name === "change") && part.question))) return false;
  return part.question || part.text.includes("?") || part.mentions.length > 0 || names.includes("problem") || names.includes("check_in") || names.includes("check_out") || names.includes("pay");
}

/** Somebody or something is told of that a rule may be made for ("our dog of 14 kilos", "I am pregnant"), and no day is named: whether it may be is asked, however it is put. */
export function ruled(run: Run, reading: Reading, part: Part): boolean {
  if (part.understood.dates.length > 0 || part.understood.nights !== undefined || part.understood.times.length > 0 || run.frame.answering?.want !== undefined) return false;
  const told = conditionsIn(reading.text, reading.language, reading.understood);
  return told.some(({ kind, value }) => part.question ? kind !== "age" || value !== undefined : kind === "weight") && (part.question || standing(run.frame).length === 0);
}

/** No other wish of a message is surer. */
const foremost = ({ understood: { intents } }: Reading, wanted: string): boolean => intents.some(({ name, score }) => name === wanted && score >= (intents[0]?.score ?? 0));

const kindOfQuestion = (run: Run, part: Part): "hours" | "contact" | "documents" => hoursAbout(run, part).length > 0 ? "hours" : saysCue(part.text, contactCues) ? "contact" : "documents";

/** A question without a thing of its own: what it costs, whether it is so. */
const emptyHanded = /^\W*(?:and |y |es |si |also )?(?:how much|whats|what|is|are|does|do|cuanto|que|mennyi\w*|cat|ce|esta|va)\b(?: (?:the|price|fee|el|precio|az|ar|pretul|pret|does|is|do|would|it|that|this|they|those|cost|costs|be|included|free|anything|something|extra|charged|cuesta|vale|incluido|incluida|gratis|kerul|costa|este|e|ez|az|inclus|gratuit))*\W*$/;

/** The room they have or the rooms as they are, and the night as a time of day: no wish for one. */
const settled = /\b(?:(?:the|my|our) rooms?|at night|(?:la|las|mi|nuestra) habitacion(?:es)?|por la noche|a szob\p{L}+|ejszaka|ejjel|in camera|camerele|noaptea)\b(?!.*\b(?:book|reserv|foglal|rezerv))/u;

/** Words that ask on which terms something can be done, beside what shall be done. */
const termsCues: readonly string[] = ["for free", "free of charge", "a fee", "any fee", "charge", "cost", "what if", "what happens", "until when", "gratis", "cuanto", "hasta cuando", "ingyen", "mennyi", "meddig", "gratuit", "cat costa", "pana cand"];

function* contactAnswer(run: Run, part: Part): Script<Said> {
  const found = yield* call<{ rows: { row: string; mark: number }[] }>("desk_facts", {});
  const text = fold(part.text);
  const wanted = /mail|correo/.test(text) ? 2 : /addres|direccion|cim|adres|where/.test(text) ? 0 : 1;
  const fact = found.rows[wanted] ?? found.rows[0];
  return { sentences: fact ? [`${fact.row}. [${fact.mark}]`] : [] };
}
