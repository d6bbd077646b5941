import { expect, test } from "vitest";
import { startingAt, testClock } from "#operations/clock.ts";

test.each([
  ["2026-12-01T09:00", "Europe/Budapest", "2026-12-01T08:00"],
  ["2026-07-01T09:00", "Asia/Kolkata", "2026-07-01T03:30"],
  ["2026-03-29T02:30", "Europe/Budapest", "2026-03-29T01:30"],
  ["2026-10-25T02:30", "Europe/Budapest", "2026-10-25T00:30"],
  ["2026-12-01T09:00:00Z", "Europe/Budapest", "2026-12-01T09:00"],
  ["2026-12-01", "UTC", "2026-12-01T00:00"],
])("a clock set to %s in %s shows %s", (text, zone, instant) => {
  expect(startingAt(text, zone).now().toISOString().slice(0, 16)).toBe(instant);
});

test("a set clock runs on", () => {
  const clock = startingAt("2026-12-01T09:00", "UTC");
  const first = clock.now().getTime();
  const until = performance.now() + 5;
  while (performance.now() < until) { /* a moment */ }
  expect(clock.now().getTime()).toBeGreaterThan(first);
});

test.each(["", "tomorrow", "2026-02-30T09:00", "2026-12-01T25:00"])("%j is no start", (text) => {
  expect(() => startingAt(text, "UTC")).toThrow(/2026-12-01T09:00 would do/);
});

test("a test's clock moves when it is told to", () => {
  const clock = testClock("2026-12-01T08:00:00Z");
  clock.advance(90_000);
  expect(clock.now().toISOString()).toBe("2026-12-01T08:01:30.000Z");
  clock.set(new Date(0));
  expect(clock.now().getTime()).toBe(0);
});
