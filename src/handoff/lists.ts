import type { House } from "#conversations/house.ts";
import type { Staff } from "#records/staff.ts";
import { inOrder } from "#rules/queueing.ts";
import { alertsOf, type Alert } from "./alerts.ts";
import { briefOf } from "./brief.ts";
import { handoffColumns, inLine, type Handoff } from "./queue.ts";
import { sees } from "./secrecy.ts";

/** How many handoffs a list shows, and how many of them with a brief. */
const atMost = 500;
const briefed = 50;

interface Row extends Handoff { lastSeq: number; staffName: string | null }

/**
 * The queue as a colleague sees it, in its order: each with its place and a short brief. One for the manager alone stands in
 * its place without a reason, so that everybody knows that somebody waits.
 */
export async function handoffsFor(house: House, state: string | undefined, who: Staff): Promise<object[]> {
  const { db } = house;
  const rows = await db.query<Row>(
    `select ${handoffColumns}, (select last_seq from conversations c where c.id = conversation_id) as "lastSeq", (select name from staff s where s.id = staff_id) as "staffName"
     from handoffs where $1::text is null and state in ('waiting', 'claimed') or state = $1
     order by case when state in ('waiting', 'claimed') then opened_at end, ended_at desc limit ${atMost}`, [state ?? null]);
  const places = new Map(inOrder(await inLine(db), house.clock.now()).map(({ id }, place) => [id, place + 1]));
  const alerts = await alertsOf(db);
  const sorted = rows.toSorted((a, b) => (places.get(a.id) ?? atMost) - (places.get(b.id) ?? atMost));
  const shown: object[] = [];
  for (const [n, row] of sorted.entries()) {
    const open = row.state === "waiting" || row.state === "claimed";
    const own = sees(who, row);
    shown.push({
      ...plain(row, own), ...(places.has(row.id) ? { position: places.get(row.id) } : {}), ...alertIn(alerts, row.id),
      ...(own && open && n < briefed ? { brief: await briefOf(house, row.conversation, row.lastSeq) } : {}),
    });
  }
  return shown;
}

const plain = ({ lastSeq: _, staffName, aboutStaff: __, reason, ...row }: Row, own: boolean): object => ({
  ...row, reason: own ? reason : "", ...(staffName ? { receptionist: staffName } : {}), ...(own ? {} : { for: "manager" }),
});

const alertIn = (alerts: readonly Alert[], handoff: string): object => {
  const mine = alerts.filter((alert) => alert.handoff === handoff);
  return mine.length > 0 ? { alerts: mine.map(({ id, kind, raisedAt, shownAt }) => ({ id, kind, raisedAt, shownAt })) } : {};
};
