import { lexiconFor } from "#conversations/lexicon.ts";
import type { Language } from "#rules/desk.ts";
import { readClaims, type Deed } from "#understanding/claims.ts";
import { fold } from "#understanding/fold.ts";
import { mentionsIn } from "#understanding/mentions.ts";
import type { Outcome, Run } from "#assistant/run.ts";
import type { Source } from "#assistant/sources.ts";
import { states } from "./words/predicates.ts";

/** Which records make which claim true. */
const provedBy: Record<Deed, readonly Outcome["kind"][]> = {
  booked: ["booked"], changed: ["changed"], cancelled: ["cancelled"], paid: [], refunded: [], ordered: [],
  sent: ["note", "case", "handoff", "promise"], alerted: ["handoff", "case"], noted: ["note", "case", "promise", "handoff"],
  acted: ["booked", "changed", "cancelled", "requested", "note", "case", "promise", "handoff", "proposal"],
  done: ["booked", "changed", "cancelled", "requested", "called_off"],
};

const holding: Record<Language, RegExp> = {
  en: /\b(?:held|hold|holding|kept|keep|keeping|saved|set aside|blocked)\b/, es: /\b(?:guard\w+|reten\w+|bloque\w+|apart\w+)\b/, hu: /(?:fenntart\w*|tart(?:om|juk)\b|felretesz\w*|felretett\w*)/, ro: /\b(?:pastr\w+|retin\w+|tin\w*|blocat\w*)\b/,
};
/** Words that put a guest on a list of the colleagues and book nothing. */
const lining: Record<Language, RegExp> = {
  en: /\b(?:in|into|on|out of) (?:the |our |their )?(?:line|queue|list for)\b/, es: /\b(?:en|a|de) (?:la|su|nuestra) (?:cola|lista)\b/, hu: /\b(?:felirt(?:am|uk)|feljegyezt(?:em|uk)|sorb\w+)\b/, ro: /\b(?:la rand|in rand|din rand|pe lista|am notat|va sun[ao])\b/,
};
/** Words that change a booking in one sentence and add to a note in another. */
const adding: Record<Language, RegExp> = { en: /\b(?:added|put|passed)\b/gi, es: /\b(?:añadid\w+|puest[oa]s?|pasad[oa]s?)\b/giu, hu: /(?:hozzáad\w*|hozzáírt\w*)/giu, ro: /\b(?:adăugat\w*|pus|trecut)\b/giu };
const post: Record<Language, RegExp> = { en: /\b(?:e-?mail|inbox|text message|sms|confirmation|invoice|letter)\b/, es: /\b(?:correo|e-?mail|sms|bandeja|confirmacion|factura|carta)\b/, hu: /(?:e-?mail|level|sms|visszaigazol|szamla|postafiok)/, ro: /\b(?:e-?mail|sms|confirmare\w*|factur\w+|scrisoare\w*)\b/ };
const onTheWay: Record<Language, RegExp> = { en: /\b(?:on (?:the|his|her|their|its) way|is coming|are coming|heading|will be (?:there|with you))\b/, es: /\b(?:de camino|en camino|va para alla|esta subiendo|viene)\b/, hu: /(?:uton van|indul\w*|megy fel|mar jon|jon is)/, ro: /\b(?:pe drum|vine|urca|este in drum)\b/ };
const tradesman: Record<Language, RegExp> = { en: /\b(?:technician|plumber|electrician|housekeep\w*|maintenance|doctor|ambulance|taxi|driver|engineer|security|courier|cleaner)\b/, es: /\b(?:tecnico|fontanero|electricista|limpieza|mantenimiento|medico|ambulancia|taxi|conductor|seguridad)\b/, hu: /(?:technikus|szerelo|villanyszerelo|takarit\w*|karbantart\w*|orvos|mento|taxi|sofor|biztonsag\w*)/, ro: /\b(?:tehnician\w*|instalator\w*|electrician\w*|curatenie|intretinere|medic\w*|ambulant\w*|taxi\w*|sofer\w*|paza)\b/ };

/** Claims of a sentence that no record of this turn makes true. A policy that says the same of everybody is no claim; nor is that their own words (`theirs`) are noted. */
export function unproved(sentence: string, run: Run, cited: readonly Source[], theirs: boolean): Deed | undefined {
  const { language, outcomes } = run;
  const folded = fold(sentence);
  const claims = deedsIn(sentence, language);
  if (claims.length === 0) return undefined;
  const has = (kinds: readonly Outcome["kind"][]) => outcomes.some(({ kind }) => kinds.includes(kind));
  const noted = has(provedBy.noted);
  const policy = cited.filter(({ kind }) => kind === "passage").flatMap((source) => source.rows.flatMap((row) => deedsIn(row, source.language as Language)));
  const policyTold = cited.length > 0 && cited.every(({ kind }) => kind === "passage");
  for (const deed of claims) {
    // What a document says of everybody ("your room is ready from …"), where nobody has done anything.
    if (policyTold && !doer[language].test(folded) && !binding.test(folded)) continue;
    if (policy.includes(deed) && !firstPerson[language].test(folded)) continue;
    if (deed === "booked" && has(["proposal"]) && holding[language].test(folded)) continue;
    if (deed === "booked" && has(["requested"]) && claims.length === 1 && /request|solicit|pedid|ker[eé]s|cerer/.test(folded)) continue;
    if (deed === "changed" && noted && !deedsIn(sentence.replace(adding[language], ""), language).includes("changed")) continue;
    if (deed === "booked" && noted && !deedsIn(sentence.replace(adding[language], ""), language).includes("booked")) continue;
    // Who is put in the line for a colleague, or written down for a call, has nothing booked.
    if ((deed === "booked" && noted || has(["called_off"])) && lining[language].test(folded)) continue;
    if (deed === "noted" && theirs) continue;
    if (deed === "done" && noted && claims.some((other) => other === "noted" || other === "alerted")) continue;
    if (deed === "alerted" && onTheWay[language].test(folded) && (tradesman[language].test(folded) || !has(["handoff"]))) return deed;
    if (deed === "sent" && (post[language].test(folded) || onTheWay[language].test(folded) && !has(["handoff"]))) return deed;
    if (recorded(deed, sentence, language, cited)) continue;
    if (!has(provedBy[deed])) return deed;
    if (["booked", "changed", "cancelled"].includes(deed) && otherThing(sentence, run)) return deed;
  }
  return undefined;
}

/** Which state of a record, of `states`, makes which claim true. */
const stateOf: Partial<Record<Deed, readonly number[]>> = { booked: [0], cancelled: [1], done: [2, 1, 0], paid: [3], acted: [0, 1, 2] };

/** Whether a cited record itself says so, before any words of the guest's in it ("Case …, resolved …: …"), and the sentence does. */
function recorded(deed: Deed, sentence: string, language: Language, cited: readonly Source[]): boolean {
  const texts = cited.filter(({ kind }) => kind === "record").flatMap(({ document, rows }) => rows.map((row) => fold(/case/.test(document) ? row.split(":")[0]! : row)));
  const folded = fold(sentence);
  return (stateOf[deed] ?? []).some((n) => folded.match(states[n]![language]) && texts.some((text) => Object.values(states[n]!).some((pattern) => [...text.matchAll(pattern)].some(({ index }) => !/\b(?:not|no|nem|nu|un)\W*(?:yet |been |fully )?$/.test(text.slice(0, index))))));
}

/** Somebody of the house has done it. */
const doer: Record<Language, RegExp> = { en: /\b(?:i|we)(?: have|'ve)?\b(?! (?:ask|charge|keep|expect|answer|offer))|\b(?:has|have) (?:been )?\w+ed\b/, es: /\b(?:he|hemos|acab[oa]\w*|ya)\b/, hu: /(?:\w(?:tt|lt|rt|zt|kt|st)(?:am|em|uk|unk)\b|\bmar\b)/, ro: /\b(?:am|v-am|deja)\b/ };
const binding = /\b(?:booked|reserv(?:ed|ad)|confirm|cancel+ed|refunded|paid|rezervat|anulat|platit|cobrad|pagad)|foglal(?:tam|tuk|va)|igazol|torol|lemondt|fizetve/;

const firstPerson: Record<Language, RegExp> = {
  en: /\b(?:i|we)(?: have|'ve)\b|\byour (?:\w+ )?(?:booking|reservation|table|room|stay|appointment|taxi|order|payment|refund|card)\b|\byou(?: are|'re) (?:all )?(?:booked|set|confirmed|in|down)\b/,
  es: /\b(?:he|hemos|le he|su (?:\w+ )?(?:reserva|mesa|habitacion|cita|taxi|pedido|pago|reembolso))\b/, hu: /(?:\w+(?:tam|tem|tuk|tunk|tünk)\b|\baz on\b|foglalasa\b|asztala\b|szobaja\b|idopontja\b)/, ro: /\b(?:am|v-am|v am|rezervarea dumneavoastra|masa dumneavoastra|camera dumneavoastra|programarea dumneavoastra)\b/,
};

const deedsIn = (text: string, language: Language): Deed[] => [...new Set(readClaims(text, language).map(({ deed }) => deed))];

/** Whether a sentence claims nothing but that something was written down. */
export const onlyNotes = (sentence: string, language: Language): boolean => deedsIn(sentence, language).join() === "noted";

/** Whether the sentence names something that can be booked which none of the bookings read in this turn is. */
function otherThing(sentence: string, run: Run): boolean {
  const lexicon = lexiconFor(run.desk);
  const kindOf = (id: string) => run.desk.offerings.find((offering) => offering.id === id)?.kind;
  const offerings = (text: string) => mentionsIn(text, lexicon).filter(({ kind }) => kind === "offering").map(({ id }) => id);
  const named = offerings(sentence);
  if (named.length === 0) return false;
  const read = run.sources.all.filter(({ document }) => document === "records/bookings" || document === "records/proposals").flatMap(({ rows }) => offerings(rows.join(" ")));
  return read.length > 0 && !named.some((id) => read.includes(id) || read.some((other) => kindOf(other) === kindOf(id) && kindOf(id) === "stay"));
}
