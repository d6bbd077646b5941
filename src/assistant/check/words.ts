import { lexiconFor } from "#conversations/lexicon.ts";
import { plain } from "#knowledge/languages.ts";
import { groundForms, meaningsOf } from "#knowledge/lexicon.ts";
import { contentWords } from "#knowledge/terms.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { mentionsIn } from "#understanding/mentions.ts";
import { isKind, otherKind, sightsOf } from "./words/meanings.ts";

/** A word that tells what is spoken of, with what it means in any language of the desk. */
export interface Subject { word: string; start: number; end: number; language: string; meanings: ReadonlySet<number>; things: ReadonlySet<string> }

/** Words that say what is said of a thing, and not which thing: prices, units, openness, the days. */
const attributes = new Set([
  "price", "prices", "cost", "costs", "fee", "charge", "charged", "rate", "rates", "total", "open", "opens", "opened", "opening", "close", "closes", "closed", "hour", "hours", "time", "times", "day", "days", "night", "nights", "nightly", "person", "people", "per", "daily", "every",
  "minutes", "minute", "week", "weeks", "month", "year", "euro", "euros", "eur", "ft", "huf", "lei", "ron", "available", "free", "included", "gratuita", "gratuito", "gratuitas", "gratuite", "incluido", "incluida", "inclus", "inclusa", "ingyen", "today", "tomorrow", "tonight", "now", "age", "ages", "edad", "kor", "kora", "varsta", "weekday", "weekdays", "weekend", "weekends", "morning", "afternoon", "evening", "start", "starts", "begin", "begins", "end", "ends", "until", "till", "number", "amount", "least", "latest", "each", "without", "half", "whole", "row", "beyond", "further", "offer", "offers",
  "precio", "cuesta", "cuestan", "tarifa", "abre", "abren", "abierto", "abierta", "cierra", "cerrado", "hora", "horas", "horario", "dia", "dias", "noche", "noches", "persona", "personas", "minutos", "semana", "mes", "libre", "libres", "hoy", "manana", "ahora", "gratis", "total", "empieza", "termina", "fin", "desde", "hasta", "tarde", "mananas", "tardes",
  "ar", "ara", "dij", "kerul", "nyit", "nyitva", "zar", "zarva", "ora", "orak", "oratol", "oraig", "orakor", "nap", "napon", "naponta", "ejszaka", "ejszakankent", "ejszakara", "fo", "fore", "szemely", "perc", "het", "honap", "szabad", "ma", "holnap", "most", "ingyenes", "osszesen", "kezdodik", "tart", "szemelyenkent", "delelott", "delutan", "este", "reggel", "nelkul",
  "pret", "costa", "tarif", "deschis", "deschisa", "deschide", "inchis", "inchide", "ore", "zi", "zile", "zilnic", "noapte", "nopti", "persoana", "persoane", "minut", "minute", "saptamana", "luna", "liber", "libera", "astazi", "maine", "acum", "gratuit", "total", "incepe", "pana", "dimineata", "seara",
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "sabados", "domingo", "domingos", "hetfo", "kedd", "szerda", "csutortok", "pentek", "szombat", "vasarnap", "luni", "marti", "miercuri", "joi", "vineri", "sambata", "duminica",
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "januar", "februar", "marcius", "aprilis", "majus", "junius", "julius", "augusztus", "szeptember", "oktober", "ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "septembrie", "octombrie", "noiembrie", "decembrie",
]);
/** Verbs that name nothing by themselves. */
for (const verb of "get gets give gives make makes put puts find has have let know want need use used using can hay hace hacer pone pueden puede debe deben ad adunk vesz vehet kap kapnak needs need needed take takes taken require requires last lasts necesita necesitan requiere tarda dura duran igenyel szukseges tart tartanak necesita dureaza tesz lehet kell van vannak tudja face fac pune are au aveti puteti poate pot trebuie exista gasiti".split(" ")) attributes.add(verb);
const hungarianDay = /^(?:hetfo|kedd|szerda|szerda|csutortok|pentek|szombat|vasarnap|ejszaka|ejjel|nap|ora|perc|szemely)\w{0,6}$/;

/** The words of a text that name its subject, in their order; numbers, units and idle words left out. */
export function subjectsIn(text: string, language: Language | string, desk: Desk): Subject[] {
  const mentions = mentionsIn(text, lexiconFor(desk));
  const telling = new Set(contentWordsAll(text, language));
  return [...text.matchAll(/[\p{L}][\p{L}\p{N}]*(?:['’]\p{L}+)?/gu)].flatMap((match) => {
    const bare = match[0].toLowerCase().normalize("NFC").replace(/['’].*$/, "");
    const word = plain(bare);
    if (!telling.has(bare) || attributes.has(word) || hungarianDay.test(word) || /^\d/.test(word)) return [];
    const start = match.index, end = start + match[0].length;
    const things = new Set(mentions.filter((one) => one.start <= start && one.end >= end).map(({ kind, id }) => `${kind}:${id}`));
    return [{ word, start, end, language, meanings: meaningsIn(word, language), things }];
  });
}

/** The names of things in a text, each as the words it is made of. */
export function namesIn(subjects: readonly Subject[]): Subject[][] {
  const names: Subject[][] = [];
  for (const word of subjects.filter(({ things }) => things.size > 0)) {
    const last = names.at(-1), before = last?.at(-1);
    if (before && word.start - before.end < 12 && [...word.things].some((thing) => before.things.has(thing))) last!.push(word); else names.push([word]);
  }
  return names;
}

/** Which kinds of things some words name: hours, offerings, extras, features. */
export const kindsOf = (words: readonly Subject[]): ReadonlySet<string> => new Set(words.flatMap(({ things }) => [...things].map((thing) => thing.split(":")[0]!)));

/** Whether some words name a thing: by a name of its own (a word that several things of a kind share names none of them), or word for word. */
export function isNamed(name: readonly Subject[], words: readonly Subject[]): boolean {
  const wide = (word: Subject) => word.things.size > kindsOf([word]).size;
  const shared = words.filter((word) => !wide(word) || name.some(wide));
  return shared.some((word) => name.every(({ things }) => [...things].some((thing) => word.things.has(thing)))) || name.every((word) => words.some((one) => alike(word, one) >= 0.85));
}

const known = new Map<string, ReadonlySet<number>>();

/** The meanings of a word; a long Hungarian one may be two in one ("garázskapu"), and then has those of both. */
function meaningsIn(word: string, language: string): ReadonlySet<number> {
  const key = `${language} ${word}`;
  const read = known.get(key);
  if (read) return read;
  const own = (one: string) => [...meaningsOf(one, language), ...sightsOf(one, groundForms(one), language)];
  const found = new Set(own(word));
  if (language === "hu" && word.length >= 8) {
    for (let cut = 3; cut <= word.length - 4; cut++) {
      const head = own(word.slice(0, cut)), tail = own(word.slice(cut));
      if (head.length > 0 && tail.length > 0) for (const meaning of [...head, ...tail]) found.add(meaning);
      // A "nagymedence" is a pool, whatever stands before.
      else if (word.length - cut >= 5) for (const meaning of tail) if (isKind(new Set([meaning]))) found.add(meaning);
    }
  }
  if (known.size > 20_000) known.clear();
  known.set(key, found);
  return found;
}

/** `contentWords` reads a question's length at most; a reply or a passage is taken piece by piece. */
function contentWordsAll(text: string, language: string): string[] {
  const words = text.split(/\s+/);
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += 20) pieces.push(words.slice(at, at + 20).join(" "));
  return pieces.flatMap((piece) => contentWords(piece, language));
}

/** Whether a noun of a language means what an English one does. */
export const sameMeaning = (word: string, language: string, english: string): boolean => [...meaningsIn(word, language)].some((meaning) => meaningsIn(english, "en").has(meaning));

/** How surely two words name the same: 1 the same word, less for a stem, a thing of the desk, a meaning, a word that many languages share ("intensive", "intenzív"). */
export function alike(one: Subject, other: Subject): number {
  if (one.word === other.word || sameStem(one.word, other.word)) return 1;
  for (const meaning of one.meanings) if (other.meanings.has(meaning)) return otherKind(one.meanings, other.meanings) ? 0.4 : 0.85;
  // "Finnish" and "sauna" of one name are each other's less than their own.
  for (const thing of one.things) if (other.things.has(thing)) return one.language === other.language ? 0.45 : 0.7;
  return one.language !== other.language && one.word.length > 5 && other.word.length > 5 && one.word.slice(0, 5) === other.word.slice(0, 5) && !otherKind(one.meanings, other.meanings) ? 0.75 : 0;
}

/** Whether a word could be compared with words of another language at all. */
export const comparable = (one: Subject, language: string): boolean => one.language === language || one.meanings.size > 0 || one.things.size > 0;

function sameStem(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4) return a.length > 2 && b.length > 2 && groundForms(a).some((form) => form.length > 2 && groundForms(b).includes(form));
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= 4 && shared >= Math.max(a.length, b.length) * 0.6;
}
