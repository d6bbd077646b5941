import type { Atom, Atoms } from "./atoms.ts";
import type { Value } from "./value.ts";
import { type Measure, measures, spokenLengths } from "./words/measures.ts";

/** A value with the atoms it takes. */
export type Placed = Pick<Value, "kind" | "value" | "unit" | "per"> & { from: number; next: number };

type Free = (n: number) => boolean;

const numeric = (atom: Atom | undefined): atom is Atom & { n: number } => atom?.n !== undefined && !atom.ordinal && (atom.shape === "number" || atom.shape === "word");
const link = (atom: Atom | undefined) => atom !== undefined && atom.n === undefined && (/^[-–—/]$/.test(atom.word) || atom.has.until !== undefined || atom.has.and !== undefined || atom.has.or !== undefined);
const currency = (atom: Atom | undefined): Measure | undefined => { const found = atom && measures.get(atom.word); return found?.kind === "money" ? found : undefined; };
const round = (n: number) => Math.round(n * 1e6) / 1e6;

const lengthsBy = Map.groupBy(spokenLengths, ([words]) => words[0]!);

/** "half an hour", "hora y media", "másfél óra": a length without a numeral. */
export function lengthAt({ atoms }: Atoms, at: number): { minutes: number; next: number } | undefined {
  for (const [words, minutes] of lengthsBy.get(atoms[at]!.word.split(" ")[0]!) ?? []) {
    let joined = "", next = at;
    while (next < atoms.length && next < at + words.length && joined.length < 60) { joined += (joined ? " " : "") + atoms[next]!.word; next += 1; if (joined === words.join(" ")) return { minutes, next }; }
  }
  return undefined;
}

/** "€98", "EUR 98–124". */
export function moneyBefore({ atoms }: Atoms, at: number, free: Free): Placed[] | undefined {
  const known = currency(atoms[at]);
  const amount = atoms[at + 1];
  if (!known || known.factor === 1 || !numeric(amount) || !free(at + 1)) return undefined;
  if (numeric(atoms[at - 1]) && atoms[at - 1]!.shape === "number" && !/^[€$£]$/.test(atoms[at]!.word)) return undefined;
  const money = (n: number, from: number, next: number): Placed => ({ kind: "money", value: round(n * known.factor), unit: known.unit!, ...perBefore(atoms, from), ...perAt(atoms, next), from, next });
  const first = money(amount.n, at, at + 2);
  const second = link(atoms[at + 2]) && /^[-–—]$/.test(atoms[at + 2]!.word) && numeric(atoms[at + 3]) ? atoms[at + 3] as Atom & { n: number } : undefined;
  return second ? [first, money(second.n, at + 3, at + 4)] : [first];
}

/** A number with a unit behind it; "98 to 124 euros" is two. */
export function quantity(text: Atoms, at: number, free: Free): Placed[] | undefined {
  const { atoms } = text;
  const atom = atoms[at];
  const bare = atom?.has.a !== undefined && atom.n === undefined;
  if (!atom || !free(at) || (!numeric(atom) && !bare)) return undefined;
  const amount = atom.n ?? 1;
  const unitAt = atoms[at + 1]?.word === "de" && measures.has(atoms[at + 2]?.word ?? "") || atoms[at + 1]?.has.of && atoms[at + 2]?.has.unit && text.language === "ro" ? at + 2 : at + 1;
  const half = atom.n !== undefined ? halfAt(atoms, at + 1) : 0;
  if (half > 0) { const halved = unitOf(text, at + 1 + half, amount + 0.5, at); if (halved) return [halved]; }
  const heading = atom.shape === "number" && atoms[at - 1]?.word === ":" && atoms[at - 2]?.has.unit === "minute" && atoms[at + 1]?.has.unit === undefined && !currency(atoms[at + 1]);
  if (heading) return [{ kind: "duration", value: amount, from: at, next: at + 1 }];
  // "An intensive one €390": the sign belongs to the digits behind it.
  if (atom.spelled && /^[€$£]$/.test(atoms[at + 1]?.word ?? "") && atoms[at + 2]?.n !== undefined) return undefined;
  const whole = unitOf(text, unitAt, amount, at);
  if (whole && !(bare && (whole.kind !== "duration" || behindValue(atoms, at)))) return [whole];
  if (bare || !link(atoms[at + 1]) || !numeric(atoms[at + 2])) return undefined;
  const second = atoms[at + 2] as Atom & { n: number };
  const shared = unitOf(text, at + 3, second.n, at + 2);
  if (!shared) return undefined;
  if (atoms[at + 1]!.has.and && !atoms[at - 1]?.has.between && !atoms[at + 1]!.has.until) return undefined;
  const scale = shared.value as number / (second.n || 1);
  return [{ ...shared, value: round(amount * scale), from: at, next: at + 1 }, shared];
}

const behindValue = (atoms: Atom[], at: number) => numeric(atoms[at - 1]) || currency(atoms[at - 1]) !== undefined || atoms[at - 1]?.has.unit !== undefined || atoms[at - 1]?.word === "%";

function unitOf({ atoms, language }: Atoms, at: number, amount: number, from: number): Placed | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  const next = at + 1;
  if (atom.word === "per cent" || atom.word === "por ciento" || atom.word === "la suta") return { kind: "percent", value: amount, from, next };
  if (atom.word === "square" && measures.get(atoms[next]?.word ?? "")?.kind === "distance") return { kind: "area", value: amount, from, next: next + 1 };
  // Romanian "cenți" is money; the Hungarian short word for centimetres is written alike.
  const measure = (language === "ro" && atom.word === "centi" ? measures.get("cent") : undefined) ?? measures.get(atom.word) ?? (language === "hu" ? measures.get(atom.word.replace(caseEnding, "")) : undefined);
  if (measure) {
    const squared = atom.word === "m" && (atoms[next]?.word === "²" || atoms[next]?.word === "2" && atoms[next]!.glued) || measure.kind === "distance" && /^(?:cuadrad\w+|patrat\w*)$/.test(atoms[next]?.word ?? "");
    if (squared) return { kind: "area", value: amount, from, next: next + 1 };
    const half = measure.factor >= 1 ? halfAt(atoms, next) : 0;
    if (half > 0) return { kind: measure.kind, value: round((amount + 0.5) * measure.factor), ...(measure.unit ? { unit: measure.unit } : {}), ...(measure.kind === "money" ? perAt(atoms, next + half) : {}), from, next: next + half };
    const cents = measure.kind === "money" && measure.factor === 100 && Number.isInteger(amount) ? centsAt(atoms, next) : undefined;
    if (cents) return { kind: "money", value: amount * 100 + cents.n, unit: measure.unit!, ...perAt(atoms, cents.next), from, next: cents.next };
    const celsius = measure.kind === "temperature" && /^(?:c|celsius)$/.test(atoms[next]?.word ?? "") ? 1 : 0;
    return { kind: measure.kind, value: round(amount * measure.factor), ...(measure.unit ? { unit: measure.unit } : {}), ...(measure.kind === "money" ? { ...perBefore(atoms, from), ...perAt(atoms, next) } : {}), from, next: next + celsius };
  }
  const minutes: Record<string, number> = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10080, fortnight: 20160 };
  const unit = String(atom.has.unit ?? (atom.word === "h" && language === "en" ? "hour" : ""));
  if (atom.has.age !== undefined || unit === "year") return { kind: "age", value: amount, from, next };
  if (atom.has.agemonths !== undefined && unit !== "month") return { kind: "duration", value: amount, unit: "month", from, next };
  if (unit === "month") return { kind: "duration", value: amount, unit: "month", from, next };
  const known = minutes[unit] ?? (language === "hu" && !atom.has.oclock ? minutes[hungarianUnits[atom.word.replace(caseEnding, "")] ?? ""] : undefined);
  if (known === undefined || (atom.has.oclock && language === "hu" && atoms[next]?.n !== undefined) || atoms[from - 1]?.has.at && atom.has.oclock || atom.has.case !== undefined && language === "hu" && atom.has.oclock) return undefined;
  return tail(atoms, next, { kind: "duration", value: round(amount * known), from, next });
}

const caseEnding = /(?:nal|nel|val|vel|al|el|ra|re|ba|be|bol|rol|tol|ig|nyi|hoz|hez|ban|ben|onkent|enkent|ert|os|es|as|et|ot|t)$/;
const hungarianUnits: Record<string, string> = { perc: "minute", ora: "hour", nap: "day", het: "week" };

/** How many atoms "and a half" takes here, none where it is not said. */
function halfAt(atoms: Atom[], at: number): number {
  let joined = "";
  for (let n = at; n < Math.min(atoms.length, at + 3); n++) {
    joined += (joined ? " " : "") + atoms[n]!.word;
    if (/^(?:and a half|y medi[oa]|es fel|si jumatate)$/.test(joined)) return n - at + 1;
  }
  return 0;
}

/** "one euro fifty", "un euro y cincuenta céntimos": the cents behind. */
function centsAt(atoms: Atom[], at: number): { n: number; next: number } | undefined {
  const skip = atoms[at]?.has.and && atoms[at]!.n === undefined ? 1 : 0;
  const more = atoms[at + skip];
  if (!numeric(more) || more.n < 1 || more.n > 99 || !Number.isInteger(more.n)) return undefined;
  const behind = atoms[at + skip + 1];
  const small = behind && measures.get(behind.word);
  if (small?.kind === "money" && small.factor === 1) return { n: more.n, next: at + skip + 2 };
  const free = !behind || behind.shape === "mark" || /^(?:per|a|an|por|pe|la|each|cada|fejenkent|szemelyenkent|ejszakankent)$/.test(behind.word);
  return skip === 0 && more.spelled && more.n >= 5 && free ? { n: more.n, next: at + 1 } : undefined;
}

/** "2 hours 30 minutes", "1 hour and 15 minutes" are one length. */
function tail(atoms: Atom[], at: number, length: Placed): Placed {
  const skip = atoms[at]?.has.and && atoms[at]!.n === undefined ? 1 : 0;
  const more = atoms[at + skip];
  return numeric(more) && atoms[at + skip + 1]?.has.unit === "minute" && (length.value as number) % 60 === 0 ? { ...length, value: (length.value as number) + more.n, next: at + skip + 2 } : length;
}

/** "a night", "per person", "por noche", "pe noapte", "/ night", hu "éjszakánként". */
function perAt(atoms: Atom[], at: number): { per?: string } {
  const atom = atoms[at];
  const said = atom && (atom.word === "/" || /^(?:per|a|an|por|pe|la|each|fejenkent|szemelyenkent|ejszakankent|naponta|orankent|fe|cada|al|de)$/.test(atom.word));
  if (!said) return {};
  if (alone[atom.word]) return { per: alone[atom.word]! };
  const noun = atoms[at + 1];
  const per = noun && (noun.has.unit !== undefined ? String(noun.has.unit) : nounOf(noun));
  return per && noun.shape === "word" ? { per } : {};
}

const alone: Record<string, string> = { each: "person", fejenkent: "person", szemelyenkent: "person", ejszakankent: "night", naponta: "day", orankent: "hour" };

/** "éjszakánként 98 €", "per night €98": said before the amount. */
function perBefore(atoms: Atom[], from: number): { per?: string } {
  const one = atoms[from - 1], two = atoms[from - 2];
  if (one && one.word !== "each" && alone[one.word]) return { per: alone[one.word]! };
  return one?.has.unit !== undefined && one.n === undefined && two && /^(?:per|por|pe|each|cada)$/.test(two.word) ? { per: String(one.has.unit) } : {};
}

/** A noun by one name: people, rooms and nights in any language, else the word without its plural. */
export function nounOf(atom: Atom): string {
  for (const name of ["adult", "child", "baby", "person", "room"]) if (atom.has[name] !== undefined) return name;
  if (typeof atom.has.unit === "string") return atom.has.unit;
  const word = atom.word;
  return word.length > 3 ? word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "") : word;
}

/** What the number counts, and whether it is an age ("under 12" beside children) or the number of a thing ("room 12"). */
export function counted({ atoms }: Atoms, at: number): { of?: string; kind: "count" | "age" | "number" } {
  let n = at + 1;
  while (n < at + 3 && atoms[n] && (atoms[n]!.word === "de" || atoms[n]!.word === "x" || (atoms[n]!.has.of && atoms[n]!.n === undefined))) n += 1;
  const next = atoms[n];
  const noun = next && next.shape === "word" && next.n === undefined && !next.has.and && !next.has.or && !next.has.at && !next.has.on && !next.has.until && !next.has.from && !next.has.past ? next : undefined;
  const people = atoms.slice(Math.max(0, at - 5), at).some(({ has }) => has.child ?? has.baby ?? has.adult);
  if (people && (!noun || !(noun.has.adult ?? noun.has.child ?? noun.has.person ?? noun.has.room)) && /^(?:under|over|below|above|to|from|than|until|aged|age|of|between|and|or|-|–|menores|de|hasta|sub|peste|pana la|la|intre|si|y|alatt|felett|ev)$/.test(atoms[at - 1]?.word ?? "")) return { kind: "age" };
  if (noun) return { kind: "count", of: nounOf(noun) };
  const before = atoms[at - 1];
  return before && before.shape === "word" && before.n === undefined && (before.has.room ?? before.has.fixed) !== undefined ? { kind: "number", of: nounOf(before) } : { kind: "number" };
}
