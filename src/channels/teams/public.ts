import type { Arrival } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import type { Language } from "#rules/desk.ts";
import { understand } from "#understanding/understand.ts";

/** What concerns nobody in particular may be asked where others read along; everything else belongs in a chat of one's own. */
const forAll = new Set(["greet", "thank", "ask_information", "smalltalk", "other", "affirm", "deny", "emergency"]);

/**
 * In a chat before others the desk tells hours, prices and the house. A wish, a complaint, a booking, a name or a contact is answered with
 * the way to a chat of one's own, before any turn could speak of it. Danger is read before this, as everywhere.
 */
export const inPublic: Arrival = {
  concerns: ({ shared }) => shared === true,
  async after(tx, house, talk, words, _seq, now) {
    if (!words.shared) return undefined;
    const desk = await house.desk();
    const language = (talk.language ?? desk.languages[0]!) as Language;
    const { intents, reference, names, email, phone } = understand(words.text, { now: "2000-01-01T12:00", timeZone: "UTC", language });
    const wants = intents.filter(({ score }) => score >= 0.5).map(({ name }) => name);
    if (!reference && !email && !phone && !names?.length && wants.every((name) => forAll.has(name))) return undefined;
    await append(tx, talk.id, { type: "message", from: "desk", body: { language }, words: { text: house.phrases.say("teams.in_public", language), citations: [] } }, now);
    return { answered: true };
  },
};
