import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deriving } from "#operations/secret.ts";
import type { Database } from "#records/database.ts";
import { examineKey, keepMark, markOf } from "#records/key_mark.ts";
import { embeddedDatabase } from "../support/database.ts";

const [one, other] = ["k", "l"].map((letter) => markOf(deriving(() => letter.repeat(32)))) as [number, number];
let db: Database;
beforeAll(async () => { db = await embeddedDatabase(); });
afterAll(() => db.close());

test("a desk notices that it is opened with another key than before, and only then", async () => {
  expect(await keepMark(db, one)).toBe(false);
  expect(await keepMark(db, one)).toBe(false);
  expect(await keepMark(db, other)).toBe(true);
  expect(await keepMark(db, other)).toBe(false);
});

test("the mark is made from the key and holds nothing of it", () => {
  expect(one).toBe(createHmac("sha256", "k".repeat(32)).update("mark\ndesk").digest().readUIntBE(0, 6));
  expect(one).not.toBe(other);
});

test("a database that nobody answers for is no fault of the key", async () => {
  expect(await examineKey("postgres://desk:secret@127.0.0.1:9/desk", "hotel", one)).toMatchObject({ state: "works" });
});
