import { phrases, says } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { otherGuests } from "./words/others.ts";

const asked = phrases(otherGuests.asked, otherGuests.classes), never = phrases(otherGuests.never, otherGuests.classes), here = phrases(otherGuests.here), secret = phrases(otherGuests.secret, otherGuests.classes), passed = phrases(otherGuests.passOn, otherGuests.classes);

/** Whether somebody asks about another guest: who is in the house, in which room, when they come, what they have. */
export const asksAboutOthers = (text: string): boolean =>
  sentencesOf(text).some((sentence) => says(asked, sentence) && !says(never, sentence) || says(secret, sentence));

/** Whether something is to be passed on to somebody who may stay here. */
export const passesOn = (text: string): boolean => sentencesOf(text).some((sentence) => says(passed, sentence) && !says(secret, sentence));

/** Whether somebody asks whether the one they have just spoken of is here. */
export const asksIfHere = (text: string, before: string): boolean =>
  text.split(/\s+/).length <= 8 && (passesOn(before) || asksAboutOthers(before)) && sentencesOf(text).some((sentence) => says(here, sentence));
