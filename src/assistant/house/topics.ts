import { wantedBy } from "#knowledge/wanted.ts";
import type { Part } from "#conversations/reading.ts";
import { conditionsIn, type Condition } from "#understanding/conditions.ts";
import { fold } from "#understanding/fold.ts";
import { inWords } from "#rules/desk.ts";
import type { Run } from "#assistant/run.ts";
import { tellingWords } from "./deciding.ts";

/** Words that stand for something said before, in four languages, folded. */
const standsFor = /(?<!\p{L})(?:it|its|they|them|that|those|this|these|there|one|ones|same|else|otherwise|then|mine|instead|if (?:i|we) (?:do|don.?t|did)|eso|ese|esa|esos|esas|esto|este|lo|la|los|las|alli|ahi|tambien|entonces|si no|mio|mia|el mio|la mia|az|azt|azok|ez|ezt|ott|arra|ahhoz|annak|akkor|oda|is|enyem|ebbol|abbol|asta|aceasta|acesta|acolo|ala|aia|il|o|ii|le|atunci|al meu|a mea|si ei|si el|si ea)(?!\p{L})/u;

/** What the talk is about, in the document's own words. */
export interface Topic { title: string; heading: string }

/** What the talk is about, where a question cannot be understood without it ("and how much is it?"). */
export function topicFor(run: Run, text: string, parts: readonly Part[], from?: Topic): Topic | undefined {
  const topic = from ?? run.frame.topic;
  if (!topic) return undefined;
  const telling = tellingWords(timeless(text, parts), run.language).length;
  const goesOn = parts.some(({ cues }) => cues.has("same"));
  return from !== undefined && telling <= 2 || telling <= 1 || telling <= 4 && (goesOn || standsFor.test(fold(text))) ? topic : undefined;
}

/** A question without the days and times it names: they say when, not what. */
export const timeless = (text: string, parts: readonly Part[]): string =>
  parts.flatMap(({ understood }) => [...understood.times, ...understood.dates]).reduce((rest, { text: when }) => rest.replace(when, " "), text);

/** The conditions a question tells; where it goes on from the message before ("and into the sauna?"), whom that one spoke of. */
export function conditionsOf(run: Run, text: string, parts: readonly Part[], goesOn: boolean): Condition[] {
  const now = run.frame.latest.flatMap((reading) => (reading.parts.some((part) => parts.includes(part)) ? conditionsIn(reading.text, reading.language, reading.understood) : []));
  const own = (now.length > 0 ? now : conditionsIn(text, run.language)).filter(({ kind, value }) => kind !== "age" || value !== undefined || goesOn);
  const before = run.frame.earlier.at(-1);
  if (own.length > 0 || !goesOn || before === undefined || wantedBy(text).length > 0) return own;
  return conditionsIn(before, run.language).filter(({ kind, value }) => kind !== "weight" && kind !== "distance" && (kind !== "age" || value !== undefined));
}

/** What a question names of the desk's own things, by the names documents may have for them. */
export const namesOf = (run: Run, parts: readonly Part[]): string => [...new Set(parts.flatMap(({ mentions }) => mentions).flatMap(({ kind, id }) => {
  const thing = kind === "hours" ? run.desk.hours.find((one) => one.id === id) : kind === "offering" ? run.desk.offerings.find((one) => one.id === id) : undefined;
  return thing ? [inWords(thing.name, "en", run.desk.languages[0])] : [];
}))].slice(0, 2).join(" ");
