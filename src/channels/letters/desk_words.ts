import type { House } from "#conversations/house.ts";
import type { Delivery } from "#conversations/deliveries.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import type { Block, Letter } from "./paper.ts";

/** What every letter is written with. */
export interface Desks { house: House; desk: Desk; replyTo: string; publicUrl?: string }
/** A letter, or why there is none to be sent. */
export type Written = Letter | { refused: string };
/** How letters of one kind are written, from the records, at the moment they are handed over. */
export type Writer = (at: Desks, delivery: Delivery) => Promise<Written>;

/** Whom a contact belongs to, and whether it may be written to; an erased one has no address any more. */
export async function recipient({ house }: Desks, contact: unknown): Promise<{ to: string; guest: string; name?: string } | undefined> {
  const [row] = await house.db.query<{ to: string; guest: string; name: string | null }>(
    `select c.value as to, g.id as guest, coalesce(g.name, (select name from guests where id = g.joined_to)) as name from contacts c join guests g on g.id = c.guest_id
     where c.id = $1 and c.kind = 'email' and g.erased_at is null and c.value like '%_@_%'`, [contact]);
  return row ? { to: row.to, guest: row.guest, ...(row.name ? { name: row.name } : {}) } : undefined;
}

/** Says a sentence of `prompts/letters.yaml` in a language, with the desk's own values at hand. */
export function sayer({ house, desk, replyTo }: Desks, language: Language): (key: string, values?: Record<string, string | number>) => string {
  const [site] = desk.sites;
  return (key, values = {}) => house.phrases.say(`letters.${key}`, language, { desk: desk.name, phone: site?.phone ?? "none", reply: replyTo, ...values });
}

/** How a letter begins. Whoever typed the address typed the name as well: what reads like words, a number or a link is not sent on for them. */
export const greeting = (say: ReturnType<typeof sayer>, name: string | undefined): Block => ({ text: name && isName(name) ? say("hello", { name }) : say("hello_nobody") });

const isName = (name: string): boolean =>
  name.length <= 60 && name.split(/\s+/).length <= 6 && /^\p{L}[\p{L}\p{M}\p{Pd}\s.,'’·]*$/u.test(name) && !/\p{L}{2}\.\p{L}{2}/u.test(name);

/** How a letter ends: the desk's name beneath it. */
export const farewell = (say: ReturnType<typeof sayer>, { desk }: Desks): Block => ({ text: `${say("goodbye")}\n${desk.name}` });

/** A link that only shows; none where the desk has no address that others can reach. */
export const linkTo = ({ publicUrl }: Desks, path: string, label: string): Block[] => (publicUrl ? [{ link: `${publicUrl.replace(/\/$/, "")}${path}`, label }] : []);

/** What stands at the foot of every letter: who wrote it, where answers go, who the desk is. */
export function footOf(at: Desks, language: Language): Block[] {
  const { desk } = at;
  const say = sayer(at, language);
  const [site] = desk.sites;
  const address = site ? [inWords(site.name, language, desk.languages[0]), site.address.street, `${site.address.postcode} ${site.address.city}`, site.phone].filter(Boolean).join(", ") : desk.name;
  return [{ text: say("foot") }, { text: address }, ...linkTo(at, `/privacy?lang=${language}`, say("privacy"))];
}
