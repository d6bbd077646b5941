import { NotAllowed, Taken, Unavailable } from "#errors.ts";
import { conversationById, lock } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append, eventBySource } from "#conversations/log.ts";
import { listByPeriod } from "#records/bookings.ts";
import { hasStaff, invite, sessionOf, signIn, signOut, type Staff } from "#records/staff.ts";
import { claim, endClaim, handoffById, inLine } from "./queue.ts";
import { inOrder } from "#rules/queueing.ts";

/** What the staff's side of the channels asks for, joined from the records and the queue. */
export function counterOf(house: House) {
  const { db } = house;
  const now = () => house.clock.now();
  return {
    signIn: (by: { link: string } | { name: string; password: string }) => signIn(db, by, now()),
    sessionOf: (token: string) => sessionOf(db, token, now()),
    signOut: (token: string) => signOut(db, token, now()),
    async handoffs(state: string | undefined, _who: Staff): Promise<object[]> {
      const rows = await db.query<{ id: string }>(
        `select h.id, h.conversation_id as conversation, h.state, h.reason, h.severity, h.department, h.staff_id as staff, h.opened_at as "openedAt", h.claimed_at as "claimedAt", h.emergency
         from handoffs h where $1::text is null and h.state in ('waiting', 'claimed') or h.state = $1 order by h.opened_at limit 500`, [state ?? null]);
      const places = new Map(inOrder(await inLine(db), now()).map(({ id }, place) => [id, place + 1]));
      return rows.map((row) => ({ ...row, ...(places.has(row.id) ? { position: places.get(row.id) } : {}) })).sort((a, b) => (places.get(a.id) ?? 9999) - (places.get(b.id) ?? 9999));
    },
    claim: (handoff: string, who: Staff, note?: string) => claim(house, handoff, who, note),
    giveBack: (handoff: string, who: Staff, note?: string) => endClaim(house, handoff, who, "returned", note),
    close: (handoff: string, who: Staff, note?: string) => endClaim(house, handoff, who, "closed", note),
    reply: (conversation: string, who: Staff, words: { id: string; text: string }) => reply(house, conversation, who, words),
    mayRead: async (conversation: string, _who: Staff) => { await conversationById(db, conversation); },
    bookings: async (between: { from?: string; to?: string }, _who: Staff) => listByPeriod(db, new Date(between.from ?? now()), new Date(between.to ?? now().getTime() + 7 * 86_400_000)),
    cases: async (_who: Staff) => db.query("select reference, topic, severity, department, state, opened_at as \"openedAt\" from cases where not confidential order by opened_at desc limit 500"),
    promises: async (_who: Staff) => db.query("select id, what, due_at as \"dueAt\", state from promises order by due_at limit 500"),
    ledger: async (_day: string | undefined, _who: Staff): Promise<object[]> => [],
    propose: async (_wanted: unknown, _who: Staff): Promise<object> => { throw new Unavailable("Offers at the counter are not open yet."); },
    confirm: async (_proposal: string, _how: "phone" | "counter" | "letter", _who: Staff): Promise<object> => { throw new Unavailable("Offers at the counter are not open yet."); },
    handoff: (id: string) => handoffById(db, id),
  };
}

/** A receptionist's words in a conversation that is theirs. */
async function reply(house: House, conversation: string, who: Staff, { id, text }: { id: string; text: string }): Promise<{ seq: number; again: boolean }> {
  const now = house.clock.now();
  return house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    const before = await eventBySource(tx, conversation, id);
    if (before) {
      if (before.text !== text) throw new Taken("This id was already used for other words.", "id_used");
      return { seq: before.seq, again: true };
    }
    if (talk.holder !== "receptionist" || talk.holderStaff !== who.id) throw new NotAllowed("Take the conversation over first.", "not_yours");
    const language = talk.language ?? (await house.desk()).languages[0];
    const seq = await append(tx, conversation, { type: "message", from: "receptionist", source: id, body: { id, language, staff: who.id }, words: { text, receptionist: who.name, citations: [] } }, now);
    return { seq, again: false };
  });
}

/** A link for the first manager, while nobody has ever signed in. */
export async function inviteFirstManager(house: House): Promise<string | undefined> {
  if (await hasStaff(house.db)) return undefined;
  return (await invite(house.db, "Manager", ["manager", "administrator"], house.clock.now())).link;
}
