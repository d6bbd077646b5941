import { Unavailable } from "#errors.ts";
import type { Carrier } from "#conversations/carrying.ts";
import type { House } from "#conversations/house.ts";
import { acceptedByMail } from "#handoff/alerts.ts";
import type { Desk } from "#rules/desk.ts";
import { bookingLetter, receiptLetter } from "./bookings.ts";
import type { Desks, Writer } from "./desk_words.ts";
import { elsewhereLetter } from "./elsewhere.ts";
import { inEnvelope } from "./envelope.ts";
import { callBackLetter, cameFreeLetter, codeLetter, contactLetter, replyLetter } from "./guests.ts";
import { handOver, officeAt, type Patience } from "./post.ts";
import { alertLetter, overdueLetter, passwordLetter, signInLetter } from "./staff.ts";

/** Every kind of letter, and how it is written. */
const writers: Record<string, Writer> = {
  receipt: receiptLetter, booking: bookingLetter, code: codeLetter, contact: contactLetter, reply: replyLetter, elsewhere: elsewhereLetter, call_back: callBackLetter, came_free: cameFreeLetter,
  sign_in: signInLetter, password: passwordLetter, alert: alertLetter, overdue: overdueLetter,
};

/** How letters are sent, from the configuration. */
export interface Posting { smtpUrl: string; from: string; publicUrl?: string; patience?: Patience }

/** The address in `MAIL_FROM`: bare, or in angle brackets after a name. */
export const addressIn = (from: string): string => (/<([^<>\s]+@[^<>\s]+)>\s*$/.exec(from)?.[1] ?? from).trim();

/** Where answers to letters go: the first site that has an e-mail. Throws `Unavailable` where none has one, for a letter nobody can answer is none. */
export function replyAddress({ sites }: Pick<Desk, "sites">): string {
  const found = sites.find(({ email }) => email)?.email;
  if (!found) throw new Unavailable("SMTP_URL is set, but no site in desk.yaml has an e-mail that answers could go to. What would do: email under sites, like reception@example.org.", "no_reply_address");
  return found;
}

/** The carrier of letters: written from the records when they are due, and handed to the mail server. */
export function lettersCarrier(house: House, { smtpUrl, from, publicUrl, patience }: Posting): Carrier {
  const office = officeAt(smtpUrl);
  const sender = addressIn(from);
  return {
    channel: "letters", atOnce: 4, messageDomain: sender.split("@")[1] ?? "localhost",
    async carry(delivery, gone) {
      const desk = await house.desk();
      const replyTo = replyAddress(desk);
      const at: Desks = { house, desk, replyTo, ...(publicUrl ? { publicUrl } : {}) };
      const writer = writers[delivery.kind];
      if (!writer) return { refused: "unknown_kind" };
      const letter = await writer(at, delivery);
      if ("refused" in letter) return letter;
      const mail = await inEnvelope(letter, { desk: desk.name, from, replyTo }, delivery.messageId ?? "", delivery.createdAt);
      return handOver(office, { from: sender, to: letter.to, letter: mail, attempt: delivery.attempts }, gone, patience);
    },
    async settled(tx, { kind, tells }, { state }, now) {
      if (kind === "alert" && state === "sent") await acceptedByMail(tx, house, String(tells.alert), now);
    },
  };
}
