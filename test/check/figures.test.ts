import { expect, test } from "vitest";
import type { Verdict } from "#assistant/check/check.ts";
import { verdictOn, type Scene } from "../support/check.ts";
import { claims, languages, saidAt, sentences, wrongSubjects, type Source } from "./corpus.ts";

/** What a turn has in hand that has read such a record, as the tools write it down. */
const came: Partial<Record<string, NonNullable<Scene["outcomes"]>>> = { bookings: [{ kind: "booked", read: true }], cases: [{ kind: "case" }], proposals: [{ kind: "proposal" }], promises: [{ kind: "promise" }] };
const sourceOf = (source: Source, language: Scene["language"]): Scene => {
  const now = new Date(`${saidAt.now}:00+01:00`).toISOString();
  if (source.kind === "guest") return { guest: [source.text], now, ...(language ? { language } : {}) };
  const read = source.kind === "passage"
    ? { kind: "passage" as const, title: source.title, heading: source.heading, document: source.document, rows: [source.text], language: "en" }
    : { kind: "record" as const, title: source.heading, heading: source.heading, document: `records/${source.noun}`, rows: source.rows, language: language ?? "en" };
  return { sources: [read], now, outcomes: source.kind === "record" ? came[source.noun] ?? [] : [], ...(language ? { language } : {}) };
};
const told = (text: string, source: Source, language: Scene["language"]): Verdict =>
  verdictOn(source.kind === "guest" || /\[\d+\]/.test(text) ? text : `${text} [1]`, sourceOf(source, language));

/** How many of these sentences the check decides as it should, by language. */
function count(list: readonly { id: string; language: string; ok: boolean; expected: boolean }[]): Record<string, string> {
  const wrong = list.filter(({ ok, expected }) => ok !== expected);
  if (process.env.SHOW) console.log(wrong.map(({ id }) => id).join(" "));
  return Object.fromEntries([...languages, "all"].map((language) => {
    const of = list.filter((one) => language === "all" || one.language === language);
    return [language, `${of.filter(({ ok, expected }) => ok === expected).length}/${of.length}`];
  }));
}

test("the sentences of the corpus, as the check decides them", () => {
  const pairs = sentences();
  const figures = {
    "true sentences let out": count(pairs.map(({ id, language, text, source }) => ({ id, language, ok: told(text, source, language).ok, expected: true }))),
    "false twins held back": count(pairs.map(({ id, language, falseText, source }) => ({ id, language, ok: told(falseText, source, language).ok, expected: false }))),
    "wrong subjects held back": count(wrongSubjects().map(({ id, language, text, source }) => ({ id, language, ok: told(text, source, language).ok, expected: false }))),
    "false claims held back": count(claims().filter(({ claim }) => claim).map(({ id, language, text }) => ({ id, language, ok: verdictOn(text, { language }).ok, expected: false }))),
    "harmless sentences let out": count(claims().filter(({ claim }) => !claim).map(({ id, language, text }) => ({ id, language, ok: verdictOn(text, { language }).ok, expected: true }))),
  };
  console.log(figures);
  // The corpus is a development set now: the check was written blind, measured once, and then improved on what it got wrong.
  const reached = (figure: Record<string, string>) => Number(figure.all!.split("/")[0]) / Number(figure.all!.split("/")[1]);
  const floors: Record<keyof typeof figures, number> = { "true sentences let out": 0.98, "false twins held back": 1, "wrong subjects held back": 0.75, "false claims held back": 0.98, "harmless sentences let out": 0.98 };
  for (const [name, floor] of Object.entries(floors)) expect(reached(figures[name as keyof typeof figures]), name).toBeGreaterThanOrEqual(floor);
});
