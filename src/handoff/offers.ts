import { Taken } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { tellBooking } from "#conversations/letters.ts";
import { append } from "#conversations/log.ts";
import { labelsOf, whenOf } from "#conversations/receipts.ts";
import { proposalEntry } from "#conversations/settling.ts";
import { withdraw } from "#records/answers.ts";
import { audit } from "#records/audit.ts";
import type { Booking } from "#records/bookings.ts";
import type { Database } from "#records/database.ts";
import type { Proposal } from "#records/items.ts";
import { bookingEvent } from "#records/lines.ts";
import { proposal as offerOf } from "#records/offers.ts";
import type { Staff } from "#records/staff.ts";
import { moveOn, type Step } from "#records/standing.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import { bookingsInHand, showBooking } from "./booked.ts";
import { tellKept } from "./promises.ts";
import { mustSee } from "./secrecy.ts";

/** A colleague takes an open offer back; its hold is let go and its guest sees so. Throws `Taken` where it is no longer open. */
export async function withdrawOffer(house: House, id: string, who: Staff): Promise<Proposal> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const { conversation } = await offerOf(tx, id);
    if (conversation) {
      await mustSee(tx, conversation, who);
      await lock(tx, conversation);
    }
    await tx.query("select id from proposals where id = $1 for update", [id]);
    if ((await offerOf(tx, id)).state !== "open") throw new Taken("This offer has been answered, replaced or is over.", "offer_over");
    const offer = await withdraw(tx, id, now);
    if (conversation) await append(tx, conversation, { ...proposalEntry(house, offer), from: "receptionist" }, now);
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: "withdrawn", noun: "proposal", id });
    return offer;
  });
}

/** A colleague moves a booking on (a request is accepted or refused, a guest has arrived); the guest whose conversation it came from is told what concerns them. */
export async function stepBooking(house: House, reference: string, step: Step, who: Staff): Promise<object> {
  const now = house.clock.now();
  const desk = await house.desk();
  return house.db.transaction(async (tx) => {
    const [found] = await bookingsInHand(tx, reference);
    const made = await moveOn(tx, found.id, step, { staff: who.id, now });
    if (found.conversation) await tell(tx, house, desk, made, found.conversation, step, now);
    if (step === "accept" || step === "refuse") await tellBooking(tx, house, made.id, step === "accept" ? "accepted" : "refused", now);
    return bookingEvent(made, labelsOf(house, desk.languages[0] as Language));
  });
}

async function tell(tx: Database, house: House, desk: Desk, made: Booking, conversation: string, step: Step, now: Date): Promise<void> {
  const language = await showBooking(tx, house, desk, made, now);
  if (step !== "accept" && step !== "refuse") return;
  await tellKept(tx, house, conversation, { booking: made.id }, language, now);
  const values = { reference: made.reference, title: inWords(made.sale.title, language, desk.languages[0]), when: whenOf(made, language) };
  await append(tx, conversation, { type: "message", from: "desk", body: { language, notice: `request_${step}` }, words: { text: house.phrases.say(`people.request_${step}`, language, values), citations: [] } }, now);
}
