import { phrases, says } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { otherGuests } from "./words/others.ts";

const asked = phrases(otherGuests.asked, otherGuests.classes), never = phrases(otherGuests.never, otherGuests.classes);

/** Whether somebody asks about another guest: who is in the house, in which room, when they come, what they have. */
export const asksAboutOthers = (text: string): boolean =>
  sentencesOf(text).some((sentence) => says(asked, sentence) && !says(never, sentence));
