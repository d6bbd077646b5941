import type { Desk } from "./desk.ts";

/** How serious a case can be, from little to much. */
export const severities = ["low", "normal", "high", "urgent"] as const;
/** How serious a case is. */
export type Severity = (typeof severities)[number];

interface Kind { severity: Severity; departments: string[]; managerOnly?: true }

/** What complaints are about: how serious to begin with, and which department looks after it, the first that the desk has. */
const kinds = {
  safety: { severity: "urgent", departments: ["security", "manager", "duty_manager"] },
  no_water: { severity: "high", departments: ["maintenance", "engineering", "technical"] },
  no_heating: { severity: "high", departments: ["maintenance", "engineering", "technical"] },
  locked_out: { severity: "high", departments: ["reception", "front_office"] },
  broken: { severity: "normal", departments: ["maintenance", "engineering", "technical"] },
  internet: { severity: "normal", departments: ["it", "it_support", "maintenance", "technical"] },
  cleanliness: { severity: "normal", departments: ["housekeeping"] },
  pests: { severity: "high", departments: ["housekeeping", "maintenance"] },
  noise: { severity: "normal", departments: ["security", "reception", "front_office"] },
  food: { severity: "normal", departments: ["restaurant", "kitchen", "food_and_beverage"] },
  illness: { severity: "high", departments: ["manager", "restaurant", "kitchen"] },
  access: { severity: "high", departments: ["reception", "front_office", "manager"] },
  booking: { severity: "normal", departments: ["reservations", "reception", "front_office"] },
  bill: { severity: "normal", departments: ["accounts", "accounting", "finance", "billing", "reception"] },
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

/** What is known of a complaint: `repeats` are earlier cases of the same kind, or nights it has lasted beyond the first. */
export interface Complaint { kind: string; vip?: boolean; repeats?: number; wantsPerson?: boolean; angry?: boolean }

/** How a complaint is looked after: by whom, how soon (minutes), unseen by others where `managerOnly`, and whether it queues for a person now. */
export interface Care { kind: ComplaintKind; severity: Severity; department: string; managerOnly: boolean; queue: boolean; answerMinutes: number }

/** A severity so many steps higher, at most urgent. */
export const raise = (severity: Severity, steps: number): Severity => severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)] as Severity;

/** Minutes within which somebody answers a case, by its severity. */
export const answerWithin: Record<Severity, number> = { urgent: 15, high: 30, normal: 120, low: 1440 };

/**
 * Severity and department by rule: what it is about, one step more for a VIP, one for a repeat, one for anger about something small.
 * A case about staff, harassment, theft or discrimination goes to the manager alone. Small ones become a case without a queue.
 */
export function careFor(desk: Pick<Desk, "departments">, { kind, vip = false, repeats = 0, wantsPerson = false, angry = false }: Complaint): Care {
  const known = complaintKinds.find((each) => each === kind) ?? "other";
  const { severity: first, departments, ...rest }: Kind = kinds[known];
  const raised = raise(first, Number(vip) + Number(repeats > 0));
  const severity = angry && (raised === "low") ? "normal" : raised;
  const there = desk.departments.map(({ id }) => id);
  const department = departments.find((id) => there.includes(id)) ?? there.find((id) => id.includes("manage")) ?? there[0] ?? "reception";
  const serious = severity === "high" || severity === "urgent";
  return { kind: known, severity, department, managerOnly: rest.managerOnly === true, queue: serious || wantsPerson, answerMinutes: answerWithin[severity] };
}

/** What the house may offer for a justified case of this severity; for the receptionist's eyes, never promised by the assistant. */
export const redressFor = (desk: Pick<Desk, "redress">, severity: Severity): Desk["redress"] => desk.redress.filter((each) => each.severity === severity);
