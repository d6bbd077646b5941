import type { Verdict } from "#assistant/check/check.ts";
import { verdictOn, type Scene } from "../support/check.ts";
import { smallHotel } from "../support/desks.ts";
import { languages, saidAt, type Misplaced, type Pair, type Saying, type Source } from "./corpus.ts";

/** What a turn has in hand that has read such a record, as the tools write it down. */
const came: Partial<Record<string, NonNullable<Scene["outcomes"]>>> = { bookings: [{ kind: "booked", read: true }], cases: [{ kind: "case" }], proposals: [{ kind: "proposal" }], promises: [{ kind: "promise" }] };
/** A desk that knows the words of no house. */
const elsewhere = { ...smallHotel, hours: [], offerings: [], extras: [], features: [] };

/** Each source as a turn has it, read once for all the sentences that cite it. */
const readOf = new WeakMap<Source, NonNullable<Scene["sources"]>[number]>();

const sceneOf = (source: Source, language: Scene["language"]): Scene => {
  const now = new Date(`${saidAt.now}:00+01:00`).toISOString();
  if (source.kind === "guest") return { guest: [source.text], now, ...(language ? { language } : {}) };
  const read = readOf.get(source) ?? { n: 1, ...(source.kind === "passage"
    ? { kind: "passage" as const, title: source.title, heading: source.heading, document: source.document, rows: [source.text], language: source.language }
    : { kind: "record" as const, title: source.heading, heading: source.heading, document: `records/${source.noun}`, rows: source.rows, language: language ?? "en" } ) };
  readOf.set(source, read);
  const other = source.kind === "passage" && !source.document.startsWith("guest/");
  return { sources: [read], now, outcomes: source.kind === "record" ? came[source.noun] ?? [] : [], ...(other ? { desk: elsewhere } : {}), ...(language ? { language } : {}) };
};

/** The verdict on a sentence that cites its source. */
export const told = (text: string, source: Source, language: Scene["language"]): Verdict =>
  verdictOn(source.kind === "guest" || /\[\d+\]/.test(text) ? text : `${text} [1]`, sceneOf(source, language));

/** How many of these sentences the check decides as it should, by language; with SHOW the others' ids. */
function count(list: readonly { id: string; language: string; ok: boolean; expected: boolean }[]): Record<string, string> {
  const wrong = list.filter(({ ok, expected }) => ok !== expected);
  if (process.env.SHOW) console.log(wrong.map(({ id }) => id).join(" "));
  return Object.fromEntries([...languages, "all"].map((language) => {
    const of = list.filter((one) => language === "all" || one.language === language);
    return [language, `${of.filter(({ ok, expected }) => ok === expected).length}/${of.length}`];
  }));
}

/** The check's figures on some sentences. */
export function figuresOf({ pairs, misplaced, sayings }: { pairs: Pair[]; misplaced: Misplaced[]; sayings: Saying[] }) {
  const figures = {
    "true sentences let out": count(pairs.map(({ id, language, text, source }) => ({ id, language, ok: told(text, source, language).ok, expected: true }))),
    "false twins held back": count(pairs.map(({ id, language, falseText, source }) => ({ id, language, ok: told(falseText, source, language).ok, expected: false }))),
    "wrong subjects held back": count(misplaced.map(({ id, language, text, source }) => ({ id, language, ok: told(text, source, language).ok, expected: false }))),
    "false claims held back": count(sayings.filter(({ claim }) => claim).map(({ id, language, text }) => ({ id, language, ok: verdictOn(text, { language }).ok, expected: false }))),
    "harmless sentences let out": count(sayings.filter(({ claim }) => !claim).map(({ id, language, text }) => ({ id, language, ok: verdictOn(text, { language }).ok, expected: true }))),
  };
  console.log(figures);
  return figures;
}

/** The share of a figure's sentences that the check decides as it should. */
export const share = (figure: Record<string, string>): number => Number(figure.all!.split("/")[0]) / Number(figure.all!.split("/")[1]);
