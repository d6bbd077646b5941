import type { Desk } from "./desk.ts";
import type { Severity } from "./severity.ts";

type Redress = Pick<Desk, "redress" | "redressLimits">;
interface Asking { roles: readonly string[]; severity: Severity }

/**
 * How much somebody of these roles may give for a case of this severity by themselves, in minor units: their role's limit and, but for
 * a manager, no more than the house allows for it.
 */
export function redressLimit({ redress, redressLimits }: Redress, { roles, severity }: Asking): number {
  const allowed = Math.max(0, ...redress.filter((one) => one.severity === severity).map(({ upTo }) => upTo));
  const most = Math.max(0, ...redress.map(({ upTo }) => upTo));
  const of = (role: string): number => {
    if (role === "manager") return redressLimits.manager ?? most;
    if (role === "receptionist") return Math.min(allowed, redressLimits.receptionist ?? allowed);
    return role === "finance" || role === "administrator" ? redressLimits[role] ?? 0 : 0;
  };
  return Math.max(0, ...roles.map(of));
}

/** Whether somebody may approve what another asked for: whose own limit reaches it, or a manager. Nobody approves what they asked for. */
export const mayApprove = (desk: Redress, { id, askedBy, amount, ...asking }: Asking & { id: string; askedBy: string; amount: number }): boolean =>
  id !== askedBy && (asking.roles.includes("manager") || redressLimit(desk, asking) >= amount);
