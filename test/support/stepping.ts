import { setTimeout as after } from "node:timers/promises";
import type { Database } from "#records/database.ts";

/** Numbers from a seed, the same every time (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How long who was let go may take to its next point before it counts as waiting for a lock that somebody else has. */
const patience = 4;

/**
 * Several actors on one database, each stopped at named points and let go one at a time, in an order drawn from a seed: so that
 * every way in which their steps can fall between one another comes up, and the same one again for the same seed.
 */
export class Steps {
  readonly #stopped = new Map<string, { point: string; go: () => void }>();
  readonly #random: () => number;
  #changed: () => void = () => {};
  #running = 0;
  /** What was let go, in order: `actor: point`. */
  readonly order: string[] = [];

  /** Each seed leans to one side: who is quick in one is slow in another. */
  readonly #lean: number;

  constructor(seed: number) {
    this.#random = numbers(seed);
    this.#lean = 2 ** (this.#random() * 6 - 3);
  }

  /** Stops an actor here until it is let go. */
  at(actor: string, point: string): Promise<void> {
    return new Promise((go) => {
      this.#stopped.set(actor, { point, go });
      this.#changed();
    });
  }

  /** Runs the actors to their ends. */
  async run(actors: Record<string, () => Promise<unknown>>): Promise<void> {
    const names = Object.keys(actors);
    this.#running = names.length;
    const ends = names.map(async (name) => {
      try {
        await this.at(name, "the start");
        await actors[name]?.();
      } finally {
        this.#running -= 1;
        this.#changed();
      }
    });
    while (this.#running > 0) {
      const ready = [...this.#stopped].sort(([a], [b]) => (a < b ? -1 : 1));
      const chosen = ready[Math.floor(this.#random() ** this.#lean * ready.length)];
      if (!chosen) { await this.#change(1_000); continue; }
      const [actor, { point, go }] = chosen;
      const before = this.#running;
      this.#stopped.delete(actor);
      this.order.push(`${actor}: ${point}`);
      go();
      // Until it has come to its next point or its end; who is blocked by a lock is left there, and another is let go.
      const until = performance.now() + patience;
      while (!this.#stopped.has(actor) && this.#running === before && (this.#stopped.size === 0 || performance.now() < until)) await this.#change(patience);
    }
    await Promise.all(ends);
  }

  async #change(milliseconds: number): Promise<void> {
    const stop = new AbortController();
    await Promise.race([new Promise<void>((resolve) => { this.#changed = resolve; }), after(milliseconds, undefined, { signal: stop.signal }).catch(() => {})]);
    stop.abort();
  }
}

/** The database as one actor has it: stopped before and after each transaction, before its commit, and around statements with a name. */
export function stepped(db: Database, steps: Steps, actor: string, named: readonly (readonly [RegExp, string])[]): Database {
  const inside = (tx: Database): Database => ({
    ...tx,
    async query(sql, parameters) {
      const name = named.find(([pattern]) => pattern.test(sql))?.[1];
      if (name) await steps.at(actor, `before ${name}`);
      const rows = await tx.query<never>(sql, parameters);
      if (name) await steps.at(actor, `after ${name}`);
      return rows;
    },
    transaction: (work) => tx.transaction((inner) => work(inside(inner))),
  });
  return {
    ...db,
    // A statement that writes by itself is a transaction of its own.
    async query(sql, parameters) {
      if (!/\b(?:insert into|update|delete from)\b/i.test(sql)) return db.query(sql, parameters);
      await steps.at(actor, "before it begins");
      const rows = await db.query<never>(sql, parameters);
      await steps.at(actor, "after the commit");
      return rows;
    },
    async transaction(work) {
      await steps.at(actor, "before it begins");
      const result = await db.transaction(async (tx) => {
        const worked = await work(inside(tx));
        await steps.at(actor, "before the commit");
        return worked;
      });
      await steps.at(actor, "after the commit");
      return result;
    },
  };
}
