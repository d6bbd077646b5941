import { compose } from "./fold.ts";
import { phrases, says } from "./phrases.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { knows } from "./vocabulary.ts";
import { knownWords } from "./words/languages.ts";
import { otherGuests } from "./words/others.ts";

const asked = phrases(otherGuests.asked, otherGuests.classes), never = phrases(otherGuests.never, otherGuests.classes), here = phrases(otherGuests.here), secret = phrases(otherGuests.secret, otherGuests.classes), passed = phrases(otherGuests.passOn, otherGuests.classes);
const whereabouts = phrases(otherGuests.whereabouts), present = phrases(otherGuests.present), related = phrases(otherGuests.related, otherGuests.classes), toThem = phrases(otherGuests.passedToThem);

/** Whether somebody asks about another guest: who is in the house, in which room, when they come, what they have. */
export const asksAboutOthers = (text: string): boolean =>
  sentencesOf(text).some((sentence) => (says(asked, sentence) || says(whereabouts, sentence) && namesSomebody(text, sentence, true) || says(present, sentence) && namesSomebody(text, sentence, false)) && !says(never, sentence) || says(secret, sentence));

/** Whether a sentence holds somebody's name: written like one, or, where only a person can be meant (`surely`), two words in a row that are no words of the languages spoken here. */
function namesSomebody(text: string, { words }: Sentence, surely: boolean): boolean {
  const whole = compose(text);
  const like = words.map(({ word, start, end }, n) => {
    if (!/^[\p{L}'-]{2,}$/u.test(word) || knows(word) || knownWords.has(word) || places.test(word)) return undefined;
    return { written: /^\p{Lu}\p{Ll}/u.test(whole.slice(start, end)), first: n === 0 };
  });
  return like.some((one, n) => one !== undefined && (surely && one.written && !one.first || like[n + 1] !== undefined && (surely || one.written && like[n + 1]!.written) && !articles.has(words[n - 1]?.word ?? "")));
}

const places = /^(?:szob|emelet|camer|habitac|room|floor)/u;
const articles = new Set("the a an el la los las un una az egy".split(" "));

/** Whether something is to be passed on to somebody who may stay here. */
export const passesOn = (text: string): boolean => sentencesOf(text).some((sentence) => says(passed, sentence) && !says(secret, sentence));

/** Whether it is said right after such a question what one is to whom one asked about. */
export const saysHowRelated = (text: string, before: readonly string[]): boolean =>
  text.split(/\s+/).length <= 8 && before.some(asksAboutOthers) && sentencesOf(text).some((sentence) => says(related, sentence));

/** Whether something is to be said to whom one has asked about just before. */
export const passesOnToThem = (text: string, before: readonly string[]): boolean =>
  before.some((one) => asksAboutOthers(one) || passesOn(one)) && sentencesOf(text).some((sentence) => says(toThem, sentence));

/** Whether somebody asks whether the one they have just spoken of is here. */
export const asksIfHere = (text: string, before: string): boolean =>
  text.split(/\s+/).length <= 8 && (passesOn(before) || asksAboutOthers(before)) && sentencesOf(text).some((sentence) => says(here, sentence));
