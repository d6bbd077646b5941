import MailComposer from "nodemailer/lib/mail-composer";
import { htmlOf, textOf, type Letter } from "./paper.ts";

/** Whom every letter of a desk is from, and where answers go. */
export interface Sender { desk: string; from: string; replyTo: string }

/**
 * A letter as it goes over the line (RFC 5322): its Message-ID stays the same through every attempt, and nobody's absence note
 * answers it (RFC 3834).
 */
export function inEnvelope(letter: Letter, { desk, from, replyTo }: Sender, messageId: string, date: Date): Promise<Buffer> {
  return new MailComposer({
    from, replyTo, to: { name: "", address: letter.to }, subject: letter.subject, messageId, date,
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "Content-Language": letter.language },
    ...(letter.urgent ? { priority: "high" as const } : {}),
    text: textOf(letter), html: htmlOf(letter, desk),
    attachments: (letter.calendars ?? []).map(({ name, method, text }) => ({
      filename: name, content: text, contentType: `text/calendar; charset=utf-8; method=${method.toUpperCase()}`, contentDisposition: "attachment" as const,
    })),
    // What a guest wrote is only ever text: no path and no address is read in its place.
    disableFileAccess: true, disableUrlAccess: true,
  }).compile().build();
}
