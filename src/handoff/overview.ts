import type { House } from "#conversations/house.ts";
import type { Staff } from "#records/staff.ts";
import { inOrder } from "#rules/queueing.ts";
import { alertsOf } from "./alerts.ts";
import { lookingAt, type Looking } from "./looking.ts";
import { inLine } from "./queue.ts";
import { isManager } from "./secrecy.ts";

/** The lists of conversations: who needs a person, who is in one's own hands, whom the assistant has now, what is put off, everything. */
export const lists = ["waiting", "mine", "live", "snoozed", "all"] as const;
export type List = (typeof lists)[number];

/** A conversation as a line of a list. What is not for these eyes has no words. */
export interface Line {
  id: string; channel: string; language: string | null; guest: string | null; name: string | null; vip: boolean; knownBy: string; holder: string; staff: string | null; receptionist: string | null;
  lastAt: Date; lastWords: string | null; lastFrom: string | null; ended: boolean; snoozedUntil: Date | null;
  handoff: string | null; state: string | null; severity: string | null; reason: string | null; since: Date | null; emergency: boolean; lapsed: boolean; department: string | null; forStaff: string | null;
  promiseDue: Date | null; unansweredSince: Date | null; secret: boolean; position?: number; alarm?: boolean; looking?: Looking[];
}

/** How many lines are given at once. */
export const linesAtMost = 200;

/** Whether a conversation is for these eyes ($2 who, $3 manager); as in secrecy.ts, in one question for many. */
const secret = `exists (select from cases k where k.conversation_id = c.id and (k.about_staff = $2 or k.confidential and not $3 and not coalesce(h.emergency, false)))
  or exists (select from handoffs k where k.conversation_id = c.id and (k.about_staff = $2 or k.confidential and not $3 and not coalesce(h.emergency, false)))`;

const at = "coalesce(c.last_guest_at, c.created_at)";
/** Until when a conversation is put off; a guest's next word ends it. */
const asleep = "(select z.until_at from snoozes z where z.conversation_id = c.id and z.until_at > $1 and coalesce(c.last_guest_at, c.created_at) <= z.made_at)";

/** Which conversations are in a list, by the desk's clock ($1) and who asks ($2). */
const which: Record<List, string> = {
  waiting: `h.state = 'waiting' and ${asleep} is null`,
  mine: "h.state = 'claimed' and h.staff_id = $2",
  live: `c.holder = 'assistant' and c.ended_at is null and ${at} > $1::timestamptz - interval '12 hours' and ${asleep} is null`,
  snoozed: `${asleep} is not null and c.ended_at is null`,
  all: "true",
};
const order: Record<List, string> = { waiting: "h.opened_at, c.id", mine: "h.claimed_at, c.id", live: `${at} desc, c.id`, snoozed: `${asleep}, c.id`, all: `${at} desc, c.id` };
const from = "conversations c left join handoffs h on h.conversation_id = c.id and h.state in ('waiting', 'claimed') left join guests g on g.id = c.guest_id left join staff s on s.id = h.staff_id";

/** One page of a list, with how many there are in it. Those who wait come in the order of the queue, the others by their last word. */
export async function linesOf(house: House, list: List, who: Staff, { skip = 0, count = 50 }: { skip?: number; count?: number } = {}): Promise<{ lines: Line[]; total: number }> {
  const { db } = house;
  const now = house.clock.now();
  const asked = [now, who.id, isManager(who)];
  const [{ total } = { total: 0 }] = await db.query<{ total: number }>(`select count(*)::int as total from ${list === "all" ? "conversations c where c.last_seq > 0 and $1::timestamptz is not null and $2::uuid is not null" : `${from} where c.last_seq > 0 and $1::timestamptz is not null and $2::uuid is not null and ${which[list]}`}`, asked.slice(0, 2));
  // Those who wait are ordered by the rule, not by the database, so all of them are read: they are few.
  const [first, many] = list === "waiting" ? [0, 500] : [skip, Math.min(count, linesAtMost)];
  const rows = await db.query<Line>(
    `select page.*, coalesce(w.content->>'text', '') as "lastWords", w.sender as "lastFrom",
       (select min(p.due_at) from promises p where p.conversation_id = page.id and p.state in ('due', 'late')) as "promiseDue",
       case when page.state = 'claimed' then (select min(e.at) from events e where e.conversation_id = page.id and e.type = 'message' and e.sender = 'guest'
         and e.seq > coalesce((select max(r.seq) from events r where r.conversation_id = page.id and r.type = 'message' and r.sender = 'receptionist'), 0)) end as "unansweredSince"
     from (select c.id, c.channel, c.language, c.guest_id as guest, g.name, coalesce(g.vip, false) as vip, c.known_by as "knownBy", c.holder, c.holder_staff as staff, s.name as receptionist,
         ${at} as "lastAt", c.ended_at is not null as ended, ${asleep} as "snoozedUntil",
         h.id as handoff, h.state, h.severity, h.reason, h.opened_at as since, coalesce(h.emergency, false) as emergency, h.lapsed_at is not null as lapsed, h.department, h.for_staff as "forStaff", ${secret} as secret
       from ${from} where c.last_seq > 0 and ${which[list]} order by ${order[list]} limit $5 offset $4) page
     left join lateral (select e.sender, w.content from events e join words w using (conversation_id, seq)
       where e.conversation_id = page.id and e.type = 'message' and e.sender in ('guest', 'receptionist') order by e.seq desc limit 1) w on true`, [...asked, first, many]);
  const lines = list === "waiting" ? (await inQueueOrder(house, rows, now)).slice(skip, skip + count) : rows;
  const looking = await lookingAt(house, lines.map(({ id }) => id), who);
  return { total, lines: lines.map((line) => ({ ...(line.secret ? { ...line, lastWords: null, reason: null, name: null, guest: null, vip: false } : { ...line, lastWords: line.lastWords?.slice(0, 160) ?? "" }), looking: looking.get(line.id) ?? [] })) };
}

async function inQueueOrder(house: House, rows: readonly Line[], now: Date): Promise<Line[]> {
  const places = new Map(inOrder(await inLine(house.db), now).map(({ id }, place) => [id, place + 1]));
  const alarms = new Set((await alertsOf(house.db)).map(({ handoff }) => handoff));
  return rows.map((row) => ({ ...row, position: places.get(row.handoff ?? "") ?? rows.length, alarm: alarms.has(row.handoff ?? "") })).toSorted((a, b) => a.position - b.position);
}

/** How many are in each list: what the bar shows. */
export async function countsOf(house: House, who: Staff): Promise<Record<"waiting" | "mine" | "live" | "snoozed", number>> {
  const [row] = await house.db.query<Record<"waiting" | "mine" | "live" | "snoozed", number>>(
    `select ${(["waiting", "mine", "live", "snoozed"] as const).map((list) => `count(*) filter (where ${which[list]})::int as ${list}`).join(", ")}
     from ${from} where c.last_seq > 0 and (h.id is not null or ${at} > $1::timestamptz - interval '15 days') and $2::uuid is not null`, [house.clock.now(), who.id]);
  return row ?? { waiting: 0, mine: 0, live: 0, snoozed: 0 };
}
