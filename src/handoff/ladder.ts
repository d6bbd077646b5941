import { randomUUID } from "node:crypto";
import type { House } from "#conversations/house.ts";
import { tellStaffOverdue } from "#conversations/letters.ts";
import type { Database } from "#records/database.ts";
import type { Staff } from "#records/staff.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { rungsReached, type Rung } from "#rules/ladder.ts";
import { hiddenFrom, isManager } from "./secrecy.ts";
import { tellInChats } from "./staff_chats.ts";

/** Something overdue that nobody has settled. */
interface Overdue { about: "promise" | "handoff" | "errand" | "follow_up" | "redress" | "wish"; id: string; since: Date; owner: string | null; confidential: boolean; aboutStaff: string | null; promise: string | null; case: string | null }

/** All that is overdue by the desk's clock: promises, guests nobody has claimed, call-backs and errands, follow-ups, redress that waits for a second person, allergies nobody has read of. */
const overdue = (db: Database, now: Date, { claimLapsesAfter }: Pick<Desk, "claimLapsesAfter">): Promise<Overdue[]> => db.query<Overdue>(
  `select 'promise' as about, p.id, p.due_at as since, k.owner_id as owner, coalesce(k.confidential, false) as confidential, k.about_staff as "aboutStaff", p.id as promise, k.id as case
     from promises p left join cases k on k.id = p.case_id where p.state in ('due', 'late') and p.due_at <= $1
   union all select 'handoff', h.id, h.opened_at + make_interval(mins => $2), null, h.confidential and not h.emergency, h.about_staff, null, null
     from handoffs h where h.state = 'waiting' and h.opened_at <= $1::timestamptz - make_interval(mins => $2)
   union all select 'errand', e.id, e.due_at, null, false, null, null, null from errands e where e.state = 'open' and e.due_at <= $1
   union all select 'follow_up', k.id, k.follow_up_at, k.owner_id, k.confidential, k.about_staff, null, k.id from cases k where k.follow_up_at <= $1 and k.followed_up_at is null and k.state <> 'closed'
   union all select 'redress', r.id, r.asked_at, null, true, k.about_staff, null, k.id from redresses r join cases k on k.id = r.case_id where r.state = 'asked'
   union all select 'wish', w.id, w.made_at + make_interval(mins => $2), null, false, null, null, null from wishes w left join bookings b on b.id = w.booking_id
     where w.marked is not null and w.acknowledged_at is null and w.withdrawn_at is null and w.made_at <= $1::timestamptz - make_interval(mins => $2)
       and (b.id is null or b.status not in ('cancelled', 'departed', 'no_show') and b.ends_at > $1)`, [now, claimLapsesAfter]);

/** Brings what is overdue a rung further, and takes down what has been settled. Each rung is written once, whoever looks. Returns how many were raised. */
export async function climb(house: House): Promise<number> {
  const now = house.clock.now();
  const desk = await house.desk();
  const open = await overdue(house.db, now, desk);
  const standing = await house.db.query<{ about: string; id: string; rung: number }>("select about, about_id as id, rung from reminders where over_at is null");
  const wanted = open.flatMap((one) => rungsReached(desk, { since: one.since, owned: one.owner !== null, managerOnly: one.confidential }, now).map((step) => ({ one, ...step })));
  const key = (about: string, id: string, rung: number) => `${about} ${id} ${rung}`;
  const there = new Set(standing.map(({ about, id, rung }) => key(about, id, rung)));
  const alive = new Set(open.map(({ about, id }) => `${about} ${id}`));
  const fresh = wanted.filter(({ one, rung }) => !there.has(key(one.about, one.id, rung)));
  const over = standing.filter(({ about, id }) => !alive.has(`${about} ${id}`));
  if (fresh.length === 0 && over.length === 0) return 0;
  return house.db.transaction(async (tx) => {
    for (const { about, id } of over) await tx.query("update reminders set over_at = $3 where about = $1 and about_id = $2 and over_at is null", [about, id, now]);
    let raised = 0;
    for (const { one, rung, whom } of fresh) {
      const [made] = await tx.query("insert into reminders (id, about, about_id, rung, whom, staff_id, since, raised_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict on constraint one_reminder_per_thing_and_rung do update set over_at = null, raised_at = excluded.raised_at, since = excluded.since, seen_at = null, seen_by = null where reminders.over_at is not null returning id",
        [randomUUID(), one.about, one.id, rung, whom, whom === "owner" ? one.owner : null, one.since, now]);
      if (!made) continue;
      raised += 1;
      await write(tx, house, one, whom, now);
    }
    return raised;
  });
}

/** A letter and a card in Teams to those it is brought before, where it is a promise or a case; who is at a console sees it there. */
async function write(tx: Database, house: House, { promise, case: of, owner, aboutStaff }: Overdue, whom: Rung, now: Date): Promise<void> {
  const what = promise ? { promise } : of ? { case: of } : undefined;
  if (!what) return;
  const staff = await tx.query<{ id: string; mail: boolean }>(
    `select id, email is not null as mail from staff where closed_at is null and id is distinct from $2
       and case $1 when 'owner' then id = $3 when 'manager' then 'manager' = any(roles) else 'receptionist' = any(roles) end order by id limit 100`, [whom, aboutStaff, owner]);
  await tellInChats(tx, house, staff.map(({ id }) => id), what, now);
  if (house.mail) for (const { id } of staff.filter(({ mail }) => mail).slice(0, 20)) await tellStaffOverdue(tx, house, id, what, now);
}

/** A reminder as a console shows it. */
export interface Reminder { id: string; about: Overdue["about"]; rung: number; whom: Rung; what: string; since: Date; raisedAt: Date; seenAt: Date | null; reference?: string; conversation?: string; name?: string }

interface ReminderRow { id: string; about: Overdue["about"]; rung: number; whom: Rung; since: Date; raisedAt: Date; seenAt: Date | null; code: string | null; words: string | null; reference: string | null; conversation: string | null; name: string | null }

/** What is brought before this colleague now, the oldest first; of each thing its highest rung for them. */
export async function remindersFor(house: House, who: Staff, language: Language): Promise<Reminder[]> {
  const rows = await house.db.query<ReminderRow>(
    `select distinct on (r.about, r.about_id) r.id, r.about, r.rung, r.whom, r.since, r.raised_at as "raisedAt", r.seen_at as "seenAt", coalesce(p.what, e.kind) as code, coalesce(p.words, e.words, w.words) as words,
       coalesce(k.reference, pk.reference, rk.reference, b.reference) as reference, coalesce(p.conversation_id, h.conversation_id, e.conversation_id, k.conversation_id, rk.conversation_id, w.conversation_id) as conversation,
       (select g.name from conversations c join guests g on g.id = c.guest_id where c.id = coalesce(p.conversation_id, h.conversation_id, e.conversation_id, k.conversation_id, rk.conversation_id, w.conversation_id)) as name
     from reminders r left join promises p on r.about = 'promise' and p.id = r.about_id left join cases pk on pk.id = p.case_id left join handoffs h on r.about = 'handoff' and h.id = r.about_id
       left join errands e on r.about = 'errand' and e.id = r.about_id left join cases k on r.about = 'follow_up' and k.id = r.about_id
       left join redresses d on r.about = 'redress' and d.id = r.about_id left join cases rk on rk.id = d.case_id left join wishes w on r.about = 'wish' and w.id = r.about_id left join bookings b on b.id = w.booking_id
     where r.over_at is null and (r.whom = 'owner' and r.staff_id = $1 or r.whom = 'colleagues' and $3 or r.whom = 'manager' and $2)
       and coalesce(pk.about_staff, k.about_staff, rk.about_staff, h.about_staff) is distinct from $1 and ($2 or not coalesce(pk.confidential, k.confidential, false))
     order by r.about, r.about_id, r.rung desc`, [who.id, isManager(who), who.roles.includes("receptionist")]);
  const hidden = await hiddenFrom(house.db, who, rows.map(({ conversation }) => conversation));
  // An allergy is everybody's to know; whose conversation it was said in is not.
  const seen = rows.flatMap((row) => (!hidden.has(row.conversation ?? "") ? [row] : row.about === "wish" ? [{ ...row, conversation: null, name: null }] : []));
  const worded = (code: string | null) => (code && house.phrases.has(`labels.promise_${code}`) ? house.phrases.say(`labels.promise_${code}`, language) : "");
  return seen.toSorted((a, b) => a.since.getTime() - b.since.getTime()).map(({ code, words, reference, conversation, name, ...row }) =>
    ({ ...row, what: words ?? worded(code), ...(reference ? { reference } : {}), ...(conversation ? { conversation } : {}), ...(name ? { name } : {}) }));
}

/** A colleague has seen it: it rings no more for them and those of the same rung. */
export async function seeReminder(house: House, id: string, who: Staff): Promise<void> {
  await house.db.query("update reminders set seen_at = $2, seen_by = $3 where id = $1 and seen_at is null", [id, house.clock.now(), who.id]);
}
