import { describe, expect, it } from "vitest";
import { readDesk } from "#records/desk.ts";
import { idOfFolder } from "#records/desk_file.ts";
import { deskText, folder, folderWith } from "../support/hotel.ts";

const faultOf = (content: string | Buffer): string => {
  try {
    readDesk(folderWith(content));
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
};

/** The line of the hotel's breakfast hours. */
const breakfast = deskText.slice(0, deskText.indexOf("close: 10:00, last: 09:45")).split("\n").length;

describe("reading a desk's file", () => {
  it("reads the hotel", () => {
    const desk = readDesk(folder);
    expect(desk.name).toBe("Hotel Vidra");
    expect(desk.resources.filter(({ type }) => type === "table")).toHaveLength(14);
  });

  it("takes the folder's name for an id where the file has none", () => {
    const bare = folderWith(deskText.replace(/^id: hotel\n/m, ""));
    expect(readDesk(bare).id).toBe(idOfFolder(bare));
    expect(idOfFolder("/anywhere/My-Clinic")).toBe("my_clinic");
    expect(idOfFolder("/anywhere/24 hours")).toBe("desk_24_hours");
  });

  it.each<[what: string, find: string | RegExp, put: string, says: RegExp]>([
    ["a currency in words", "currency: EUR", "currency: euros", /line 6: currency is "euros"; a currency is three capital letters/],
    ["a currency nobody has", "currency: EUR", "currency: EUX", /line 6: currency is "EUX", which is no currency/],
    ["an unknown zone", "Europe/Budapest", "Europe/Heviz", /line 14: sites\[house\]\.timeZone is "Europe\/Heviz", which is no time zone; .*Europe\/Budapest/],
    ["a time written as a number", "close: 10:00, last: 09:45", "close: 10.5", new RegExp(`line ${breakfast}: hours\\[breakfast\\]\\.weekly\\[0\\]\\.close is 10\\.5; it should be a text`)],
    ["an impossible time", "close: 10:00, last: 09:45", "close: 25:00", new RegExp(`line ${breakfast}: .*close is "25:00"; a time is HH:MM`)],
    ["last orders after closing", "last: 09:45", "last: 10:15", new RegExp(`line ${breakfast}: .*last is 10:15, outside 07:00 to 10:00`)],
    ["a misspelled name", "businessDayEnds:", "busnessDayEnds:", /line 7: busnessDayEnds is not something a desk knows; what may stand there: .*businessDayEnds/],
    ["a missing name", "name: Hotel Vidra\n", "", /line \d+: name is missing; it should be a text/],
    ["a language it does not speak", "[en, es, hu, ro]", "[en, de]", /languages\[1\] is "de"; it should be en or es or hu or ro/],
    ["terms that are nowhere", "terms: treatment", "terms: trreatment", /terms is "trreatment", and there is no such terms; it should be one of flexible, prepaid/],
    ["hours that are nowhere", "within: dinner", "within: diner", /within is "diner", and there is no such hours/],
    ["a feature that is nowhere", "features: [accessible, double_bed]", "features: [acessible]", /features\[0\] is "acessible", and there is no such feature/],
    ["two rooms of one id", "id: room_2,", "id: room_1,", /resources\[room_1\]\.id is "room_1", as another above it is/],
    ["a table that joins nothing", "[table_1, table_2]", "[table_1, table_99]", /joins\[0\]\[1\] is "table_99"/],
    ["a type without resources", "takes: [{ type: suite }]", "takes: [{ type: suites }]", /type is "suites", and there is no such type of resource/],
    ["a day no year has", "on: 2026-12-12,", "on: 2026-02-30,", /is "?2026-02-30"?/],
    ["a negative price", "amount: 9800", "amount: -9800", /amount is -9800; it should be 0 or more/],
    ["a fee below nothing", "at: 18:00 }, fee: 0 }", "at: 18:00 }, fee: -1 }", /fee is -1; it should be 0 or a group of named values/],
    ["a name that is a number", "name: Hotel Vidra\n    timeZone", "name: 7\n    timeZone", /sites\[house\]\.name is 7; it should be a text or a group of named values/],
    ["a fee of the wrong thing", "of: first_night", "of: last_night", /of is "last_night"; it should be total or first_night/],
    ["an appointment without minutes", /kind: appointment\n(.*\n)+?    duration: 30\n/, "kind: appointment\n    name: x\n    takes: [{ type: therapist }]\n", /duration is missing; a appointment|duration is missing/],
    ["a bad e-mail", "reception@hotel-vidra.example", "reception at vidra", /email is "reception at vidra"; it should be an e-mail address/],
    ["broken indentation", "name: Hotel Vidra\nkind", "name: Hotel Vidra\n  kind", /line \d+: the file is not YAML/],
  ])("says of %s what and where", (_what, find, put, says) => {
    expect(faultOf(deskText.replace(find, put))).toMatch(says);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ["an empty file", "", /line 1: the file is empty/],
    ["a list", "- a\n- b\n", /line 1: the file is not a desk/],
    ["a file that is no UTF-8", Buffer.from([0x6e, 0xff, 0xfe]), /is not UTF-8 text/],
    ["a bomb of anchors", `a: &a [${"x,".repeat(50)}]\nb: &b [${"*a,".repeat(50)}]\nc: &c [${"*b,".repeat(50)}]\nd: [${"*c,".repeat(50)}]\n`, /is not a desk/],
    ["a key twice", "name: a\nname: b\n", /not YAML \(Map keys must be unique/],
  ])("is not upset by %s", (_what, content, says) => expect(faultOf(content)).toMatch(says));

  it("tells every fault at once, and where there is no file says so", () => {
    const said = faultOf(deskText.replace("currency: EUR", "currency: 7").replace("amount: 9800", "amount: none"));
    expect(said.split("\n")).toHaveLength(2);
    expect(() => readDesk("/nowhere/at/all")).toThrow(/There is no \/nowhere\/at\/all\/desk\.yaml/);
  });
});
