import type { Language } from "#rules/desk.ts";
import { fold } from "./fold.ts";
import { readHealth } from "./health.ts";
import type { Understood } from "./understand.ts";
import { readValues } from "./values.ts";
import { limits, ofAges, tall, young } from "./words/conditions.ts";

/** What a guest tells of somebody or something that a rule may be made for; a weight in grams, a height in metres, an age in years; the largest, where `several` are told. */
export interface Condition { kind: string; value?: number; text: string; several?: boolean }

const someoneYoung = new RegExp(`(?<!\\p{L})(?:${young})(?!\\p{L})`, "u");
const agesThere = new RegExp(`(?<!\\p{L})(?:${ofAges})`, "u");
/** A sentence that lifts a limit sets none. */
const exempt = /(?:do|does|is|are) not apply|exempt|no limit|no se aplica|exent|nem vonatkoz|mentes|nu se aplica|scutit/u;
const most = new RegExp(limits.most, "u");
const heightBare = new RegExp(`(?<![\\d.,:])([1-3][.,]\\d{1,2})(?![\\d:])(?=.*(?:${tall}))|(?:${tall}).*?(?<![\\d.,:])([1-3][.,]\\d{1,2})(?![\\d:])`, "u");
/** An age said without its unit: "my son is 9", "tiene 14". */
const ageBare = /(?:\b(?:is|hes|shes|turned|turns|just|tiene|tengo|cumple|cumplio|are|am)\s+(?:only |just |solo |doar |numai )?)(\d{1,2})(?!\s?(?:[:.,]\d|people|persons|pax|kg|kilos?|m\b|cm|€|euros?|nights?|of us|h\b|am|pm))/u;
/** "My daughter, 15", "kids (4". */
const ageBeside = new RegExp(`(?<!\\p{L})(?:${young})\\s?[,(:]\\s?(\\d{1,2})(?![\\d:.])`, "u");
const ageSaid = /(?<!\d)(\d{1,2})[\s-]?(?:years?|yrs?|yo\b|y\/o|anos|eves\p{L}*|ev\b|ani\b)/u;

/** The conditions a text tells: an age or somebody young, a weight, a height, a state of health. */
export function conditionsIn(text: string, language: Language, { party }: Pick<Understood, "party"> = {}): Condition[] {
  const folded = fold(text);
  const found: Condition[] = [];
  const youngOne = someoneYoung.exec(folded)?.[0];
  const age = party?.childAges?.[0] ?? numberIn(ageSaid, folded) ?? numberIn(ageBeside, folded) ?? (youngOne ? numberIn(ageBare, folded) : undefined);
  if (age !== undefined || youngOne) found.push({ kind: "age", ...(age === undefined ? {} : { value: age }), text: youngOne ?? String(age) });
  for (const kind of ["weight", "distance"]) {
    const told = readValues(text, language).filter((one) => one.kind === kind && (kind === "weight" || Number(one.value) < 20)).toSorted((a, b) => Number(b.value) - Number(a.value));
    if (told[0]) found.push({ kind, value: Number(told[0].value), text: told[0].text, ...(told.length > 1 ? { several: true } : {}) });
  }
  const height = heightBare.exec(folded);
  if (height && !found.some(({ kind }) => kind === "distance")) found.push({ kind: "distance", value: Number((height[1] ?? height[2])!.replace(",", ".")), text: height[0] });
  for (const kind of readHealth(text, language)) found.push({ kind, text: kind });
  return found;
}

/** Whether a sentence of a document says something of a condition. */
export function speaksOf(sentence: string, { kind }: Condition, language: Language): boolean {
  const folded = fold(sentence);
  if (kind === "age") return agesThere.test(folded) || someoneYoung.test(folded) && /\d|not |only |no |nem |nu /u.test(folded);
  return ofHealth({ kind }) ? readHealth(sentence, language).includes(kind) : most.test(folded) && readValues(sentence, language).some((value) => value.kind === kind);
}

/** Whether it is a state of health. */
export const ofHealth = ({ kind }: Pick<Condition, "kind">): boolean => kind !== "age" && kind !== "weight" && kind !== "distance";

/** Whether what is told keeps to the limit a sentence sets; undefined where it sets none, or several. */
export function keepsTo(sentence: string, { kind, value }: Condition, language: Language): boolean | undefined {
  const folded = fold(sentence);
  if (value === undefined || exempt.test(folded)) return undefined;
  if (kind === "age") {
    const least = [...folded.matchAll(/(?:(?:guests|people|members|only|ages|for children|children|allowed|served|open)\s+from|not for (?:children|guests|anyone|anybody) under|from the age of)\s+(\d{1,2})(?! ?[:.]\d)/gu)].map(([, number]) => Number(number));
    const kept = [...folded.matchAll(/\b(\d{1,2})\b/gu)].length;
    return least.length === 1 && kept <= 1 ? value >= least[0]! : undefined;
  }
  if (kind !== "weight" && kind !== "distance" || !most.test(folded)) return undefined;
  const set = readValues(sentence, language).filter((one) => one.kind === kind);
  // Of a height and a width the first is the one the limit is set for.
  return set.length > 0 ? value <= Number(set[0]!.value) : undefined;
}

const numberIn = (pattern: RegExp, text: string): number | undefined => { const found = pattern.exec(text)?.[1]; return found === undefined ? undefined : Number(found); };
