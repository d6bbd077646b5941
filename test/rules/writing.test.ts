import { describe, expect, it } from "vitest";
import * as writing from "#rules/writing.ts";

const languages = ["en", "es", "hu", "ro"] as const;
const all = (write: (language: (typeof languages)[number]) => string) => languages.map(write);

describe("words for days and times", () => {
  it.each([
    ["a day", all((l) => writing.writeDay("2026-12-04", l)), ["Friday 4 December", "viernes 4 de diciembre", "december 4., péntek", "vineri, 4 decembrie"]],
    ["a day with its year", all((l) => writing.writeDay("2027-01-01", l, { year: true })), ["Friday 1 January 2027", "viernes 1 de enero de 2027", "2027. január 1., péntek", "vineri, 1 ianuarie 2027"]],
    ["a day alone", all((l) => writing.writeDay("2026-12-04", l, { weekday: false })), ["4 December", "4 de diciembre", "december 4.", "4 decembrie"]],
    ["on a day", all((l) => writing.onDay("2026-12-02", l)), ["on Wednesday 2 December", "el miércoles 2 de diciembre", "december 2-án, szerdán", "miercuri, 2 decembrie"]],
    ["until a day", all((l) => writing.untilDay("2026-12-01", l)), ["until Tuesday 1 December", "hasta el martes 1 de diciembre", "december 1-jéig, keddig", "până marți, 1 decembrie"]],
    ["until a day and time", all((l) => writing.untilDay("2026-12-03", l, "18:00")), ["until Thursday 3 December, 18:00", "hasta el jueves 3 de diciembre a las 18:00", "december 3-án, csütörtökön 18:00-ig", "până joi, 3 decembrie, ora 18:00"]],
    ["a span of days", all((l) => writing.writePeriod("2026-12-04", "2026-12-06", l)), ["Friday 4 to Sunday 6 December", "del viernes 4 al domingo 6 de diciembre", "december 4-étől, péntektől december 6-áig, vasárnapig", "de vineri, 4, până duminică, 6 decembrie"]],
    ["at a time", all((l) => writing.atTime("09:20", l)), ["at 09:20", "a las 9:20", "9:20-kor", "la ora 09:20"]],
    ["at one", all((l) => writing.atTime("01:00", l)), ["at 01:00", "a la 1:00", "1:00-kor", "la ora 01:00"]],
    ["until a time", all((l) => writing.untilTime("22:30", l)), ["until 22:30", "hasta las 22:30", "22:30-ig", "până la 22:30"]],
    ["from a time", all((l) => writing.fromTime("07:00", l)), ["from 07:00", "desde las 7:00", "7:00-tól", "de la 07:00"]],
    ["from to", all((l) => writing.fromTo("09:30", "16:30", l)), ["09:30–16:30", "9:30–16:30", "9:30–16:30", "09:30–16:30"]],
    ["a list", all((l) => writing.writeList(["A", "B", "C"], l)), ["A, B and C", "A, B y C", "A, B és C", "A, B și C"]],
    ["an hour and a half", all((l) => writing.writeDuration(90, l)), ["1 hour and 30 minutes", "1 hora y 30 minutos", "1 óra és 30 perc", "1 oră și 30 de minute"]],
    ["two days", all((l) => writing.writeDuration(2880, l)), ["2 days", "2 días", "2 nap", "2 zile"]],
    ["no time", all((l) => writing.writeDuration(0, l)), ["0 minutes", "0 minutos", "0 perc", "0 minute"]],
    ["a choice", all((l) => writing.writeList(["A", "B"], l, "or")), ["A or B", "A o B", "A vagy B", "A sau B"]],
  ])("%s", (_, written, expected) => { expect(written).toEqual(expected); });

  it("has every Hungarian day of the month", () => {
    const days = Array.from({ length: 31 }, (_, index) => writing.onDay(`2026-12-${String(index + 1).padStart(2, "0")}`, "hu", { weekday: false }).split("-")[1]);
    expect(days.join(" ")).toBe("jén án án én én án én án én én én én án én én án én án én án én én án én én án én án én án én");
  });
});
