import { mkdirSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { Refused } from "#errors.ts";
import { type Command, isAtHome, knock, type OpenDoor, serveDoor } from "#operations/door.ts";

const doors: OpenDoor[] = [];
afterEach(async () => { for (const door of doors.splice(0)) await door.close(); });
const folder = (...names: string[]) => { const at = join(mkdtempSync(join(tmpdir(), "door-")), ...names); mkdirSync(at, { recursive: true }); return at; };

const commands: Record<string, Command> = {
  async* echo(lines) { for await (const line of lines) yield { heard: line }; },
  async* count() { for (let n = 1; n <= 3; n++) yield n; },
  async* refuse() { yield "first"; throw new Refused("A stay is one night or more.", "too_short"); },
  async* quiet(lines) { for await (const _ of lines) { /* reads on */ } },
};
const open = async (at: string) => { doors.push(await serveDoor(at, commands)); };
const all = async (answers: AsyncIterable<unknown>) => { const list: unknown[] = []; for await (const one of answers) list.push(one); return list; };

test("a command runs in the open desk and its answers come in order", async () => {
  const at = folder();
  await open(at);
  expect(await all(knock(at, "count"))).toEqual([1, 2, 3]);
  expect(await all(knock(at, "echo", [{ a: 1 }, { text: "ő\u2028\n" }]))).toEqual([{ heard: { a: 1 } }, { heard: { text: "ő\u2028\n" } }]);
  expect(statSync(join(at, "desk.sock")).mode & 0o777).toBe(0o600);
});

test("each line is answered before the next is asked for", async () => {
  const at = folder();
  await open(at);
  const next = Promise.withResolvers<void>();
  async function* guest() { yield "one"; await next.promise; yield "two"; }
  const answers = knock(at, "echo", guest());
  expect((await answers.next()).value).toEqual({ heard: "one" });
  next.resolve();
  expect((await answers.next()).value).toEqual({ heard: "two" });
  expect((await answers.next()).done).toBe(true);
});

test("a desk's no comes through with its code, after what was answered", async () => {
  const at = folder();
  await open(at);
  const answers = knock(at, "refuse");
  expect((await answers.next()).value).toBe("first");
  await expect(answers.next()).rejects.toMatchObject({ code: "too_short", status: 422, message: "A stay is one night or more." });
  await expect(all(knock(at, "toString"))).rejects.toMatchObject({ code: "unknown_command" });
});

test("where nobody is home, or only a dead desk's door stands, the caller is told so", async () => {
  const at = folder();
  await expect(all(knock(at, "count"))).rejects.toMatchObject({ code: "nobody_home" });
  writeFileSync(join(at, "desk.sock"), "");
  await expect(all(knock(at, "count"))).rejects.toMatchObject({ code: "nobody_home" });
  await open(at);
  expect(await all(knock(at, "count"))).toHaveLength(3);
});

test("a folder with a very long path has a door too", async () => {
  const at = folder("a".repeat(80), "b".repeat(80));
  await open(at);
  expect(await all(knock(at, "count"))).toEqual([1, 2, 3]);
  await doors.pop()?.close();
  await expect(all(knock(at, "count"))).rejects.toMatchObject({ code: "nobody_home" });
});

test("a desk that closes in the middle breaks off with a sentence", async () => {
  const at = folder();
  await open(at);
  const never = Promise.withResolvers<void>();
  async function* guest() { yield 1; await never.promise; }
  const answers = knock(at, "echo", guest());
  await answers.next();
  const more = answers.next();
  more.catch(() => undefined);
  await doors.pop()?.close();
  await expect(more).rejects.toMatchObject({ status: 503 });
  never.resolve();
});

test("whoever comes while a desk is opening waits for its door, and goes away when the desk does", async () => {
  const at = folder();
  let looks = 0;
  expect(await isAtHome(at, () => { looks += 1; if (looks === 2) void open(at); return true; })).toBe(true);
  expect(await isAtHome(folder(), () => false)).toBe(false);
  await expect(isAtHome(folder(), () => true, 0.2)).rejects.toMatchObject({ code: "door_shut" });
});
