import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** What a card's button sends back. */
export const pressShape = z.object({ desk: z.object({ proposal: z.guid(), token: z.string().max(60), seq: z.int().min(1), does: z.enum(["yes", "no", "keep"]) }) });
export type Press = z.infer<typeof pressShape>["desk"];

/** The token of one card as it was shown once: for this offer in this conversation, and the event it was made from. Nobody else can make one. */
export const cardToken = (secretKey: string, conversation: string, proposal: string, seq: number): string =>
  createHmac("sha256", secretKey).update(`card ${conversation} ${proposal} ${seq}`).digest("base64url").slice(0, 32);

/** Whether a button's token is that of a card of this conversation. */
export function isOurs(secretKey: string, conversation: string, { proposal, seq, token }: Press): boolean {
  const right = Buffer.from(cardToken(secretKey, conversation, proposal, seq));
  const given = Buffer.from(token);
  return right.length === given.length && timingSafeEqual(right, given);
}

/** The name under which the log keeps a press: the same card pressed again is the same answer. */
export const pressSource = ({ token, does }: Press): string => (does === "keep" ? `card:keep:${token}` : `card:${token}`);
