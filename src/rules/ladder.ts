import { addMinutes } from "./calendar.ts";
import type { Desk } from "./desk.ts";

/** Who is reminded of something overdue. */
export type Rung = "owner" | "colleagues" | "manager";

/** Something whose time is over: since when, whether somebody owns it, and whether it is for the manager alone. */
export interface Overdue { since: Date; owned: boolean; managerOnly: boolean }

/** The rungs that something overdue has reached by now, the first first, each with when. */
export function rungsReached({ ladderMinutes }: Pick<Desk, "ladderMinutes">, { since, owned, managerOnly }: Overdue, now: Date): { rung: number; whom: Rung; at: Date }[] {
  const ladder: Rung[] = managerOnly ? ["manager"] : [...(owned ? ["owner" as const] : []), "colleagues", "manager"];
  return ladder.map((whom, rung) => ({ rung, whom, at: addMinutes(since, rung * ladderMinutes) })).filter(({ at }) => at <= now);
}
