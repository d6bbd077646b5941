import { schemaOf } from "#records/migrate.ts";
import type { Database } from "#records/database.ts";

/** How long a reader trusts that no announcement was lost, in milliseconds. */
export const lookAnyway = 2_000;

/** Hints that something was committed. They carry ids only and may be lost: who hears one reads from his cursor. */
export interface Announcements {
  /** Called for this conversation's events, and whenever some may have been missed. Returns how to stop. */
  subscribe(conversation: string, heard: () => void): () => void;
  /** Called when a turn waits (`t`), when the queue changed (`h`) or the desk did (`d`), and whenever some may have been missed. */
  subscribeTo(topic: "t" | "h" | "d", heard: () => void): () => void;
  close(): Promise<void>;
}

/** Listens on the desk's channel and passes on to all who wait in this process. */
export async function openAnnouncements(db: Database, desk: string): Promise<Announcements> {
  const waiting = new Map<string, Set<() => void>>();
  const tell = (topic: string) => { for (const heard of waiting.get(topic) ?? []) heard(); };
  const stop = await db.listen(schemaOf(desk), (payload) => tell(payload), () => { for (const topic of waiting.keys()) tell(topic); });
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
    close: stop,
  };
}

/** Announces a topic once this transaction commits. */
export async function announce(tx: Database, topic: "t" | "h" | "d"): Promise<void> {
  await tx.query("select pg_notify(current_schema()::text, $1)", [topic]);
}
