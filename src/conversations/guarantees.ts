import { booking, type Booking } from "#records/bookings.ts";
import type { Database } from "#records/database.ts";
import { holdUntilSure, letLapse } from "#records/guarantees.ts";
import { bookingEvent } from "#records/lines.ts";
import { addMinutes, timeOf } from "#rules/calendar.ts";
import type { Language } from "#rules/desk.ts";
import { untilTime } from "#rules/writing.ts";
import { sendCode } from "./codes.ts";
import { lock, type Conversation } from "./conversations.ts";
import type { House } from "./house.ts";
import { mailOnFile, tellBooking } from "./letters.ts";
import { append } from "./log.ts";
import { labelsOf } from "./receipts.ts";

/**
 * What is booked and only held (desk.yaml's `guarantee: contact`) becomes certain by a code to the guest's e-mail: the code is asked for at
 * once, or the e-mail it could go to. Without mail a colleague makes it certain. The conversation must be locked.
 */
export async function askToBeSure(tx: Database, house: House, talk: Pick<Conversation, "id" | "addressHash">, made: readonly Pick<Booking, "id" | "status" | "booker">[], language: Language, now: Date): Promise<void> {
  const held = made.filter(({ status }) => status === "tentative");
  if (held.length === 0) return;
  const desk = await house.desk();
  const say = (key: string, values: Record<string, string> = {}) => append(tx, talk.id, { type: "message", from: "desk", body: { language, notice: "guarantee" }, words: { text: house.phrases.say(`codes.${key}`, language, values), citations: [] } }, now);
  if (!house.mail || desk.guarantee.by !== "contact") { await say("person_makes_sure"); return; }
  const due = addMinutes(now, desk.guarantee.minutes ?? 60);
  await holdUntilSure(tx, held.map(({ id }) => id), due);
  const booker = held.find((one) => one.booker)?.booker;
  const zone = desk.sites[0]!.timeZone;
  const until = untilTime(timeOf(due, zone), language);
  const sent = booker && await mailOnFile(tx, booker) ? await sendCode(tx, house, talk, { purpose: "guarantee", guest: booker }, now) : "no_address";
  await say(sent === "asked" ? "sent_guarantee" : sent === "too_many" ? "too_many" : "mail_needed", { until });
}

/** Frees what was held for a contact that did not answer in time, and says so where it was booked. Returns how many. */
export async function freeUnsure(house: House): Promise<number> {
  const now = house.clock.now();
  const due = await house.db.query<{ conversation: string | null }>("select distinct conversation_id as conversation from bookings where status = 'tentative' and guarantee_due_at <= $1 order by 1", [now]);
  if (due.length === 0) return 0;
  return house.db.transaction(async (tx) => {
    for (const { conversation } of due) if (conversation) await lock(tx, conversation);
    const lapsed = await letLapse(tx, now);
    const desk = await house.desk();
    for (const { id, conversation } of lapsed) {
      const made = await booking(tx, id);
      const language = made.language ?? (desk.languages[0] as Language);
      if (conversation) {
        const { price, ...event } = bookingEvent(made, labelsOf(house, language));
        await append(tx, conversation, { type: "booking", from: "desk", body: { ...event, ...(price ? { price } : {}) } }, now);
        await append(tx, conversation, { type: "message", from: "desk", body: { language, notice: "lapsed_booking" }, words: { text: house.phrases.say("codes.not_sure", language, { reference: made.reference }), citations: [] } }, now);
      }
      await tellBooking(tx, house, id, "cancelled", now);
    }
    return lapsed.length;
  });
}
