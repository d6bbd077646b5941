import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { PgBoss, type Db, type SendOptions } from "pg-boss";
import { Invalid } from "#errors.ts";

/** As much of the database's port as jobs need. */
export interface JobsDatabase {
  readonly kind: "embedded" | "postgres";
  query(sql: string, parameters?: readonly unknown[]): Promise<object[]>;
  script(sql: string): Promise<object[]>;
}

/** What a job carries: ids and states, never anything personal. */
export type Ids = Record<string, string | number | boolean>;

/** Which attempt it is (0 is the first), and `gone` when it is taking too long or the desk closes. */
export interface Attempt { id: string; retries: number; gone: AbortSignal }

/** How a queue treats its jobs. With `ordered`, those of one `key` are done one after another, in order, through retries. */
export interface Queue { ordered?: boolean; retries?: number; retrySeconds?: number; expireSeconds?: number }

/** Things to be done later or elsewhere. */
export interface Jobs {
  /** Makes the queue where there is none yet. */
  queue(name: string, how?: Queue): Promise<void>;
  /** Puts a job into a queue, in the caller's transaction: it exists when that is committed, and never otherwise. */
  send(tx: JobsDatabase, queue: string, ids: Ids, when?: { key?: string; after?: Date; once?: string }): Promise<void>;
  /** Does the jobs of a queue, one at a time on this server; what throws is tried again. */
  work(queue: string, does: (ids: Ids, attempt: Attempt) => Promise<void>): Promise<void>;
  /** Ends what is being done (ten seconds at most), then stops. */
  stop(): Promise<void>;
}

/** Starts the jobs of a desk in its own schema. `fault` hears what went wrong between the jobs. */
export async function openJobs(db: JobsDatabase, schema: string, options: { pollSeconds?: number; fault?: (error: unknown) => void } = {}): Promise<Jobs> {
  // Sending also looks the queue up: in the caller's transaction too, since embedded there is one session.
  const sending = new AsyncLocalStorage<JobsDatabase>();
  const boss = new PgBoss({
    db: portOf(() => sending.getStore() ?? db), schema, createSchema: false, supervise: true, schedule: false,
    ...(db.kind === "embedded" ? { backend: "pglite" as const } : {}),
  });
  boss.on("error", (error) => options.fault?.(error));
  await boss.start();
  return {
    async queue(name, { ordered = false, retries = 5, retrySeconds = 1, expireSeconds = 300 } = {}) {
      if (await boss.getQueue(name)) return;
      await boss.createQueue(name, {
        policy: ordered ? "key_strict_fifo" : "standard", retryLimit: retries, retryDelay: retrySeconds, retryBackoff: true, retryDelayMax: 300, expireInSeconds: expireSeconds,
      });
    },
    async send(tx, queue, ids, { key, after, once } = {}) {
      if (Object.values(ids).some((id) => typeof id === "object")) throw new Invalid("A job carries ids only.", "job_with_words");
      const how: SendOptions = { id: inOrder(), db: portOf(() => tx), ...(key === undefined && once === undefined ? {} : { singletonKey: once ?? key }), ...(after ? { startAfter: after } : {}) };
      await sending.run(tx, () => boss.send(queue, ids, how));
    },
    async work(queue, does) {
      await boss.work<Ids>(queue, { batchSize: 1, pollingIntervalSeconds: Math.max(0.5, options.pollSeconds ?? 1) }, async (jobs) => {
        for (const job of jobs) await does(job.data, { id: job.id, retries: (job as { retryCount?: number }).retryCount ?? 0, gone: job.signal });
      });
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

/** pg-boss sends single statements with parameters, and several at once without. */
const portOf = (db: () => JobsDatabase): Db => ({
  executeSql: async (text, values) => ({ rows: values && values.length > 0 ? await db().query(text, values) : await db().script(text) }),
});

let last = 0n;

/** An id that sorts after those before it (RFC 9562, version 7): jobs of one transaction carry one time, so the id keeps their order. */
function inOrder(): string {
  // Milliseconds and the 12 bits below them are one number that only grows.
  const now = BigInt(Date.now()) << 12n;
  last = now > last ? now : last + 1n;
  const head = last.toString(16).padStart(15, "0");
  const rest = randomBytes(8);
  rest[0] = (Number(rest[0]) & 0x3f) | 0x80;
  const tail = rest.toString("hex");
  return `${head.slice(0, 8)}-${head.slice(8, 12)}-7${head.slice(12)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
