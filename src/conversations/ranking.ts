import type { Desk, Offering } from "#rules/desk.ts";
import type { Cue } from "#understanding/followups.ts";
import type { Frame, Question, Want } from "./frame.ts";

type Choice = NonNullable<Question["choices"]>[number];

/** The ways to mean one of several without its name. */
const rankCues: readonly Cue[] = ["biggest", "smallest", "dearest", "cheapest", "other", "lastone"];

/** Whether one of several is meant by its size, its price or its place. */
export const byRank = (cues: ReadonlySet<Cue>): boolean => rankCues.some((cue) => cues.has(cue));

/** "The big one", "the best you have", "the other one": of choices that stand in the order of their price, the one that is meant; `now` is the one had so far. */
export function ranked(cues: ReadonlySet<Cue>, choices: readonly Choice[], desk: Desk, now?: string): Choice | undefined {
  const size = ({ value }: Choice): number => Math.max(0, ...value.split("@")[0]!.split("+").map((id) => desk.offerings.find((one) => one.id === id.split("/")[0])?.party.max ?? 0));
  const others = choices.filter(({ value }) => value.split(/[/@]/)[0] !== now);
  if (cues.has("other")) return others.length === 1 ? others[0] : undefined;
  if (cues.has("biggest")) return choices.toSorted((a, b) => size(a) - size(b)).at(-1);
  if (cues.has("smallest")) return choices.toSorted((a, b) => size(a) - size(b))[0];
  if (cues.has("dearest") || cues.has("lastone")) return choices.at(-1);
  return cues.has("cheapest") ? choices[0] : undefined;
}

/** What a guest was last shown of a kind to choose from, else all that the desk sells of it from the same stock. */
export function shownFor(frame: Pick<Frame, "listed">, want: Want, desk: Desk): readonly Choice[] {
  if (frame.listed?.want === want.id && (frame.listed.choices?.length ?? 0) > 1) return frame.listed.choices!;
  const now = desk.offerings.find(({ id }) => id === want.offering?.value);
  return desk.offerings.filter(({ kind, id }) => kind === now?.kind && (kind !== "appointment" || id.split("_")[0] === now.id.split("_")[0])).map(({ id }) => ({ value: id, label: id }));
}

/** The same thing in its several lengths, from the same stock and at the same kind of price. */
export function family(desk: Desk, id: string | undefined): readonly Offering[] {
  const now = desk.offerings.find((one) => one.id === id);
  return now?.kind !== "appointment" ? [] : desk.offerings.filter((other) => other.duration !== undefined && other.takes[0]?.type === now.takes[0]?.type && other.takes[0]?.per === now.takes[0]?.per && other.id.split("_")[0] === now.id.split("_")[0]);
}

/** "The short one": of the same thing in several lengths, the one that is meant. */
export function byLength(cues: ReadonlySet<Cue>, id: string | undefined, desk: Desk): string | undefined {
  if (!cues.has("shortest") && !cues.has("longest")) return undefined;
  const lengths = family(desk, id).filter(({ party }) => party.min <= 1).toSorted((a, b) => a.duration! - b.duration!);
  return lengths.length < 2 ? undefined : lengths.at(cues.has("shortest") ? 0 : -1)!.id;
}
