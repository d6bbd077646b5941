import type { Atom, Atoms } from "./atoms.ts";

/** What has been counted so far of the people in a message. */
export interface Tally { months?: number; groupAt?: number; childAt?: number; adults: number; children: number; ages: number[]; persons?: number; group?: number; said: boolean; adultSaid: boolean }

/** "(4 and 9)", "aged 4 and 9", "our 6-year-old", "de 4 y 9 años", "6 éves". */
export function readAges(text: Atoms, tally: Tally, used: Set<number>, { expecting, taken }: { expecting?: string; taken: (atom: number) => boolean }): void {
  const { atoms } = text;
  const children = atoms.some((atom) => atom.has.child || atom.has.baby || atom.has.twins);
  for (let n = 0; n < atoms.length; n++) {
    const months = atoms[n]!.has.agemonths !== undefined && atoms[n - 1]?.n !== undefined && (children || text.language === "en" || text.language === "hu") && (text.language === "en" || text.language === "hu" || nearChild(atoms, n));
    if (!(atoms[n]!.has.age || months) || atoms[n - 1]?.n === undefined) continue;
    if (text.language !== "en" && text.language !== "hu" && !children && expecting !== "childAges") continue;
    if (text.language === "hu" && atoms[n]!.word === "ev" && !children && expecting !== "childAges") continue;
    const ages = listBack(atoms, n - 1, used);
    const kids = ages.filter((index) => atoms[index]!.n! < 18);
    if (kids.length === 0) continue;
    if (months) tally.months = (tally.months ?? 0) + kids.length;
    take(kids.map((index) => (months ? 0 : atoms[index]!.n!)), tally);
    ages.forEach((index) => used.add(index));
    used.add(n);
  }
  for (let n = 0; n < atoms.length; n++) {
    const opens = atoms[n]!.word === "(" || atoms[n]!.has.aged !== undefined || atoms[n]!.word === ":" || (atoms[n]!.word === "," && /^(?:childAges|party|guests|people)$/.test(expecting ?? ""));
    if (!opens || used.has(n + 1) || !children) continue;
    const nearby = atoms.slice(Math.max(0, n - (/^(?:otr[oa]|unul|una|alt[au]l?)$/.test(atoms[n - 1]?.word ?? "") ? 7 : 3)), n).some((atom) => atom.has.child || atom.has.twins);
    if (!nearby) continue;
    let first = n + 1;
    while (first < n + 4 && (atoms[first]?.has.aged || atoms[first]?.word === "(" || atoms[first]?.word === ":")) first += 1;
    const ages = listForward(atoms, first, used, taken);
    const after = atoms[(ages.at(-1) ?? first) + 1];
    if (atoms[n]!.word === ":" && (ages.length < 2 || after?.word === "(") && expecting !== "childAges") continue;
    if (ages.length === 0 || after?.has.person || after?.has.room || after?.has.adult || after?.has.child || after?.has.unit === "night" || after?.has.unit === "hour" || (atoms[n]!.has.aged && text.language !== "en" && after?.has.age === undefined && atoms[n]!.word === "de" && ages.length < 2 && after !== undefined && after.shape !== "mark" && !after.has.and)) continue;
    take(ages.map((index) => atoms[index]!.n!), tally);
    ages.forEach((index) => used.add(index));
  }
  // "Our 2 kids 5 and 8": as many numbers behind them as there are children.
  for (let n = 1; n < atoms.length && tally.ages.length === 0; n++) {
    const many = atoms[n]!.has.child ? atoms[n - 1]!.n : undefined;
    // "Kids 3 and 13", with nobody counted: the numbers behind them.
    const uncounted = atoms[n]!.has.child && many === undefined && atoms[n]!.n === undefined && !(atoms[n]!.has.child && atoms[n - 1]?.has.a);
    const listed = uncounted || many !== undefined && many >= 2 && many <= 6 ? listForward(atoms, n + 1, used, taken) : [];
    const ages = uncounted && (listed.length < 2 || listed.some((index) => atoms[index]!.n! > 17)) ? [] : listed;
    const after = atoms[(ages.at(-1) ?? n) + 1]?.has ?? {};
    if (ages.length === 0 || ages.length !== (many ?? ages.length) || after.unit || after.month || after.person || after.room || after.adult || after.child || after.ampm || after.oclock) continue;
    take(ages.map((index) => atoms[index]!.n!), tally);
    ages.forEach((index) => used.add(index));
  }
  if (expecting === "childAges" && tally.ages.length === 0 && !children) {
    const bare = atoms.map((atom, n) => ({ atom, n })).filter(({ atom, n }) => atom.n !== undefined && atom.n < 18 && !taken(n));
    if (bare.length > 0) { tally.ages.push(...bare.map(({ atom }) => atom.n!)); bare.forEach(({ n }) => used.add(n)); tally.said = true; }
  }
}

const nearChild = (atoms: Atom[], at: number) => atoms.slice(Math.max(0, at - 7), at + 4).some((atom) => atom.has.child || atom.has.baby);

/** Ages belong to the children counted; where there are more ages than children, the ages count. */
function take(ages: number[], tally: Tally): void {
  tally.ages.push(...ages);
  tally.said = true;
}

/** "unul de 8": here one is a child, not an age. */
const one = (atom: Atom) => atom.n === 1 && atom.spelled === true;

function listBack(atoms: Atom[], from: number, used: Set<number>): number[] {
  const found: number[] = [];
  let n = from;
  while (n >= 0 && atoms[n]?.n !== undefined && !used.has(n) && atoms[n]!.n! < 100 && !one(atoms[n]!)) {
    found.unshift(n);
    const link = atoms[n - 1];
    const unit = atoms[n - 2]?.has.age ? 1 : 0;
    if (link && (link.has.and || link.has.or || link.word === "," || link.word === "/") && atoms[n - 2 - unit]?.n !== undefined) n -= 2 + unit;
    else break;
  }
  return found;
}

function listForward(atoms: Atom[], from: number, used: Set<number>, taken: (atom: number) => boolean): number[] {
  const found: number[] = [];
  let n = from;
  while (atoms[n]?.n !== undefined && !one(atoms[n]!) && !used.has(n) && !taken(n) && atoms[n]!.n! < 18 && Number.isInteger(atoms[n]!.n)) {
    found.push(n);
    const link = atoms[n + 1];
    if (link?.word === "," && atoms[n + 2]?.has.and) n += 3;
    else if (link && (link.has.and || link.word === "," || link.word === "/")) n += 2;
    else break;
  }
  return found;
}
