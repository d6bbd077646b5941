import type { Want } from "#conversations/frame.ts";
import { inWords, type Offering } from "#rules/desk.ts";
import { merge, totalOf, type Party } from "#rules/party.ts";
import { writeDay } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Refusal } from "#assistant/tools/find_availability.ts";

/** How far a wish has come: items that can be offered (with a line that says so), or what is said and asked next. */
export interface Step { items?: Record<string, unknown>[]; line?: string; sentences: string[]; question?: string; ask?: Record<string, unknown> }

/** The people of a want, as the rules take them; undefined while nothing was said of them. */
export const partyOf = (want: Want): Party | undefined => (want.party ? merge(undefined, want.party.value) : undefined);

/** How many people a want is for. */
export const peopleOf = (want: Want): number => { const party = partyOf(want); return party ? totalOf(party) : 0; };

/** The party as tools take it. */
export const partyArgs = (party: Party | undefined) => (party ? { adults: party.adults, ...(party.childAges.length > 0 ? { childAges: party.childAges } : {}), ...(party.children ? { children: party.children } : {}) } : {});

/** Needs and wishes as tools take them. */
export const featureArgs = (want: Want) => ({
  ...(want.needs.length > 0 ? { needs: want.needs.map(({ value }) => value) } : {}),
  ...(want.wishes.length > 0 ? { wishes: want.wishes.map(({ value }) => value) } : {}),
});

/** Needs, wishes and extras as tools take them. */
export const wishesArgs = (want: Want) => ({ ...featureArgs(want), ...(want.extras.length > 0 ? { extras: want.extras.map(({ value }) => value) } : {}) });

/** The guest's own words that go beside an item. */
export const noteArg = (want: Want) => (want.notes.length > 0 ? { note: want.notes.map(({ value }) => value).join("; ").slice(0, 500) } : {});

/** The name of an offering for this guest. */
export const nameOf = (run: Run, offering: Pick<Offering, "name">): string => inWords(offering.name, run.language, run.desk.languages[0]);

/** Why not, in the guest's language by the rule's code. */
export function reasonSentence(run: Run, reason: Refusal | undefined, values: Record<string, string>): string {
  const key = `refusals.${reason?.code ?? "full"}`;
  const details = Object.fromEntries(Object.entries(reason?.details ?? {}).map(([name, value]) => [name, typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? writeDay(value, run.language) : String(value)]));
  const extra = run.desk.extras.find(({ id }) => id === details.extra);
  const all = { ...details, ...values, name: reason?.name ?? "", ...(extra ? { extra: inWords(extra.name, run.language, run.desk.languages[0]) } : {}) };
  const sentence = phrase(run, run.house.phrases.has(key) ? key : "refusals.other", { ...all, ...(details.minNights ? { minNights: Number(details.minNights) } : {}) });
  const { max, day, period, minNights } = all as Record<string, string | undefined>;
  const name = reason?.name || run.desk.name;
  return byRule(run, reason?.name ?? "", sentence, [
    ...(max === undefined ? [] : [ruleRow(run, "max", { name, max: Number(max) })]), ...(minNights === undefined ? [] : [ruleRow(run, "nights", { name, nights: Number(minNights) })]), ...[day, period].flatMap((when) => (when ? [ruleRow(run, "on", { name, when })] : [])),
  ]);
}

/** What a rule of the house decided, as a row of its record. */
export const ruleRow = (run: Run, rule: "max" | "nights" | "on" | "tables", values: Record<string, string | number>): string => run.house.phrases.say(`facts.rule_${rule}`, run.language, values);

/** A sentence that a rule of the house gives, with the mark of that rule where it has figures: without one the check holds it back. */
export function byRule(run: Run, name: string, sentence: string, rows: string[]): string {
  if (!/\d/.test(sentence) || rows.length === 0) return sentence;
  const title = name || run.desk.name;
  return `${sentence} [${run.sources.add({ kind: "record", title, document: "records/rules", heading: title, rows, language: run.language }).n}]`;
}

/** A step that only asks. */
export function ask(run: Run, want: Want, what: string, key: string, values: Record<string, string> = {}): Step {
  return { sentences: [], ...asking(run, want, what, key, values) };
}

/** What is asked, in words and as `ask_guest` remembers it. */
export function asking(run: Run, want: Want, what: string, key: string, values: Record<string, string> = {}, choices: { label: string; value: string }[] = []): Pick<Step, "question" | "ask"> {
  return { question: phrase(run, key, values), ask: { for: what, want: want.id, ...(choices.length > 0 ? { choices } : {}) } };
}
