import type { Database } from "#records/database.ts";
import type { Proposal } from "#records/items.ts";
import { open } from "#records/offers.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { readAnswer, type Answer } from "#understanding/answers.ts";
import { gives } from "#understanding/followups.ts";
import { readIntents } from "#understanding/intents.ts";
import { mentionsIn } from "#understanding/mentions.ts";
import { readMoments } from "#understanding/moments.ts";
import { onlyWho } from "#understanding/who.ts";
import type { Conversation } from "./conversations.ts";
import type { Arrival } from "./house.ts";
import { lexiconFor } from "./lexicon.ts";
import { settle } from "./settling.ts";

/**
 * A typed yes or no to the one open offer: it counts while the assistant holds the conversation, the offer was the last
 * thing the desk said, and the guest had it before their eyes. Anything else is left to the turn.
 */
export const plainYes: Arrival = {
  concerns: ({ text }, { language }, desk) => agreesByName(text, (language ?? desk.languages[0]!) as Language, desk).answer !== undefined || gives(text, (language ?? desk.languages[0]!) as Language, "refundable"),
  async after(tx, house, talk, words, seq, now) {
    if (talk.holder !== "assistant") return undefined;
    const offer = await open(tx, talk.id, now);
    if (!offer) return undefined;
    const desk = await house.desk();
    const language = (talk.language ?? desk.languages[0]!) as Language;
    const { answer, question, rest } = metAlready(words.text, offer) ?? agreesByName(words.text, language, desk);
    // "No, Saturday" puts the offer right; only a no that names nothing else ends it.
    if (answer === "no" && rest && corrects(rest, words.text, language, desk)) return undefined;
    if (!answer || !(await wasLastAndSeen(tx, talk, offer.id, words.seen, seq))) return undefined;
    const outcome = await settle(tx, house, talk, offer.id, answer, { kind: "guest" }, seq, now);
    return { answered: !question && (!rest?.trim() || answer === "no" && reasonOnly(rest, language)) && outcome?.outcome !== "gone" };
  },
};

/** "Yes, I'm Anna Weber, anna@…": who one is adds nothing to a yes. */
function agreesByName(text: string, language: Language, desk: Desk): Answer {
  const read = readAnswer(text, language);
  if (read.answer || read.question || read.condition || !read.rest) return read;
  const head = text.slice(0, text.length - read.rest.length);
  return onlyWho(read.rest) && !corrects(read.rest, read.rest, language, desk) && readAnswer(head, language).answer === "yes" ? { answer: "yes", rest: read.rest } : read;
}

/** "Yes, the one I can cancel", where the offer can be cancelled free: the condition is met already, and the yes is a plain one. */
function metAlready(text: string, { items, language }: Proposal): Answer | undefined {
  const { rest } = readAnswer(text, language);
  const free = ({ fixed }: Proposal["items"][number]) => fixed.do === "book" && fixed.sale.terms?.steps[0]?.fee === 0 && fixed.sale.quote.dueNow === 0;
  if (!rest || rest.includes("?") || !gives(text, language, "refundable") || gives(text, language, "prepaid") || rest.split(/\s+/).length > 9 || !items.every(free)) return undefined;
  return readAnswer(text.slice(0, text.length - rest.length), language).answer === "yes" ? { answer: "yes" } : undefined;
}

/** Whether the words beside a no only say why ("we'll take the train instead"): nothing is asked, wished or complained of. */
const reasonOnly = (rest: string, language: Language): boolean =>
  !rest.includes("?") && readIntents(rest, language).every(({ name }) => ["other", "deny", "thank", "change", "affirm", "smalltalk"].includes(name));

/** Whether the words beside a no name what is wanted instead: a day, a time, a number, a thing of the desk. */
function corrects(rest: string, text: string, language: Language, desk: Desk): boolean {
  const { dates, times, party, nights, rooms } = readMoments(rest, language, { now: "2000-01-01T12:00" });
  return dates.length > 0 || times.length > 0 || party !== undefined || nights !== undefined || rooms !== undefined || mentionsIn(rest, lexiconFor(desk)).length > 0 || (["expensive", "biggest", "smallest", "dearest", "other", "oneof", "refundable", "prepaid"] as const).some((cue) => gives(text, language, cue) || gives(rest, language, cue));
}

/** Whether nothing was said after the offer but the words that came with it, and the guest can be taken to have read it. */
async function wasLastAndSeen(tx: Database, talk: Conversation, offer: string, seen: number | undefined, seq: number): Promise<boolean> {
  const [shown] = await tx.query<{ seq: number; turn_id: string | null }>(
    "select seq, turn_id from events where conversation_id = $1 and type = 'proposal' and body->>'id' = $2 order by seq desc limit 1", [talk.id, offer]);
  if (!shown) return false;
  const [later] = await tx.query(
    `select 1 from events where conversation_id = $1 and seq > $2 and seq < $3 and audience = 'all'
       and (type in ('message', 'answer') or type = 'proposal') and (turn_id is null or turn_id <> $4::uuid or $4::uuid is null) limit 1`,
    [talk.id, shown.seq, seq, shown.turn_id]);
  if (later) return false;
  if (seen !== undefined) return seen >= shown.seq;
  if (!shown.turn_id) return true;
  const [ended] = await tx.query("select 1 from events where conversation_id = $1 and turn_id = $2 and type = 'turn' and body->>'state' = 'ended' and seq < $3", [talk.id, shown.turn_id, seq]);
  return ended !== undefined;
}
