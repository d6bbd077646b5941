import type { Database } from "#records/database.ts";
import { unhurried } from "#records/statements.ts";

/** Works of this process that wait for each other, by database and name. */
const queues = new WeakMap<Database, Map<string, Promise<unknown>>>();

/**
 * Runs `work` alone: on a served PostgreSQL under an advisory lock held by a transaction of its own (a pool's other
 * connections do the work), embedded in a queue, since one process has the database to itself and only one session.
 */
export function alone<T>(db: Database, name: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(db) ?? new Map<string, Promise<unknown>>();
  queues.set(db, queue);
  const turn = (queue.get(name) ?? Promise.resolve()).then(() => db.kind === "embedded" ? work() : locked(db, name, work));
  queue.set(name, turn.catch(() => {}));
  return turn;
}

async function locked<T>(db: Database, name: string, work: () => Promise<T>): Promise<T> {
  let release = () => {};
  let acquired = () => {};
  const ours = new Promise<void>((resolve) => { acquired = resolve; });
  const done = new Promise<void>((resolve) => { release = resolve; });
  const holding = db.transaction(async (tx) => {
    await unhurried(tx);
    await tx.query("select pg_advisory_xact_lock(hashtext(current_schema() || $1))", [` ${name}`]);
    acquired();
    await done;
  });
  await Promise.race([ours, holding]);
  try {
    return await work();
  } finally {
    release();
    await holding.catch(() => {});
  }
}
