import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#records/database.ts";
import { nameOf, unhurried } from "#records/statements.ts";
import { ownDesk, servedDatabase } from "../support/database.ts";

test("a statement has one name, and none where a newer server's column would change what it gives", () => {
  expect(nameOf("select id from guests where id = $1")).toBe(nameOf("select id from guests where id = $1"));
  expect(nameOf("select count(*) from guests where id = $1")).toBeDefined();
  expect(nameOf("select * from guests where id = $1")).toBeUndefined();
  expect(nameOf("select g.* from guests g where id = $1")).toBeUndefined();
});

describe.skipIf(!process.env.DATABASE_URL)("sessions on PostgreSQL", () => {
  let db: Database;
  beforeAll(async () => { db = (await servedDatabase(ownDesk()))!; });
  afterAll(async () => {
    await db.script("do $$ begin execute format('drop schema %I cascade', current_schema()); end $$");
    await db.close();
  });
  const shown = async (on: Database, setting: string) => (await on.query<{ value: string }>("select current_setting($1) as value", [setting]))[0]?.value;

  test("end what waits inside a transaction and what takes a minute, unless it may take its time", async () => {
    expect(await shown(db, "idle_in_transaction_session_timeout")).toBe("30s");
    expect(await shown(db, "statement_timeout")).toBe("1min");
    await db.transaction(async (tx) => {
      await unhurried(tx);
      expect(await shown(tx, "idle_in_transaction_session_timeout")).toBe("0");
      expect(await shown(tx, "statement_timeout")).toBe("0");
    });
    expect(await shown(db, "statement_timeout")).toBe("1min");
  });

  test("keep working where a kept statement's table gets a column", async () => {
    await db.query("create table things (id integer, name text)");
    await db.query("insert into things (id, name) values ($1, $2)", [1, "a"]);
    const look = () => db.query("select id, name from things where id = $1", [1]);
    expect(await look()).toEqual([{ id: 1, name: "a" }]);
    await db.query("alter table things add column more text");
    expect(await look()).toEqual([{ id: 1, name: "a" }]);
    expect(await db.query("select * from things where id = $1", [1])).toEqual([{ id: 1, name: "a", more: null }]);
  });
});
