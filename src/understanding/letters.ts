import { fold } from "./fold.ts";
import { codeWords, mailWords, otherContact } from "./words/contacts.ts";

/** Whether somebody speaks of being written to by e-mail. */
export const speaksOfMail = (text: string): boolean => mailWords.test(fold(text));

/** Whether somebody speaks of a code, without giving one. */
export const speaksOfCode = (text: string): boolean => codeWords.test(fold(text)) && !/•|\d{3}[ -]?\d{3}/.test(text);

/** Whether somebody says that a contact of theirs is another one now. */
export const speaksOfOtherContact = (text: string): boolean => otherContact.test(fold(text)) && mailWords.test(fold(text));
