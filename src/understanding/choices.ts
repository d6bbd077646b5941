import type { Atom, Atoms } from "./atoms.ts";

/** What may stand around a place in a list without saying more than that it is taken. */
const beside = new Set(("the one ones option choice please pls thanks ok okay yes yeah sure then so would be is fine good great i ill i'll will take have want d like let lets s us go for with number no my we well hmm "
  + "el la lo los las opcion por favor porfa si vale quiero quiza me quedo con prefiero cojo elijo gracias pues entonces mejor numero "
  + "a az kerem kernem kerjuk legyen lesz jo inkabb opcio opciot lehetoseg lehetoseget valtozat szamu szeretnem igen akkor koszonom kerek valasztom "
  + "pe cea cel de al ceea varianta variantei optiune optiunea va te rog da vreau as dori prefer iau atunci numarul nr").split(" "));

/** Days are asked for: an ordinal alone is one of them. */
const asksForDay = /^(?:arrival|departure|date|day)$/;

/**
 * "The second one", "ok the first please", "option 2": a place in a list, where nothing else is said; such an ordinal is neither a
 * day nor an hour. `undefined` where the words may mean something else.
 */
export function choiceAlone({ atoms }: Atoms, expecting?: string): number | undefined {
  if (atoms.length > 9) return undefined;
  const places = atoms.flatMap((atom, n) => (isPlace(atoms, n) ? [{ atom, n }] : []));
  const [place] = places;
  if (places.length !== 1 || !place) return undefined;
  const ofList = /^(?:one|option|choice|opcion|varianta|optiune|optiunea|lehetoseg|valtozat)$/;
  const listed = ofList.test(atoms[place.n + 1]?.word ?? "") || ofList.test(atoms[place.n - 1]?.word ?? "");
  if (asksForDay.test(expecting ?? "") && !listed) return undefined;
  return atoms.every((atom, n) => n === place.n || atom.shape === "mark" || (atom.n === undefined || atom.word === "one" && n === place.n + 1) && atom.word.split(" ").every((word) => beside.has(word))) ? place.atom.n : undefined;
}

/** An ordinal in words, or a number behind "option", "number". */
function isPlace(atoms: readonly Atom[], n: number): boolean {
  const atom = atoms[n]!;
  const value = Number(atom.n);
  // "Elsején", "a másodikán": a day of the month.
  if (["on", "from", "until", "off"].includes(String(atom.has.case))) return false;
  if (atom.n === undefined || !Number.isInteger(value) || value < 1 || value > 9) return false;
  return atom.ordinal === true && (atom.spelled === true || atoms[n + 1]?.word === "one") || /^(?:option|number|opcion|numero|varianta|optiunea|numarul|nr)$/.test(atoms[n - 1]?.word ?? "");
}
