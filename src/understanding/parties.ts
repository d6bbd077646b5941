import { readAges, type Tally } from "./ages.ts";
import type { Atom, Atoms } from "./atoms.ts";

/** Who comes, as far as a message says it. */
export interface PartyFound { adults?: number; children?: number; childAges?: number[]; total: number }

/** Counts that are not people. */
export interface CountsFound { party?: PartyFound; rooms?: number; nights?: number }

const count = (atom: Atom | undefined): number | undefined =>
  atom && atom.n !== undefined && Number.isInteger(atom.n) && atom.n >= 0 && atom.n <= 500 && !atom.ordinal && (atom.shape === "number" || atom.shape === "word") ? atom.n : undefined;
const people = (atom: Atom) => atom.has.adult ?? atom.has.person ?? atom.has.child ?? atom.has.baby ?? atom.has.twins;

/** Adults, children with ages, rooms and nights; numbers that belong to a date or a time (`taken`) are none of them. */
export function countsIn(text: Atoms, options: { expecting?: string; taken: (atom: number) => boolean; length?: boolean }): CountsFound {
  const { atoms } = text;
  const tally: Tally = { adults: 0, children: 0, ages: [], said: false, adultSaid: false };
  const result: CountsFound = {};
  const used = new Set<number>();
  const free = (n: number) => !used.has(n) && !options.taken(n);
  readAges(text, tally, used, options);
  readPlus(text, tally, used, free, options);
  text.atoms.forEach((atom, n) => {
    if (!free(n)) return;
    const number = count(atom) ?? (atom.has.a ? 1 : undefined);
    if (number !== undefined && atoms[n - 1]?.word === ":" && labelled(atoms[n - 2], number, tally)) { used.add(n); return; }
    if (number !== undefined && (atom.n !== undefined || text.atoms[n + 1])) counted(text, n, number, tally, result, used, options);
    else if (typeof atom.has.people === "number" && !tally.group && !(atom.has.people === 7 && atoms[n - 1]?.has.the)) { tally.group = atom.has.people; tally.groupAt = n; used.add(n); }
  });
  readKin(text, tally, used, free);
  readTotals(text, tally, used, free);
  readAsked(text, tally, result, used, free, options);
  const apart = tally.groupAt !== undefined && tally.childAt !== undefined && tally.childAt > tally.groupAt && atoms.slice(tally.groupAt, tally.childAt).some((atom) => atom.has.and || /^(?:\+|plus|mas|inca)$/.test(atom.word));
  const party = partyOf(tally, apart);
  return { ...result, ...(party ? { party } : {}) };
}

/** "Adults: 2, children: 1". */
function labelled(noun: Atom | undefined, number: number, tally: Tally): boolean {
  if (noun?.has.adult) { tally.adults += number; tally.adultSaid = true; }
  else if (noun?.has.child) tally.children += number;
  else if (noun?.has.person) tally.persons = number;
  else return false;
  tally.said = true;
  return true;
}

/** "2+1": two adults and a child, where people are asked for or named. */
function readPlus({ atoms, tags }: Atoms, tally: Tally, used: Set<number>, free: (n: number) => boolean, { expecting }: { expecting?: string }): void {
  const asked = /^(?:party|people|guests|adults)$/.test(expecting ?? "");
  for (let n = 1; n < atoms.length - 1; n++) {
    const [adults, children] = [count(atoms[n - 1]), count(atoms[n + 1])];
    if (!/^(?:\+|plus)$/.test(atoms[n]!.word) || !adults || !children || adults > 20 || children > 12 || tally.said || !free(n - 1) || !free(n + 1)) continue;
    const noun = atoms[n + 2];
    if (!(asked || noun?.has.person || (noun === undefined || noun.shape === "mark") && (tags.has("stay") || tags.has("person"))) || noun?.has.unit || noun?.has.adult || noun?.has.child) continue;
    Object.assign(tally, { adults, children, said: true, adultSaid: true });
    [n - 1, n + 1, ...(noun?.has.person ? [n + 2] : [])].forEach((at) => used.add(at));
  }
}

/** What the number before a noun counts. */
function counted(text: Atoms, at: number, number: number, tally: Tally, result: CountsFound, used: Set<number>, { length }: { length?: boolean }): void {
  const { atoms } = text;
  const spelledOne = atoms[at]!.has.a !== undefined || (atoms[at]!.has.num === 1 && text.language !== "en");
  for (let n = at + 1; n <= at + 4 && n < atoms.length; n++) {
    const has = atoms[n]!.has;
    if (atoms[n]!.word === "x" || atoms[n]!.word === "×") continue;
    if (atoms[n]!.n !== undefined || atoms[n]!.shape === "mark" && atoms[n]!.word !== "(" || has.and || has.for || has.until || has.from || has.month) return;
    if (has.persontype && n <= at + 2) { if (atoms.slice(n + 1, n + 3).some((a) => a.has.room)) return; }
    if (has.unit === "night" && !atoms[at]!.has.mod && (atoms[at]!.n !== undefined || at === 0 || atoms[at - 1]!.has.for !== undefined)) { if (n === at + 1 || !spelledOne) { result.nights ??= number; used.add(at); } return; }
    if (has.unit === "week" && length && n === at + 1 && atoms[at - 1]?.has.within === undefined) { result.nights ??= number * 7; used.add(at); return; }
    if (has.unit || has.fixed || has.age || has.agemonths) return;
    if (has.twins) { tally.children += number * 1; }
    if (has.baby || has.child) tally.childAt ??= at;
    if (has.baby && n <= at + 2) { for (let k = tally.months ?? 0; k < number; k++) tally.ages.push(0); tally.children += number; tally.said = true; used.add(at); used.add(n); return; }
    if (has.child && n <= at + 3) { tally.children += number; tally.said = true; used.add(at); used.add(n); return; }
    if (has.adult && n <= at + 3) { tally.adults += number; tally.said = true; tally.adultSaid = true; used.add(at); used.add(n); return; }
    if (has.person && n <= at + 3 && !(atoms[n]!.word.startsWith("guest") && spelledOne)) { if (spelledOne && atoms[at - 1] && /^(?:with|con|cu|to|a|speak|talk|un|real)$/.test(atoms[at - 1]!.word)) return; if (!spelledOne || number > 1 || ["person", "persona", "persoana", "szemely", "fo", "szemelyre", "fore"].includes(atoms[n]!.word)) { if (atoms[n]!.word === "tagu") tally.group ??= number; else tally.persons = (tally.persons ?? 0) + number; used.add(at); used.add(n); } return; }
    if (has.kin) return;
    if (has.room && !has.roomkind) { if (n <= at + 3) { result.rooms ??= number; used.add(at); } return; }
    if (has.roomkind && !atoms.slice(n + 1, n + 4).some((a) => a.has.room && !a.has.roomkind || people(a))) { if (!spelledOne || /doubl|singl|doble|indiv|dubl|kamer|camer/.test(atoms[n]!.word)) { result.rooms ??= number; used.add(at); } return; }
  }
}

/** "me, my wife and a baby", "the two of us", "a couple", "mi mujer y yo", "a feleségemmel". */
function readKin(text: Atoms, tally: Tally, used: Set<number>, free: (n: number) => boolean): void {
  const { atoms } = text;
  const listed = atoms.some((atom) => atom.has.and || atom.word === ",");
  let kin = 0, self = false, kids = 0;
  atoms.forEach((atom, n) => {
    if (!free(n)) return;
    if (typeof atom.has.couple === "number" && tally.adults === 0) { tally.adults += 2; tally.said = true; tally.adultSaid = true; used.add(n); return; }
    if (typeof atom.has.alone === "number" && atoms[n + 1]?.has.and && atoms.slice(n + 2, n + 5).some(({ has }) => has.kin ?? has.child ?? has.baby)) { self = true; return; }
    if (typeof atom.has.alone === "number") { tally.group ??= 1; return; }
    if (atom.has.kin && !used.has(n)) {
      const before = count(atoms[n - 1]) ?? 1;
      if (accompanied(atoms, n)) self = true;
      kin += Number(atom.has.kin) * (atoms[n - 1]?.n !== undefined && !used.has(n - 1) ? before : 1);
      used.add(n);
      return;
    }
    // "mi" is "my" before what is one's own, "me" elsewhere.
    const owning = text.language === "es" && atom.word === "mi" && atoms[n + 1] !== undefined && atoms[n + 1]!.shape === "word" && !atoms[n + 1]!.has.and;
    if (atom.has.self && !/^i$/.test(atom.word) && !owning && beside(atoms, n)) self = true;
    if (/^i$/.test(atom.word) && (atoms[n - 1]?.has.and || (atoms[n + 1]?.has.and && atoms[n + 2]))) self = true;
    if ((atom.has.child || atom.has.baby) && /^(?:my|our|mi|nuestr[oa]|a|fiam|fiunk|lany|fiul|fiica|meu|mea|nostru|noastra)/.test(atoms[n - 1]?.word ?? atom.word) && !/s$|ii$|ek$|ok$/.test(atom.word)) { kids += 1; used.add(n); if (atom.has.baby) tally.ages.push(0); }
    else if (text.language === "hu" && (atom.has.child || atom.has.baby) && ((atom.has.case === "with" || /[vkmn]?[ae]l$/.test(atom.word)) && atoms[n - 1]?.n === undefined)) { kids += 1; used.add(n); if (atom.has.baby) tally.ages.push(0); }
    if (atom.has.twins && !used.has(n)) { kids += 2; used.add(n); }
  });
  if (self && kin === 0 && tally.persons !== undefined && atoms.some(({ word }) => /^(?:friends?|colleagues|amig[oa]s|colegas|prieten[ei]?|coleg[ei]|barat|kollega)/.test(word))) tally.persons += 1;
  const kinTogether = kin > 0 && (self || (listed && kin > 1) || text.language === "hu" && atoms.some((a) => a.has.kin && (a.has.case === "with" || /[ae]l$/.test(a.word))));
  if (kinTogether && tally.persons === undefined && !tally.adultSaid) { tally.adults += kin + 1; tally.said = true; tally.adultSaid = true; if (!self && text.language !== "hu" && !atoms.some((a) => a.has.self || a.has.selves)) tally.adults -= 1; }
  else if (self && (kids > 0 || tally.children > 0 || tally.adults > 0) && tally.persons === undefined) { tally.adults += 1; tally.said = true; tally.adultSaid = true; }
  if (tally.persons !== undefined && tally.group === undefined && (self || kin > 0)) tally.group = tally.persons;
  if (kids > 0 && (tally.said || self || kinTogether || tally.group !== undefined || tally.persons !== undefined)) { tally.children += kids; tally.said = true; }
}

/** "With my husband", "con mi mujer", "cu soția": who says so comes too; to whom one speaks does not. */
function accompanied(atoms: Atom[], n: number): boolean {
  const at = /^(?:my|our|mi|mis|nuestr[oa]s?|the)$/.test(atoms[n - 1]?.word ?? "") ? n - 2 : n - 1;
  return /^(?:with|w|w\/|con|cu)$/.test(atoms[at]?.word ?? "") && !/^(?:speak|talk|check|discuss|consult|hablar|hablarlo|hablo|consultar\p{L}*|vorbi|vorbesc|discut)$/u.test(atoms[at - 1]?.word ?? "");
}

const beside = (atoms: Atom[], n: number) => [atoms[n - 1], atoms[n + 1]].some((atom) => atom && (atom.has.and || atom.word === "," || atom.word === "+")) || [atoms[n + 1], atoms[n + 2]].some((a) => a?.has.kin);

/** "for six", "family of five", "party of 6", "we are four", "somos 4", "suntem 5", "négyen leszünk", "6 főre". */
function readTotals(text: Atoms, tally: Tally, used: Set<number>, free: (n: number) => boolean): void {
  const { atoms, language } = text;
  atoms.forEach((atom, n) => {
    if (tally.group !== undefined) return;
    let next = n + 1;
    if (!(atom.has.groupof || atom.has.weare || (atom.has.for && !atom.n))) return;
    while (next < n + 4 && atoms[next] && (atoms[next]!.has.of || atoms[next]!.has.about || (atoms[next]!.has.the && atoms[next]!.n === undefined) || atoms[next]!.has.a && atoms[next]!.n === undefined || ["only", "just", "now", "solo", "doar", "csak", "about", "all"].includes(atoms[next]!.word))) next += 1;
    const number = count(atoms[next]);
    const has = atoms[next + 1]?.has ?? {};
    const noun = has.unit ?? has.room ?? has.roomkind ?? has.fixed ?? has.ampm ?? has.oclock ?? has.month ?? has.age ?? has.child ?? has.baby ?? has.adult ?? has.half ?? has.andhalf;
    const ends = atoms[next + 1] === undefined || atoms[next + 1]!.shape === "mark" || Object.keys(has).length > 0 || atom.has.groupof !== undefined || atom.has.weare !== undefined || !free(next + 1) || stops(atoms[next + 1]!.word);
    if (number === undefined || number === 0 || !free(next) || noun !== undefined || !ends) return;
    if (atoms[next]!.has.a && atoms[next]!.has.num === 1 && language !== "en") return;
    if (/^(?:its|us|there is|lesz)$/.test(atom.word) && atoms[next + 1] && !has.person) return;
    if (/^[€$£%]$/.test(atoms[next + 1]?.word ?? "") || atoms[next]!.digits.length > 3) return;
    tally.group = number;
    tally.groupAt = next;
    used.add(next);
  });
  if (language === "hu" && tally.group === undefined) atoms.forEach((atom, n) => {
    if (tally.group === undefined && count(atom) !== undefined && free(n) && (atom.has.case === "on" && !atom.ordinal && atom.shape === "number") && atoms[n + 1]?.has.month === undefined) { tally.group = atom.n!; used.add(n); }
  });
}

const stops = (word: string) => /^(?:please|thanks|thank|tonight|today|total|in|at|on|by|this|next|maybe|if|would|with|por|favor|esta|con|multumesc|va|te|legyen|lesz|leszunk|vagyunk|kell|kerek|szeretn|and|or|y|si|es|gracias|koszonom|koszi|que|the|under|name|near|outside|inside|available|free)/.test(word);

/** A bare number answers what was asked. */
function readAsked(text: Atoms, tally: Tally, result: CountsFound, used: Set<number>, free: (n: number) => boolean, { expecting }: { expecting?: string }): void {
  const numbers = text.atoms.map((atom, n) => ({ n, value: count(atom) })).filter(({ n, value }) => value !== undefined && free(n) && !used.has(n));
  const first = numbers[0];
  if (!first?.value || text.atoms.length > 8) return;
  if (/^(?:party|people|guests|adults)$/.test(expecting ?? "") && tally.group === undefined && !tally.said && tally.persons === undefined) {
    tally.group = first.value;
  } else if (expecting === "nights" && result.nights === undefined) result.nights = first.value;
  else if (expecting === "rooms" && result.rooms === undefined) result.rooms = first.value;
}

function partyOf(tally: Tally, apart: boolean): PartyFound | undefined {
  const children = Math.max(tally.children, tally.ages.length);
  const total = tally.group ?? tally.persons;
  if (!tally.said && total === undefined) return undefined;
  const kids = children > 0 ? { children, ...(tally.ages.length > 0 ? { childAges: tally.ages } : {}) } : {};
  if (total !== undefined && children > 0 && tally.adults === 0) {
    const inside = tally.group !== undefined && total > children && !apart;
    return { adults: inside ? total - children : total, ...kids, total: inside ? total : total + children };
  }
  if (total !== undefined && tally.adults === 0) return { total };
  if (tally.adults > 0) return { adults: tally.adults, ...(children > 0 ? kids : {}), total: Math.max(tally.adults + children, tally.group ?? 0) };
  return { ...kids, total: total ?? children };
}
