import { codeOf, codeHolds } from "#records/codes.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import { callBack as callBackWindow } from "#rules/duty.ts";
import type { Language } from "#rules/desk.ts";
import { covered } from "#rules/identity.ts";
import { onDay, writeTime } from "#rules/writing.ts";
import { farewell, footOf, greeting, linkTo, recipient, sayer, type Desks, type Writer } from "./desk_words.ts";

/** The language a conversation is held in, for a letter that belongs to it. */
async function spokenIn({ house, desk }: Desks, conversation: string | null): Promise<Language> {
  const [row] = conversation ? await house.db.query<{ language: Language | null }>("select language from conversations where id = $1", [conversation]) : [];
  return row?.language ?? (desk.languages[0] as Language);
}

/** A code: it goes to the contact on file alone, stands in no subject line, and is made again for every attempt. */
export const codeLetter: Writer = async (at, { tells, conversation }) => {
  const { house } = at;
  const [row] = await house.db.query<{ contact: string; purpose: string; hash: string; over: boolean }>(
    "select contact_id as contact, purpose, code_hash as hash, used_at is not null or expires_at <= $2 as over from codes where id = $1", [tells.code, house.clock.now()]);
  const to = row && await recipient(at, row.contact);
  if (!to || !house.derive) return { refused: "no_address" };
  if (row.over) return { refused: "code_over" };
  const made = codeOf(house.derive, String(tells.code));
  if (made.hash !== row.hash) return { refused: "key_changed" };
  const language = await spokenIn(at, conversation);
  const say = sayer(at, language);
  return {
    to: to.to, language, subject: say("code_subject"), foot: footOf(at, language),
    blocks: [greeting(say, to.name), { text: say(`code_${row.purpose}`) }, { code: made.code }, { text: say("code_use", { minutes: codeHolds }) }, { text: say("code_not_you"), quiet: true }, farewell(say, at)],
  };
};

/** To the contact that is no longer used: where letters go from now on, and how to object. */
export const contactLetter: Writer = async (at, { tells, conversation }) => {
  const to = await recipient(at, tells.contact);
  if (!to) return { refused: "no_address" };
  const [now] = await at.house.db.query<{ value: string }>("select value from contacts where id = $1", [tells.now]);
  const language = await spokenIn(at, conversation);
  const say = sayer(at, language);
  return {
    to: to.to, language, subject: say("contact_changed_subject"), foot: footOf(at, language),
    blocks: [greeting(say, to.name), { text: say("contact_changed", { contact: covered(now?.value ?? "") }) }, { text: say("wrong_changed") }, farewell(say, at)],
  };
};

/** What a receptionist wrote while the guest, who asked for it, was away. */
export const replyLetter: Writer = async (at, { tells, conversation }) => {
  const to = await recipient(at, tells.contact);
  if (!to) return { refused: "no_address" };
  const said = await at.house.db.query<{ text: string | null; receptionist: string | null }>(
    `select w.content->>'text' as text, w.content->>'receptionist' as receptionist from events e join words w using (conversation_id, seq)
     where e.conversation_id = $1 and e.seq between $2 and $3 and e.type = 'message' and e.sender = 'receptionist' and e.audience = 'all' order by seq`, [conversation, tells.from, tells.to]);
  const words = said.flatMap(({ text }) => text ?? []);
  if (words.length === 0) return { refused: "erased" };
  const receptionist = said.findLast(({ receptionist }) => receptionist)?.receptionist ?? at.desk.name;
  const language = await spokenIn(at, conversation);
  const say = sayer(at, language);
  return {
    to: to.to, language, subject: say("reply_subject", { receptionist }), foot: footOf(at, language),
    blocks: [greeting(say, to.name), { text: say("reply_intro", { receptionist }) }, ...words.map((quote) => ({ quote })), { text: say("reply_on") }, ...linkTo(at, `/?lang=${language}`, say("reply_link")), farewell(say, at)],
  };
};

/** What a guest stood in line for has come free: what they were told in the conversation, where alone it can be taken. */
export const cameFreeLetter: Writer = async (at, { tells, conversation }) => {
  const to = await recipient(at, tells.contact);
  if (!to) return { refused: "no_address" };
  const [offer] = await at.house.db.query<{ text: string | null }>(
    "select w.content->>'text' as text from proposals p join words w on w.conversation_id = $1 and w.seq = $2 where p.id = $3 and p.state = 'open'", [conversation, tells.seq, tells.proposal]);
  if (!offer?.text) return { refused: "no_longer" };
  const language = await spokenIn(at, conversation);
  const say = sayer(at, language);
  return {
    to: to.to, language, subject: say("came_free_subject"), foot: footOf(at, language),
    blocks: [greeting(say, to.name), { quote: offer.text }, { text: say("came_free_on") }, ...linkTo(at, `/?lang=${language}`, say("reply_link")), farewell(say, at)],
  };
};

/** A call-back, read back: the number, and between when. */
export const callBackLetter: Writer = async (at, { tells, conversation }) => {
  const to = await recipient(at, tells.contact);
  const [errand] = await at.house.db.query<{ contact: string | null; made: Date; due: Date | null; state: string }>("select contact, made_at as made, due_at as due, state from errands where id = $1", [tells.errand]);
  if (!to || !errand?.contact || errand.state === "withdrawn") return { refused: "no_longer" };
  const language = await spokenIn(at, conversation);
  const say = sayer(at, language);
  const zone = at.desk.sites[0]!.timeZone;
  const window = errand.due ? callBackWindow({ desk: at.desk, zone, now: errand.made }) : undefined;
  const time = (instant: Date) => writeTime(timeOf(instant, zone), language);
  const text = window
    ? say("call_back_at", { phone: errand.contact, day: onDay(dayOf(window.from, zone), language), from: time(window.from), to: time(window.to) })
    : say("call_back", { phone: errand.contact });
  return { to: to.to, language, subject: say("call_back_subject"), foot: footOf(at, language), blocks: [greeting(say, to.name), { text }, { text: say("call_back_wrong") }, farewell(say, at)] };
};
