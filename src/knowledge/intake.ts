import { Unavailable } from "#errors.ts";
import type { Database } from "#records/database.ts";

/** The first taking in of each database's documents in this process: until it is through, nobody knows what stands in them. */
const first = new WeakMap<Database, Promise<void>>();
const through = new WeakSet<Database>();

/** Milliseconds a question waits for the documents before the desk says that it is still reading them. */
const patience = 25_000;

/** Does the work of taking documents in; the first of a process is waited for by every search. */
export async function takingIn<T>(db: Database, work: () => Promise<T>): Promise<T> {
  if (first.has(db)) return work();
  let over = () => {};
  first.set(db, new Promise((resolve) => { over = resolve; }));
  try {
    return await work();
  } finally {
    through.add(db);
    over();
  }
}

/** Whether the documents are being read for the first time in this process. */
export const isReading = (db: Database): boolean => first.has(db) && !through.has(db);

/**
 * Waits until the documents are read: an answer before that would deny what stands in them. Throws `Unavailable` (`still_reading`)
 * where that takes longer than a guest waits; `longest` in milliseconds, for who has more time.
 */
export async function documentsRead(db: Database, longest = patience): Promise<void> {
  if (!isReading(db)) return;
  let late: NodeJS.Timeout | undefined;
  const given = new Promise<void>((resolve) => { late = setTimeout(resolve, longest); });
  await Promise.race([first.get(db), given]);
  clearTimeout(late);
  if (isReading(db)) throw new Unavailable("The documents are still being read, so that nobody can say yet what stands in them. Ask again in a minute.", "still_reading");
}
