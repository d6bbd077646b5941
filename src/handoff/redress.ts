import { NotAllowed, NotFound } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import { audit } from "#records/audit.ts";
import type { Care } from "#records/care.ts";
import type { Database } from "#records/database.ts";
import { answerRedress, givenAlone, keepRedress, redress as redressById, redressesOf, type Redress } from "#records/redress.ts";
import type { Staff } from "#records/staff.ts";
import type { Language } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { mayApprove, redressLimit } from "#rules/redress.ts";
import { withCase } from "./care.ts";

/** What a colleague would give for a case; `words` are told to the guest as they stand. */
export interface Giving { words: string; amount: number }

/** Gives something for a case within the role's limit, all small gifts in it together; above it, it is asked for and waits for a second person. The guest is told what was granted, and nothing before. */
export async function give(house: House, reference: string, { words, amount }: Giving, who: Staff): Promise<Redress> {
  const now = house.clock.now();
  const desk = await house.desk();
  return withCase(house, reference, who, async (tx, found) => {
    const granted = givenAlone(await redressesOf(tx, found.id)) + amount <= redressLimit(desk, { roles: who.roles, severity: found.severity });
    const made = await keepRedress(tx, { case: found.id, words, amount, currency: desk.currency, state: granted ? "granted" : "asked", staff: who.id, now });
    await told(tx, house, found, made, who, now);
    return made;
  });
}

/** A second person grants or refuses what a colleague asked for. Throws `NotAllowed` for who asked it, and for whose limit does not reach it. */
export async function answerAsked(house: House, reference: string, id: string, state: "granted" | "refused", who: Staff): Promise<Redress> {
  const now = house.clock.now();
  const desk = await house.desk();
  return withCase(house, reference, who, async (tx, found) => {
    const asked = await redressById(tx, id);
    if (asked.case !== found.id) throw new NotFound("Nothing of the kind was asked for.", "no_such_redress");
    if (!mayApprove(desk, { id: who.id, roles: who.roles, severity: found.severity, askedBy: asked.askedBy, amount: asked.amount })) {
      throw new NotAllowed(asked.askedBy === who.id ? "Somebody else decides what you asked for yourself." : "This is above what your role may give.", "not_yours_to_approve");
    }
    const made = await answerRedress(tx, asked.id, state, who.id, now);
    await told(tx, house, found, made, who, now);
    return made;
  });
}

/** Writes it into the conversation: for staff what was asked, granted or refused; for the guest what was granted. */
async function told(tx: Database, house: House, { id, conversation, reference }: Care, { id: given, words, amount, currency, state }: Redress, who: Staff, now: Date): Promise<void> {
  await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: `redress_${state}`, noun: "case", id, details: { redress: given, amount } });
  if (!conversation) return;
  const desk = await house.desk();
  const talk = await lock(tx, conversation);
  await append(tx, conversation, { type: "redress", from: "desk", audience: "staff", body: { reference, redress: given, amount, currency, state, staff: who.id }, words: { text: words } }, now);
  if (state !== "granted") return;
  const language = talk.language ?? (desk.languages[0] as Language);
  const sum = amount > 0 ? writeMoney({ amount, currency }, language) : "";
  const text = house.phrases.say("complaints.granted", language, { what: words, sum, worth: amount > 0 ? "yes" : "no", reference, receptionist: who.name });
  await append(tx, conversation, { type: "message", from: "desk", body: { language, notice: "redress" }, words: { text, citations: [] } }, now);
}
