import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openJobs, type Jobs } from "#operations/jobs.ts";
import type { Database } from "#records/database.ts";
import { schemaOf } from "#records/migrate.ts";
import { embeddedDatabase, ownDesk, servedDatabase } from "../support/database.ts";

const desk = ownDesk();
const kinds = [{ kind: "embedded", here: true }, { kind: "postgres", here: Boolean(process.env.DATABASE_URL) }];

for (const { kind, here } of kinds) describe.skipIf(!here)(`jobs, ${kind}`, () => {
  let db: Database;
  let jobs: Jobs;
  const faults: unknown[] = [];
  beforeAll(async () => {
    db = kind === "embedded" ? await embeddedDatabase() : (await servedDatabase(desk)) as Database;
    jobs = await openJobs(db, schemaOf(kind === "embedded" ? "hotel" : desk), { pollSeconds: 0.5, fault: (error) => faults.push(error) });
  });
  afterAll(async () => {
    await jobs.stop();
    if (kind === "postgres") await db.script(`drop schema ${schemaOf(desk)} cascade`);
    await db.close();
    expect(faults).toEqual([]);
  });

  test("a job sent in a transaction is done once that is committed, and never where it is undone", async () => {
    await jobs.queue("letters");
    await jobs.queue("letters");
    const done: unknown[] = [];
    const third = Promise.withResolvers<void>();
    await jobs.work("letters", async (ids) => { done.push(ids.letter); if (done.length === 2) third.resolve(); });
    await db.transaction((tx) => jobs.send(tx, "letters", { letter: "first" }));
    await db.transaction(async (tx) => { await jobs.send(tx, "letters", { letter: "undone" }); throw new Error("no"); }).catch(() => undefined);
    await jobs.send(db, "letters", { letter: "last" });
    await third.promise;
    expect(done.toSorted()).toEqual(["first", "last"]);
  });

  test("a job that failed is tried again before the next of its key", async () => {
    await jobs.queue("deliveries", { ordered: true, retrySeconds: 1 });
    const tries: string[] = [];
    const end = Promise.withResolvers<void>();
    await db.transaction(async (tx) => { for (const n of [1, 2, 3]) await jobs.send(tx, "deliveries", { n }, { key: "conversation" }); });
    await jobs.work("deliveries", async ({ n }, { retries }) => {
      tries.push(`${n}.${retries}`);
      if (n === 1 && tries.length === 1) throw new Error("the channel did not answer");
      if (n === 3) end.resolve();
    });
    await end.promise;
    expect(tries.map((one) => one.split(".")[0])).toEqual(["1", "1", "2", "3"]);
  });

  test("words do not fit into a job", async () => {
    await expect(jobs.send(db, "letters", { guest: { name: "Ilse" } } as never)).rejects.toThrow("ids only");
  });
});
