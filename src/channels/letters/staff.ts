import { keepLink, linkMinutes } from "#records/staff_links.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import { atTime, onDay } from "#rules/writing.ts";
import type { Language } from "#rules/desk.ts";
import { farewell, footOf, greeting, linkTo, sayer, type Desks, type Writer } from "./desk_words.ts";

async function colleague({ house }: Desks, staff: unknown): Promise<{ name: string; to: string } | undefined> {
  const [row] = await house.db.query<{ name: string; to: string }>("select name, email as to from staff where id = $1 and email is not null and closed_at is null", [staff]);
  return row;
}

const first = ({ desk }: Desks): Language => desk.languages[0] as Language;

/** A way in for a colleague, or to a new password. The link is made with the letter and kept as its hash only; it shows the console, which then signs in. */
const wayIn = (about: "sign_in" | "password"): Writer => async (at, { id, tells }) => {
  const who = await colleague(at, tells.staff);
  if (!who || !at.publicUrl || !at.house.derive) return { refused: who ? "no_public_url" : "no_address" };
  const word = at.house.derive("link", id).toString("base64url");
  // Sessions and links follow the real clock; every attempt at the same letter has the same link.
  if (!await keepLink(at.house.db, { word, staff: String(tells.staff), now: new Date() })) return { refused: "link_over" };
  const language = first(at);
  const say = sayer(at, language);
  return {
    to: who.to, language, subject: say(`${about}_subject`), foot: footOf(at, language),
    blocks: [greeting(say, who.name), { text: say(about, { minutes: linkMinutes }) }, ...linkTo(at, `/console#${word}`, say("sign_in_link")), { text: say("sign_in_not_you"), quiet: true }, farewell(say, at)],
  };
};

/** A link to sign in. */
export const signInLetter: Writer = wayIn("sign_in");
/** A link to set a new password. */
export const passwordLetter: Writer = wayIn("password");

/** An emergency, to a colleague or, where nobody has an address, to the desk's own. No word of the guest's stands in it. */
export const alertLetter: Writer = async (at, { tells }) => {
  const { house, desk } = at;
  const [alert] = await house.db.query<{ kind: string; raised: Date; over: boolean }>(
    "select a.kind, a.raised_at as raised, h.state not in ('waiting', 'claimed') as over from alerts a join handoffs h on h.id = a.handoff_id where a.id = $1", [tells.alert]);
  const who = tells.staff ? await colleague(at, tells.staff) : { name: "", to: at.replyTo };
  if (!alert || !who) return { refused: "no_address" };
  if (alert.over) return { refused: "no_longer" };
  const language = first(at);
  const say = sayer(at, language);
  const kind = house.phrases.say(`emergencies.kind_${alert.kind}`, language);
  const zone = desk.sites[0]!.timeZone;
  return {
    to: who.to, language, subject: say("alert_subject", { kind }), urgent: true, foot: footOf(at, language),
    blocks: [greeting(say, who.name || undefined), { text: say("alert", { kind: kind.toLocaleLowerCase(language), time: atTime(timeOf(alert.raised, zone), language), number: desk.emergency.number }) }, ...linkTo(at, "/console", say("sign_in_link")), farewell(say, at)],
  };
};

/** Something the desk owes, or a case, whose time is over. */
export const overdueLetter: Writer = async (at, { tells }) => {
  const { house, desk } = at;
  const who = await colleague(at, tells.staff);
  const [owed] = tells.promise
    ? await house.db.query<{ what: string; due: Date; over: boolean }>("select what, due_at as due, state not in ('due', 'late') as over from promises where id = $1", [tells.promise])
    : await house.db.query<{ what: string; due: Date; over: boolean }>(
      `select c.reference as what, coalesce((select min(due_at) from promises p where p.case_id = c.id and p.state in ('due', 'late')), c.opened_at) as due, c.state not in ('open', 'waiting') as over from cases c where c.id = $1`, [tells.case]);
  if (!who || !owed) return { refused: "no_address" };
  if (owed.over) return { refused: "no_longer" };
  const language = first(at);
  const say = sayer(at, language);
  const zone = desk.sites[0]!.timeZone;
  // What was promised to a guest is called otherwise among colleagues.
  const known = house.phrases.has(`letters.owed_${owed.what}`);
  const what = tells.case ? say("case_overdue", { reference: owed.what }) : known ? say(`owed_${owed.what}`) : owed.what;
  return {
    to: who.to, language, subject: say("overdue_subject", { what }), foot: footOf(at, language),
    blocks: [greeting(say, who.name), { text: capital(say("overdue", { what, day: onDay(dayOf(owed.due, zone), language), time: atTime(timeOf(owed.due, zone), language) })) }, ...linkTo(at, "/console", say("sign_in_link")), farewell(say, at)],
  };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
