import type { Desk } from "./desk.ts";

/** How serious a case can be, from little to much. */
export const severities = ["low", "normal", "high", "urgent"] as const;
/** How serious a case is. */
export type Severity = (typeof severities)[number];

interface Kind { severity: Severity; departments: string[]; managerOnly?: true }

/** What complaints are about: how serious to begin with, and which department looks after it, the first that the desk has. */
const kinds = {
  safety: { severity: "urgent", departments: ["security", "manager", "duty_manager"] },
  water: { severity: "high", departments: ["maintenance", "engineering", "technical"] },
  heating: { severity: "high", departments: ["maintenance", "engineering", "technical"] },
  locked_out: { severity: "high", departments: ["reception", "front_office"] },
  equipment: { severity: "normal", departments: ["maintenance", "engineering", "technical"] },
  light: { severity: "normal", departments: ["maintenance", "engineering", "technical"] },
  internet: { severity: "normal", departments: ["it", "it_support", "maintenance", "technical"] },
  dirt: { severity: "normal", departments: ["housekeeping"] },
  smell: { severity: "normal", departments: ["housekeeping", "maintenance"] },
  vermin: { severity: "high", departments: ["housekeeping", "maintenance"] },
  noise: { severity: "normal", departments: ["security", "reception", "front_office"] },
  food: { severity: "normal", departments: ["restaurant", "kitchen", "food_and_beverage"] },
  illness: { severity: "high", departments: ["manager", "restaurant", "kitchen"] },
  access: { severity: "high", departments: ["reception", "front_office", "manager"] },
  booking: { severity: "normal", departments: ["reservations", "reception", "front_office"] },
  billing: { severity: "normal", departments: ["accounts", "accounting", "finance", "billing", "reception"] },
  service: { severity: "normal", departments: ["reception", "front_office"] },
  waiting: { severity: "normal", departments: ["reception", "front_office"] },
  spa: { severity: "normal", departments: ["spa", "wellness"] },
  privacy: { severity: "high", departments: ["manager"], managerOnly: true },
  staff: { severity: "high", departments: ["manager"], managerOnly: true },
  harassment: { severity: "urgent", departments: ["manager"], managerOnly: true },
  theft: { severity: "urgent", departments: ["manager"], managerOnly: true },
  discrimination: { severity: "urgent", departments: ["manager"], managerOnly: true },
  other: { severity: "low", departments: ["reception", "front_office"] },
} satisfies Record<string, Kind>;

/** What a complaint can be about; anything else counts as `other`. */
export type ComplaintKind = keyof typeof kinds;
/** All of them, for whoever reads complaints. */
export const complaintKinds = Object.keys(kinds) as ComplaintKind[];

/**
 * What is known of a complaint: what it is about (of several the gravest counts, of equals the first), how grave it is in the guest's own words,
 * and `repeats`, earlier cases of the same kind or nights that it has lasted beyond the first.
 */
export interface Complaint { about: readonly string[]; words?: "low" | "medium" | "high" | undefined; vip?: boolean; repeats?: number; wantsPerson?: boolean }

/** How a complaint is looked after: by whom, how soon (minutes), unseen by others where `managerOnly`, and whether it queues for a person now. */
export interface Care { kind: ComplaintKind; severity: Severity; department: string; managerOnly: boolean; queue: boolean; answerMinutes: number }

/** A severity so many steps higher, at most urgent. */
export const raise = (severity: Severity, steps: number): Severity => severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)] as Severity;

/** Minutes within which somebody answers a case, by its severity. */
export const answerWithin: Record<Severity, number> = { urgent: 15, high: 30, normal: 120, low: 1440 };

const order = (severity: Severity): number => severities.indexOf(severity);

/**
 * Severity and department by rule: what it is about, at least high where the words are grave and normal where they are not small,
 * one step more for a VIP and one for a repeat. A case about staff, harassment, theft, discrimination or privacy goes to the manager alone,
 * whatever else it is about. Small ones become a case and a promise without a queue, unless the guest wants a person now.
 */
export function careFor(desk: Pick<Desk, "departments">, { about, words = "low", vip = false, repeats = 0, wantsPerson = false }: Complaint): Care {
  const meant = about.filter((kind): kind is ComplaintKind => kind !== "other" && complaintKinds.includes(kind as ComplaintKind));
  const kindOf = (kind: ComplaintKind): Kind => kinds[kind];
  const [kind = "other"] = meant.toSorted((a, b) =>
    Number(kindOf(b).managerOnly ?? false) - Number(kindOf(a).managerOnly ?? false) || order(kindOf(b).severity) - order(kindOf(a).severity));
  const { severity: first, departments, managerOnly = false } = kindOf(kind);
  const spoken: Severity = words === "high" ? "high" : words === "medium" ? "normal" : "low";
  const severity = raise(order(spoken) > order(first) ? spoken : first, Number(vip) + Number(repeats > 0));
  const there = desk.departments.map(({ id }) => id);
  const manager = there.find((id) => id.includes("manage"));
  // A desk without such a department leaves it to whoever meets its guests; only what is for the manager goes there.
  const department = departments.find((id) => there.includes(id)) ?? (managerOnly ? manager : there.find((id) => id !== manager)) ?? there[0] ?? "reception";
  return { kind, severity, department, managerOnly, queue: wantsPerson || order(severity) >= order("high"), answerMinutes: answerWithin[severity] };
}

/** What the house may offer for a justified case of this severity; for the receptionist's eyes, never promised by the assistant. */
export const redressFor = (desk: Pick<Desk, "redress">, severity: Severity): Desk["redress"] => desk.redress.filter((each) => each.severity === severity);
