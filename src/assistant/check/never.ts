import { fold, sameName } from "#understanding/fold.ts";
import type { Language } from "#rules/desk.ts";
import type { Run } from "#assistant/run.ts";
import type { Source } from "#assistant/sources.ts";
import { isTurned } from "./bounds.ts";
import { isDeskPerson } from "./guest.ts";
import type { Told } from "./told.ts";
import { giving, presence, redress, roomNumber } from "./words/promises.ts";

/** Whether a guest's room is named by its number. A document may number the rooms that are nobody's. */
export function namesRoom(told: Told, cited: readonly Source[]): boolean {
  const found = roomNumber[told.language].exec(told.folded);
  if (!found) return false;
  const words = found[0].trim();
  // "B-12", "2.14": how a document names a room that is nobody's.
  const whole = /[\p{L}\d]+[-.]$/u.exec(told.folded.slice(0, found.index + found[0].search(/\d/)))?.[0];
  const name = whole && `${whole}${/\d+/.exec(found[0])![0]}`;
  return !cited.some(({ kind, rows }) => kind === "passage" && [words, name].some((one) => one !== undefined && fold(rows.join(" ")).includes(one)));
}

/** Spoken to the guest, and not about somebody. */
const addressed: Record<Language, RegExp> = { en: /\byou(?:r|'re)?\b/, es: /\b(?:usted|su|sus|le|tiene usted)\b/, hu: /(?:\bon\b|\bonnek\b|\bont\b)/, ro: /\b(?:dumneavoastra|aveti|sunteti|va)\b/ };

const titled = /(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Sra?|Señora?|Don|Doña|domnul|doamna|dl|dna)\.?\s+)(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)|(\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)\s+(?:úr|asszony|kisasszony|néni|bácsi)\b|(\p{Lu}[\p{Ll}'’-]+\s+\p{Lu}[\p{Ll}'’-]+)/gu;

/** Whether it says of somebody other than this guest that they are here, or have something here; or that they are not. */
export function tellsOfOthers(sentence: string, told: Told, run: Run, cited: readonly Source[]): boolean {
  if (!presence[told.language].test(told.folded)) return false;
  const own = run.frame.guest.name?.value;
  const rows = cited.flatMap(({ rows }) => rows).map(fold).join(" ");
  const guests = fold([...run.frame.earlier, ...run.frame.latest.map(({ text }) => text)].join(" "));
  for (const match of sentence.matchAll(titled)) {
    const title = match[3] === undefined;
    const name = (match[1] ?? match[2] ?? match[3])!;
    const house = [run.desk.name, ...run.desk.sites.flatMap(({ address }) => [address.street, address.city])].map(fold).join(" ");
    if (own && addressed[told.language].test(told.folded) && (sameName(own, name) || fold(own).includes(fold(name)))) continue;
    if (isDeskPerson(name, run) || rows.includes(fold(name)) || house.includes(fold(name))) continue;
    // Two capitals alone may be a thing; a person is one whom the guest has spoken of, or who has a title.
    if (title || guests.includes(fold(name))) return true;
  }
  const spoken = /\b(?:your (?:wife|husband|partner|friend|colleague|brother|sister|mother|father|boss|son|daughter)|su (?:mujer|marido|amigo|esposa|esposo|colega|jefe)|sotia|sotul|prietenul|colegul|a (?:felesege|ferje|baratja|fonoke|kollegaja)) (?:is|isn't|has|esta|tiene|este|are|itt|van)\b/.test(told.folded);
  return spoken && cited.length === 0;
}

/** Whether it gives somebody another family name than the guest did. */
export function misnames(sentence: string, run: Run, cited: readonly Source[]): boolean {
  const said = [...run.frame.earlier, ...run.frame.latest.map(({ text }) => text)].join("\n");
  if (said.length === 0) return false;
  const known = fold([said, ...cited.flatMap(({ rows }) => rows), run.frame.guest.name?.value ?? ""].join(" "));
  return [...sentence.matchAll(/(?=(?<!\p{L})(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{2,}))/gu)].some((match) => {
    const [, first, last] = match;
    const given = new RegExp(`(?<!\\p{L})${first!} (\\p{Lu}\\p{Ll}{2,})`, "u").exec(said)?.[1];
    return given !== undefined && !known.includes(fold(`${first!} ${last!}`));
  });
}

/** Whether redress is promised or offered that no offer of this turn contains. What a document says of everybody may be told. */
export function promisesRedress(told: Told, run: Run, cited: readonly Source[]): boolean {
  const { language } = told;
  const word = redress[language].exec(told.folded);
  if (!word || !giving[language].test(told.folded)) return false;
  if (isTurned(told, { start: 0, end: told.text.length })) return false;
  if (run.outcomes.some(({ kind }) => kind === "proposal") && cited.some(({ document, rows }) => document === "records/proposals" && redress[language].test(fold(rows.join(" "))))) return false;
  const given = onTheHouse[language].test(word[0]) && cited.some(({ kind, rows }) => kind === "passage" && forNothing.test(fold(rows.join(" "))));
  const said = given || cited.some(({ kind, rows, language: spoken }) => kind === "passage" && redress[spoken as Language]?.test(fold(rows.join(" "))));
  return !said || personal[language].test(told.folded);
}

/** What costs nothing, in a reply and in a document of any language. */
const onTheHouse: Record<Language, RegExp> = { en: /on the house|complimentary|free/, es: /invita la casa|cortesia|gratis|sin cobrar/, hu: /a haz vendege|ajandek|ingyen/, ro: /din partea casei|cadou|gratuit/ };
const forNothing = /\b(?:free|without charge|no charge|complimentary|included|gratis|gratuit\w*|sin (?:cargo|coste)|incluid\w+|ingyen\w*|dijmentes\w*|dijtalan\w*|fara (?:taxa|plata|cost)|inclus\w*)\b/;

/** I, or we, or your: not everybody. */
const personal: Record<Language, RegExp> = {
  en: /\b(?:i|we)(?:'ll| will| have|'ve|'d| would| can| am|'m| are|'re)\b|\byour (?:refund|voucher|upgrade|discount|compensation)\b|\bas (?:an apology|compensation)\b/, es: /\b(?:le|les) (?:doy|damos|daremos|ofre\w+|hac\w+|hare\w*|reembols\w+|regal\w+)|\bcomo (?:disculpa|compensacion)|\bpor las molestias\b/,
  hu: /(?:\b(?:onnek|onoknek|magat)\b|karpotlaskent|bocsanatk)/, ro: /\b(?:va (?:dau|dam|ofer\w*|acord\w*|ramburs\w+)|ca (?:scuze|compensatie)|pentru neplaceri)\b/,
};
