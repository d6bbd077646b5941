import { z } from "zod";
import { cleanLine, cleanText, longestText } from "#conversations/text.ts";

/** What a guest's client may send and gets. Fields the desk does not know are ignored, so that clients may be newer than the desk. */

/** The client's name for one message or answer. */
export const sourceId = z.guid("an id is a UUID").meta({ description: "made by the client; the same id again is the same message" });

/** Words of a person, cleaned; length is checked with a sentence of its own. */
export const words = z.string("the text is words").transform((text) => cleanText(text))
  .meta({ description: `at most ${longestText} characters; control characters and those that turn the direction of text are left out` });

const zoneThere = (zone: string): boolean => {
  if (!/^[A-Za-z][\w+/-]*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const localeThere = (locale: string): boolean => {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
};

const locale = z.string().max(60, "this is no language tag, like es or pt-BR").transform((tag) => tag.trim().replaceAll("_", "-"))
  .refine(localeThere, "this is no language tag, like es or pt-BR").meta({ description: "BCP 47", examples: ["es", "pt-BR"] });
const timeZone = z.string().max(60, "this is no time zone, like Europe/Madrid")
  .refine(zoneThere, "this is no time zone the desk knows, like Europe/Madrid").meta({ description: "IANA name", examples: ["Europe/Madrid"] });
const identity = z.string().max(8_000, "a signed identity is shorter").meta({ description: "a signed JWT: sub, exp (at most five minutes ahead), aud (the desk), and name, email, phone, locale where known" });

/** Opening a conversation. */
export const opening = z.object({ locale: locale.optional(), timeZone: timeZone.optional(), identity: identity.optional() });
/** What opening answers. */
export const opened = z.object({ id: z.guid(), token: z.string(), desk: z.object({ name: z.string(), languages: z.array(z.string()), timeZone: z.string() }) });

const attachment = z.object({
  name: z.string().transform((name) => cleanLine(name) || "?"),
  type: z.string().transform((type) => cleanLine(type, 100) || "?"),
});
const proposalId = z.guid("a proposal's id is a UUID");
const nothing = z.undefined("a message has one of text, confirm and decline").optional();

const spoken = z.object({
  id: sourceId, text: words, seen: z.int().min(0).optional().meta({ description: "the last event the guest had on screen" }),
  attachments: z.array(attachment).max(10, "ten files at once at most").optional(), confirm: nothing, decline: nothing, keep: nothing, leave: nothing,
}).refine(({ text, attachments }) => text !== "" || (attachments?.length ?? 0) > 0, { error: "a message has some words", path: ["text"] });
const confirming = z.object({ id: sourceId, confirm: proposalId, decline: nothing, keep: nothing, leave: nothing, text: nothing });
const declining = z.object({ id: sourceId, decline: proposalId, confirm: nothing, keep: nothing, leave: nothing, text: nothing });
const keeping = z.object({ id: sourceId, keep: proposalId.meta({ description: "holds the offer longer, while nobody else asks for the last one" }), confirm: nothing, decline: nothing, leave: nothing, text: nothing });
const leaving = z.object({
  id: sourceId, leave: proposalId.meta({ description: "leaves one line of an offer of several out; the rest is offered in its place" }), item: z.int().min(1).max(50).meta({ description: "its `n` in the offer's `items`" }),
  confirm: nothing, decline: nothing, keep: nothing, text: nothing,
});

/** A message, or the answer of a button. */
export const message = z.union([spoken, confirming, declining, keeping, leaving], {
  error: "a message is { id, text }, { id, confirm }, { id, decline }, { id, keep } or { id, leave, item }",
});
/** What a message answers. */
export const received = z.object({ seq: z.int() });

const whole = (least: number, most: number) => z.coerce.number(`a whole number from ${least}`).int(`a whole number from ${least}`).min(least).max(most);
/** Which events are asked for. */
export const readingFrom = z.object({
  after: whole(0, Number.MAX_SAFE_INTEGER).optional().meta({ description: "the last seq the client has" }),
  wait: whole(0, 60).optional().meta({ description: "seconds to wait for something new, with JSON" }),
});

/** The path of everything in one conversation. */
export const inConversation = z.object({ id: z.guid() });
/** A signed identity, later. */
export const signingIn = z.object({ identity });

/** An event as readers get it. Types and fields not known are to be ignored. */
export const event = z.looseObject({
  seq: z.int(), at: z.iso.datetime(), type: z.string().meta({ examples: ["message", "sentence", "answer", "proposal", "booking", "handoff", "case", "promise", "turn"] }),
  from: z.enum(["guest", "assistant", "receptionist", "desk"]),
}).meta({ id: "Event" });
export const events = z.object({ events: z.array(event) });
