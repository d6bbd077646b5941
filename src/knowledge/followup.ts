import { contentWords } from "./terms.ts";
import { plain } from "./languages.ts";

/** How a message begins that goes on from the one before, without accents: "and …", "what about …". */
const goesOn = /^[¿¡\s]*(?:and|or|but|what about|how about|what if|also|so|then|same|y|e|o|pero|tambien|entonces|que tal|es|de|vagy|meg|akkor|hat|si|dar|sau|iar|dar daca)\b/;
/** Words that stand for something said before. */
const standsFor = /\b(?:it|its|they|them|that|those|this|these|there|one|ones|same|else|instead|then|eso|ese|esa|esos|esas|esto|este|lo|la|los|las|alli|ahi|az|azt|azok|ez|ezt|ott|arra|ahhoz|asta|aceasta|acesta|acolo|ala|aia)\b/;

/** The earlier message that a question cannot be understood without ("and on Sundays?"); undefined where it stands on its own. */
export function earlierFor(text: string, language: string, history: readonly string[]): string | undefined {
  const words = contentWords(text, language).length;
  const bare = plain(text);
  const leans = words <= 1 || (words <= 3 && (goesOn.test(bare) || standsFor.test(bare)));
  if (!leans) return undefined;
  // The last message that says what it is about; "ok" and "thanks" do not.
  return history.findLast((message) => contentWords(message, language).length >= 1)?.slice(0, 400);
}
