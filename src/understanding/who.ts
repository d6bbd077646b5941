import { readEmail, readPhone } from "./contacts.ts";

/** How people say who they are and where they are reached, in four languages. */
const introduced = ["i'?m", "i am", "my name(?:'s| is)?", "this is", "(?:in|under) the name(?: of)?", "under", "name", "e-?mails?", "mail", "phone", "mobile", "tel(?:efono|éfono|efon|efonszám)?", "number", "soy", "me llamo", "mi nombre es", "a nombre de", "correo", "móvil", "nombre", "mi", "my", "es", "is",
  "vagyok", "a nevem", "nevem", "néven", "e-?mail ?cím(?:em)?", "telefonszámom", "mobil", "az", "sunt", "mă numesc", "ma numesc", "numele meu(?: este| e)?", "pe numele", "numele", "adresa", "numărul", "este", "and", "y", "és", "și", "si"];
const introduction = new RegExp(`(?<!\\p{L})(?:${introduced.join("|")})(?!\\p{L})[:\\s]*`, "giu");

/** Whether nothing stands there but a name, a mail and a phone, with the words that bring them in. */
export function onlyWho(text: string): boolean {
  const contact = readEmail(text) !== undefined || readPhone(text) !== undefined;
  const left = text.replace(/(?<!\S)\S+@\S+/g, " ").replace(/[+(]?\d[\d ()/.-]{5,}\d/g, " ");
  const bare = left.replace(introduction, " ");
  const words = bare.match(/[\p{L}\d]+(?:['’-]\p{L}+)*/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word)) && words.length <= 5 && (contact || bare !== left && words.length > 0);
}
