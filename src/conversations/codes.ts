import { booking } from "#records/bookings.ts";
import { askCode, codeAwaited, proveByCode, type CodeProof, type Purpose } from "#records/codes.ts";
import type { Database } from "#records/database.ts";
import { bookingEvent } from "#records/lines.ts";
import type { Language } from "#rules/desk.ts";
import type { Conversation } from "./conversations.ts";
import type { Arrival, House } from "./house.ts";
import { orderLetter, tellBooking } from "./letters.ts";
import { append } from "./log.ts";
import { labelsOf } from "./receipts.ts";

/** Six digits by themselves, together or in two halves: a code, where one is awaited. */
const sixDigits = /(?<![\p{L}\d+.-])(?:\d{3}[ -]?\d{3}|\d(?: \d){5})(?![\p{L}\d-])/u;
const covered = "••••••";

/** Words with every code-like number covered: how they are kept, and compared when they come again. */
export const withoutCodes = (text: string): string => text.replaceAll(new RegExp(sixDigits, "gu"), covered);

/**
 * A code of our own, typed back (desk.md C7): checked first, then stored covered, so that no model and nobody else ever reads it. What
 * came of it is said by the desk; after a right one the turn goes on with what it was for.
 */
export const codes: Arrival = {
  concerns: ({ text }) => sixDigits.test(text),
  async before(tx, _house, talk, words, now) {
    const typed = sixDigits.exec(words.text)?.[0];
    if (!typed || !await codeAwaited(tx, talk.id, now)) return words;
    const proved = await proveByCode(tx, { conversation: talk.id, addressHash: talk.addressHash ?? undefined, code: typed, now });
    return { ...words, text: withoutCodes(words.text), proved };
  },
  async after(tx, house, talk, words, _seq, now) {
    if (!words.proved) return undefined;
    return { answered: await tell(tx, house, talk, words.proved, now) };
  },
};

async function tell(tx: Database, house: House, talk: Conversation, proof: CodeProof, now: Date): Promise<boolean> {
  const desk = await house.desk();
  const language = talk.language ?? (desk.languages[0] as Language);
  const say = (key: string) => append(tx, talk.id, { type: "message", from: "desk", body: { language, notice: "code", answers: "yes" }, words: { text: house.phrases.say(`codes.${key}`, language), citations: [] } }, now);
  if (proof.outcome !== "known") {
    await say(proof.outcome === "unknown" ? "wrong" : "too_many");
    return true;
  }
  await append(tx, talk.id, { type: "proof", from: "desk", audience: "staff", body: { rung: "code", purpose: proof.purpose, guest: proof.guest } }, now);
  if (proof.replaced) await orderLetter(tx, house, "contact", { contact: proof.replaced.old, now: proof.replaced.now }, now, { conversation: talk.id });
  await say(proof.purpose === "contact" ? "contact_changed" : proof.sure.length > 0 ? "sure" : "right");
  for (const id of proof.sure) {
    const { price, ...event } = bookingEvent(await booking(tx, id), labelsOf(house, language));
    await append(tx, talk.id, { type: "booking", from: "desk", body: { ...event, ...(price ? { price } : {}) } }, now);
    await tellBooking(tx, house, id, "sure", now);
  }
  // Whoever has shown that a booking is theirs wanted something with it: the turn goes on with that.
  return proof.purpose !== "identity";
}

/** What a code is asked for. */
export interface Asking { purpose: Purpose; reference?: string | undefined; guest?: string | undefined; newContact?: string | undefined }

/** Asks for a code to the contact on file, and orders its letter where there is one: whoever asks is told the same either way. The conversation must be locked. */
export async function sendCode(tx: Database, house: House, talk: Pick<Conversation, "id" | "addressHash">, asking: Asking, now: Date): Promise<"asked" | "too_many" | "no_mail"> {
  if (!house.mail || !house.derive) return "no_mail";
  const asked = await askCode(tx, house.derive, { ...asking, conversation: talk.id, addressHash: talk.addressHash ?? undefined, now });
  if (asked === "too_many") return "too_many";
  // It waits for no other letter, and no other waits for it: it is worth ten minutes.
  if (asked.letter) await orderLetter(tx, house, "code", { code: asked.id }, now, { conversation: talk.id, alone: true });
  return "asked";
}
