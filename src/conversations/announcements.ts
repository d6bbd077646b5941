import { schemaOf } from "#records/migrate.ts";
import type { Database } from "#records/database.ts";

/** How long a reader trusts that no announcement was lost, in milliseconds. */
export const lookAnyway = 2_000;

/** Hints that something was committed. They carry ids only and may be lost: who hears one reads from his cursor. */
export interface Announcements {
  /** Called for this conversation's events, announced or not, and whenever some may have been missed. Returns how to stop. */
  subscribe(conversation: string, heard: () => void): () => void;
  /** Called when a turn waits (`t`), when the queue changed (`h`), the desk did (`d`) or a list of staff did (`b`), when something is to leave the house (`o`), and whenever some may have been missed. */
  subscribeTo(topic: "t" | "h" | "d" | "b" | "o", heard: () => void): () => void;
  /** Called with every topic announced (`c:<conversation>` for one's events), and with `*` whenever some may have been missed. */
  subscribeToAll(heard: (topic: string) => void): () => void;
  close(): Promise<void>;
}

/** Listens on the desk's channel and passes on to all who wait in this process. */
export async function openAnnouncements(db: Database, desk: string): Promise<Announcements> {
  const waiting = new Map<string, Set<() => void>>();
  const ofAll = new Set<(topic: string) => void>();
  const tell = (topic: string) => { for (const heard of waiting.get(topic) ?? []) heard(); };
  const tellAll = (topic: string) => { for (const heard of ofAll) heard(topic); };
  // What was never announced is found all the same: one question for all whose events are waited for, however many read along.
  const stands = new Map<string, number>();
  const look = async () => {
    const open = [...waiting.keys()].filter((topic) => topic.startsWith("c:")).map((topic) => topic.slice(2));
    for (const id of stands.keys()) if (!waiting.has(`c:${id}`)) stands.delete(id);
    if (open.length === 0) return;
    for (const { id, seq } of await db.query<{ id: string; seq: number }>("select id, last_seq as seq from conversations where id = any($1::uuid[])", [open])) {
      if (stands.get(id) === seq) continue;
      stands.set(id, seq);
      tell(`c:${id}`);
    }
  };
  let looking: Promise<void> | undefined;
  const anyway = setInterval(() => { looking ??= look().catch(() => { /* the next look may find the database again */ }).finally(() => { looking = undefined; }); }, lookAnyway);
  anyway.unref();
  const stop = await db.listen(schemaOf(desk), (payload) => { tell(payload); tellAll(payload); }, () => { for (const topic of waiting.keys()) tell(topic); tellAll("*"); });
  const join = (topic: string, heard: () => void) => {
    const those = waiting.get(topic) ?? new Set();
    waiting.set(topic, those.add(heard));
    return () => {
      those.delete(heard);
      if (those.size === 0 && waiting.get(topic) === those) waiting.delete(topic);
    };
  };
  return {
    subscribe: (conversation, heard) => join(`c:${conversation}`, heard),
    subscribeTo: join,
    subscribeToAll: (heard) => { ofAll.add(heard); return () => { ofAll.delete(heard); }; },
    async close() {
      clearInterval(anyway);
      await looking;
      await stop();
    },
  };
}

/** Announces a topic once this transaction commits: `p` that a colleague looks or types, `k` a case or promise, `b` a booking or block, and those of `subscribeTo`. */
export async function announce(tx: Database, topic: "t" | "h" | "d" | "p" | "k" | "b"): Promise<void> {
  await tx.query("select pg_notify(current_schema()::text, $1)", [topic]);
}
