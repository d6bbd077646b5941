import type { Arrival, House } from "#conversations/house.ts";
import { append } from "#conversations/log.ts";
import type { Desk } from "#rules/desk.ts";
import { readLanguage } from "#understanding/language.ts";
import { bring } from "./queue.ts";

/** How sure the reading of a language must be before the desk says that it does not speak it. */
const sure = 0.5;

/**
 * A guest who writes in no language of the desk: the prepared line in theirs, once in a chapter, and a handoff that makes it true.
 * The answer in the desk's first language follows from the turn.
 */
export const otherLanguage: Arrival = {
  concerns: ({ text }, _talk, desk) => foreign(text, desk) !== undefined,
  async after(tx, house, talk, words, _seq, now) {
    const desk = await house.desk();
    const language = foreign(words.text, desk);
    // A receptionist who has the conversation reads the words already.
    if (!language || talk.holder === "receptionist") return undefined;
    const [told] = await tx.query("select 1 from events where conversation_id = $1 and seq > $2 and body->>'notice' = 'other_language' limit 1", [talk.id, talk.chapterSeq]);
    if (told) return undefined;
    const text = lineIn(house, desk, language);
    await append(tx, talk.id, { type: "message", from: "desk", body: { language, notice: "other_language" }, words: { text, citations: [] } }, now);
    await bring(tx, house, talk.id, { reason: words.text.slice(0, 300) }, now);
    return undefined;
  },
};

/** The language of the words where it is none of the desk's and sure: also one that the house knows but this desk does not speak. */
function foreign(text: string, desk: Desk): string | undefined {
  const found = readLanguage(text);
  if (found.confidence < sure) return undefined;
  if (found.other) return found.other;
  return found.language && !desk.languages.includes(found.language) && (found.words ?? 0) >= 3 ? found.language : undefined;
}

/** The prepared line: which languages are spoken here, that a person reads the words, the emergency number. */
export function lineIn(house: Pick<House, "phrases">, desk: Desk, language: string): string {
  const names = new Intl.DisplayNames([language], { type: "language" });
  const spoken = new Intl.ListFormat(language, { type: "conjunction" }).format(desk.languages.map((one) => names.of(one) ?? one));
  return house.phrases.say("other_languages.line", language, { spoken, number: desk.emergency.number });
}
