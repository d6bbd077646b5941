import { expect, test } from "vitest";
import { understand } from "#understanding/understand.ts";
import { fresh } from "./fresh.ts";

const faults = ({ text, language, wanted }: (typeof fresh)[number]): string[] => {
  const read = understand(text, { now: "2022-03-15T09:00" });
  const first = { d: read.dates.map(({ start, end }) => start.slice(0, 10) + (end && end.slice(0, 10) !== start.slice(0, 10) ? `/${end.slice(0, 10)}` : "")), t: read.times.map(({ start, end }) => start + (end ? `-${end}` : "")) };
  const has: Record<string, (value: string) => boolean> = {
    d: (value) => first.d.includes(value), t: (value) => first.t.includes(value), p: (value) => String(read.party?.total) === value, n: (value) => String(read.nights) === value,
    r: (value) => String(read.rooms) === value, name: (value) => read.names?.includes(value) ?? false, ref: (value) => read.reference?.replace(/-/g, "") === value,
    i: (value) => read.intents.slice(0, 2).some(({ name }) => name === value), yes: () => read.answer === "yes", no: () => read.answer === "no", maybe: () => read.answer === undefined,
  };
  const missing = wanted.filter(([what, values]) => what === "c" ? read.party?.childAges?.join() !== values : !(values ?? "").split(",").some((value) => has[what]!(value))).map((one) => one.join("="));
  return read.language === language || wanted.some(([what]) => what === "i" || what.length > 3) && text.length < 12 ? missing : [...missing, `language ${read.language}`];
};

test("a hundred and twenty messages in four languages are read as they were meant", () => {
  const wrong = fresh.map((one) => ({ text: one.text, faults: faults(one) })).filter((one) => one.faults.length > 0);
  console.log(`${fresh.length - wrong.length} of ${fresh.length}\n${wrong.map((one) => `${one.text}: ${one.faults.join(", ")}`).join("\n")}`);
  expect(fresh.length - wrong.length).toBeGreaterThanOrEqual(108);
});
