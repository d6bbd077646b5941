import type { Desk } from "#rules/desk.ts";
import { gives } from "#understanding/followups.ts";
import { readHealth } from "#understanding/health.ts";
import { readWishes } from "#understanding/wishes.ts";
import type { Slot, Want } from "./frame.ts";
import type { Part } from "./reading.ts";

/** A part of a message with what it is read beside. */
interface Wished { part: Part; seq: number; desk: Desk; added?: string }

/** Extras, needs, wishes, and what the desk has no feature for in the guest's own words. */
export function fillWishes(want: Want, { part, seq, desk, added }: Wished, kind: Want["kind"]): void {
  const slot = (value: string): Slot<string> => ({ value, seq });
  const put = (list: Slot<string>[], value: string) => { if (!list.some((one) => one.value === value)) list.push(slot(value)); };
  for (const mention of part.mentions) {
    if (mention.kind === "extra" && kind !== "table" && !leftAside(part, mention)) put(want.extras, mention.id);
    if (mention.kind === "feature") putFeature(mention.id, false);
  }
  for (const wish of readWishes(part.text, part.language)) {
    if (desk.extras.some(({ id }) => id === wish.feature) && kind === "stay") { if (want.extras.every(({ value }) => value !== wish.feature)) put(want.extras, wish.feature); }
    else if (wish.feature === "pets" && want.extras.length > 0 || part.mentions.some(({ kind: of, id }) => of === "feature" && id.includes(wish.feature))) continue;
    else if (!putFeature(wish.feature, wish.strength === "need") && wish.feature !== "pets" && !desk.offerings.some(({ id }) => part.offerings.includes(id) && id.includes(wish.feature))) put(want.notes, (added ?? wish.text).trim());
  }
  // What is told of one's health goes to those who treat them.
  if (kind === "appointment" && !part.question && !part.text.includes("?") && readHealth(part.text, part.language).length > 0) put(want.notes, part.text.trim());
  for (const name of personNamed(want, desk, part.text, kind)) put(want.notes, name);
  if (part.cues.has("late") && !part.question && kind === "stay" && part.understood.times.length > 0) put(want.notes, part.text.trim());

  function putFeature(id: string, strong: boolean): boolean {
    const feature = desk.features.find((one) => one.id === id);
    if (!feature || !desk.resources.some((resource) => resource.features.includes(id) && typesOf(desk, want, kind).has(resource.type))) return false;
    if (want.needs.some(({ value }) => value === id)) return true;
    if (feature.access || strong || added !== undefined || needed.test(part.text)) {
      want.wishes = want.wishes.filter(({ value }) => value !== id);
      put(want.needs, id);
    } else put(want.wishes, id);
    return true;
  }
}

/** "Without the garage", "garázs nélkül": named to say that it is not wanted. */
export function leftAside({ text, language }: Pick<Part, "text" | "language">, { start, end }: Part["mentions"][number]): boolean {
  const clause = language === "hu" ? /^.*?(?=[,;.!?]|$)/su.exec(text.slice(start))![0] : /[^,;.!?]*$/u.exec(text.slice(0, start))![0].split(/\s+/).slice(-5).join(" ") + text.slice(start, end);
  return gives(clause, language, "without");
}

/** "With Eszter, if possible": one of those who do it, by name. */
const personNamed = (want: Want, desk: Desk, text: string, kind: Want["kind"]): string[] =>
  kind !== "appointment" ? [] : desk.resources.filter(({ type }) => typesOf(desk, want, kind).has(type)).flatMap(({ name }) => (typeof name === "string" && /^\p{Lu}\p{L}{2,}$/u.test(name) && new RegExp(`(?<!\\p{L})${name}`, "iu").test(text) ? [name] : []));

const typesOf = (desk: Desk, want: Want, kind: Want["kind"]): Set<string> =>
  new Set(desk.offerings.filter((offering) => offering.kind === kind && (kind === "stay" || !want.offering || offering.id === want.offering.value)).flatMap((offering) => offering.takes.map(({ type }) => type)));

const needed = /\b(?:need|must|have to|require|necesit|tiene que|imprescindible|kell|szüks|feltétlen|trebuie|nevoie|neapărat)/iu;
