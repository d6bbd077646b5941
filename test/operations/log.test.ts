import { describe, expect, it, test } from "vitest";
import { currentId, newReference, openLog, under } from "#operations/log.ts";
import { scrub } from "#operations/scrub.ts";

function heard() {
  const lines: string[] = [];
  const log = openLog("trace", { write: (line: string) => { lines.push(line); } });
  return { log, text: () => lines.join(""), last: () => JSON.parse(lines.at(-1) ?? "{}") as Record<string, unknown> };
}

test("names, contacts, words and secrets never stand in the log", () => {
  const { log, text } = heard();
  log.info({ guest: { name: "Ilse Brandt", email: "ilse@example.org", phone: "+36 1 555 0142" }, text: "I am ill", headers: { authorization: "Bearer abcdefghijkl", cookie: "s=1" }, code: "493021", secretKey: "s3cret" }, "a guest");
  log.warn("could not write to ilse@example.org, tried %s", "+36 20 123 4567");
  log.error(new Error("no row for ilse@example.org"));
  log.error({ err: Object.assign(new Error("duplicate key"), { detail: "Key (value)=(ilse@example.org) already exists", constraint: "one_contact" }) });
  log.child({ email: "ilse@example.org" }).info("child");
  log.info({ deep: { list: [{ note: "allergic" }, "call 0612345678"] }, url: "postgres://desk:hunter2@db/x", card: "4111 1111 1111 1111" });
  for (const secret of ["Ilse", "ilse@", "555", "123 4567", "ill\"", "abcdefghijkl", "493021", "s3cret", "allergic", "0612345678", "hunter2", "4111"]) expect(text(), secret).not.toContain(secret);
  expect(text()).toContain("one_contact");
});

test("what finds a fault stays: ids, times, durations, counts, kinds", () => {
  const { log, last } = heard();
  log.info({ conversation: "0b0f6a5e-1111-4c5e-9d57-3f1f2a3b4c5d", seq: 12, milliseconds: 31, code: "taken", status: 409, day: "2026-12-01" }, "took 31 ms at 2026-12-01T09:00:00.000Z");
  expect(last()).toMatchObject({ conversation: "0b0f6a5e-1111-4c5e-9d57-3f1f2a3b4c5d", seq: 12, milliseconds: 31, code: "taken", status: 409, day: "2026-12-01", msg: "took 31 ms at 2026-12-01T09:00:00.000Z" });
});

test("an error keeps its place and its code, and loses what it quotes", () => {
  const { log, last } = heard();
  log.error(Object.assign(new Error("failed for a@b.example"), { code: "23P01" }), undefined as never);
  expect(last().err).toMatchObject({ kind: "Error", code: "23P01", message: "failed for [email]" });
});

test("one id goes through everything that a request begins", async () => {
  const { log, last } = heard();
  await under("r-1", async () => { await Promise.resolve(); log.info("in the turn"); });
  expect(last()).toMatchObject({ id: "r-1", level: "info" });
  log.info("outside");
  expect(last()).not.toHaveProperty("id");
  expect(currentId()).toBeUndefined();
});

test("a reference is short, readable aloud and new each time", () => {
  const many = new Set(Array.from({ length: 1000 }, newReference));
  expect(many.size).toBe(1000);
  for (const one of many) expect(one).toMatch(/^r-[2-9a-z]{8}$/);
});

test.each([
  ["call +40 721 234 567 now", "call [phone] now"],
  ["IBAN HU42 1177 3016 1111 1018 0000 0000 ok", "IBAN [iban] ok"],
  ["with sk-proj-abcdef123", "with [key]"],
  ["port 3978, 12:30, 2026-12-01", "port 3978, 12:30, 2026-12-01"],
  ["seq 1024 in 0.5 s", "seq 1024 in 0.5 s"],
])("%j is written as %j", (text, written) => { expect(scrub(text)).toBe(written); });

describe("what others wrote into an error", () => {
  it.each([
    ["a service's answer", Object.assign(new Error("400 the prompt was: Zebulon is ill"), { requestID: "x", status: 400 }), "a service answered 400"],
    ["a parser's quotation", (() => { try { JSON.parse("Zebulon is ill"); } catch (error) { return error as Error; } return new Error(); })(), "not valid JSON"],
    ["a database's quotation", new Error("invalid input syntax for type timestamp with time zone: \"Zebulon\""), "invalid input syntax for type timestamp with time zone"],
  ])("%s is not quoted", (_, error, told) => {
    const lines: string[] = [];
    const log = openLog("debug", { write: (line: string) => { lines.push(line); } });
    log.error(error);
    log.error({ err: error }, "failed");
    log.error({ err: new Error("outer", { cause: error }) });
    expect(lines.join("")).not.toContain("Zebulon");
    expect(lines[0]).toContain(told);
  });
});
