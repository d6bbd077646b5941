import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { openPostgres, type Database } from "#records/database.ts";
import { amend, bringIn, bringInFolder, deskInForce, deskVersions, exportDesk, readDesk, textOfVersion } from "#records/desk.ts";
import { gradeDesk } from "#records/desk_check.ts";
import { idOfFolder } from "#records/desk_file.ts";
import { resources } from "#records/resources.ts";
import { migrate, schemaOf } from "#records/migrate.ts";
import { embeddedDatabase, ownDesk, servedDatabase } from "../support/database.ts";

const hotel = "knowledge/hotel";
const text = readFileSync(join(hotel, "desk.yaml"), "utf8");
const now = new Date("2026-12-01T08:00:00Z");

/** A folder with a desk.yaml of this text. */
function folderWith(content: string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  writeFileSync(join(folder, "desk.yaml"), content);
  return folder;
}

/** The hotel's file with values set at paths (undefined takes one out). */
function changed(changes: [path: (string | number)[], value: unknown][]): string {
  const document = parseDocument(text);
  for (const [path, value] of changes) if (value === undefined) document.deleteIn(path); else document.setIn(path, value);
  return String(document);
}

const faultOf = (content: string | Buffer): string => {
  try {
    readDesk(folderWith(content));
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("reading a desk's file", () => {
  it("reads the hotel", () => {
    const desk = readDesk(hotel);
    expect(desk.name).toBe("Hotel Vidra");
    expect(desk.resources.filter(({ type }) => type === "table")).toHaveLength(14);
  });

  it("takes the folder's name for an id where the file has none", () => {
    const folder = folderWith(text.replace(/^id: hotel\n/m, ""));
    expect(readDesk(folder).id).toBe(idOfFolder(folder));
    expect(idOfFolder("/anywhere/My-Clinic")).toBe("my_clinic");
    expect(idOfFolder("/anywhere/24 hours")).toBe("desk_24_hours");
  });

  it.each<[what: string, find: string | RegExp, put: string, says: RegExp]>([
    ["a currency in words", "currency: EUR", "currency: euros", /line 6: currency is "euros"; a currency is three capital letters/],
    ["a currency nobody has", "currency: EUR", "currency: EUX", /line 6: currency is "EUX", which is no currency/],
    ["an unknown zone", "Europe/Budapest", "Europe/Heviz", /line 14: sites\[house\]\.timeZone is "Europe\/Heviz", which is no time zone; .*Europe\/Budapest/],
    ["a time written as a number", "close: 10:00, last: 09:45", "close: 10.5", /line 91: hours\[breakfast\]\.weekly\[0\]\.close is 10\.5; it should be a text/],
    ["an impossible time", "close: 10:00, last: 09:45", "close: 25:00", /line 91: .*close is "25:00"; a time is HH:MM/],
    ["last orders after closing", "last: 09:45", "last: 10:15", /line 91: .*last is 10:15, outside 07:00 to 10:00/],
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
    ["an appointment without minutes", /kind: appointment\n(.*\n)+?    duration: 30\n/, "kind: appointment\n    name: x\n    takes: [{ type: therapist }]\n", /duration is missing; a appointment|duration is missing/],
    ["a bad e-mail", "reception@hotel-vidra.example", "reception at vidra", /email is "reception at vidra"; it should be an e-mail address/],
    ["broken indentation", "name: Hotel Vidra\nkind", "name: Hotel Vidra\n  kind", /line \d+: the file is not YAML/],
  ])("says of %s what and where", (_what, find, put, says) => {
    expect(faultOf(text.replace(find, put))).toMatch(says);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ["an empty file", "", /line 1: the file is empty/],
    ["a list", "- a\n- b\n", /line 1: the file is not a desk/],
    ["a file that is no UTF-8", Buffer.from([0x6e, 0xff, 0xfe]), /is not UTF-8 text/],
    ["a bomb of anchors", `a: &a [${"x,".repeat(50)}]\nb: &b [${"*a,".repeat(50)}]\nc: &c [${"*b,".repeat(50)}]\nd: [${"*c,".repeat(50)}]\n`, /is not a desk/],
    ["a key twice", "name: a\nname: b\n", /not YAML \(Map keys must be unique/],
  ])("is not upset by %s", (_what, content, says) => expect(faultOf(content)).toMatch(says));

  it("tells every fault at once, and where there is no file says so", () => {
    const said = faultOf(text.replace("currency: EUR", "currency: 7").replace("amount: 9800", "amount: none"));
    expect(said.split("\n")).toHaveLength(2);
    expect(() => readDesk("/nowhere/at/all")).toThrow(/There is no \/nowhere\/at\/all\/desk\.yaml/);
  });
});

describe("bringing a desk in", () => {
  let db: Database;
  beforeAll(async () => { db = await embeddedDatabase(); });
  afterAll(() => db.close());

  it("takes it once, and again only when the file changed", async () => {
    expect(await deskInForce(db)).toBeUndefined();
    expect(await bringInFolder(db, hotel, now)).toMatchObject({ taken: true, version: 1, retired: [] });
    expect(await bringInFolder(db, hotel, now)).toMatchObject({ taken: false, version: 1 });
    expect(await deskInForce(db)).toEqual(readDesk(hotel));
    expect(await bringInFolder(db, folderWith(text.replace("amount: 9800", "amount: 9900")), now)).toMatchObject({ taken: true, version: 2 });
    expect((await deskInForce(db))?.offerings[0]?.rates[0]?.amount).toBe(9900);
  });

  it("writes back what is in force, word for word", async () => {
    await bringInFolder(db, hotel, now);
    expect(await exportDesk(db)).toBe(text);
    const again = folderWith(await exportDesk(db));
    expect(readDesk(again)).toEqual(readDesk(hotel));
  });

  it("keeps what was written in the console until the file changes, and then names both", async () => {
    await bringInFolder(db, hotel, now);
    const written = await amend(db, text.replace("amount: 15600", "amount: 15000"), { staff: randomUUID(), now });
    expect(await bringInFolder(db, hotel, now)).toMatchObject({ taken: false, version: written.version });
    expect((await deskInForce(db))?.offerings[2]?.rates[0]?.amount).toBe(15000);
    const file = await bringInFolder(db, folderWith(text.replace("amount: 15600", "amount: 15800")), now);
    expect(file).toMatchObject({ taken: true, putAside: written.version });
    expect((await deskVersions(db)).slice(0, 2)).toMatchObject([{ source: "desk.yaml", putAside: written.version }, { version: written.version, source: "console" }]);
    expect(await textOfVersion(db, written.version)).toContain("amount: 15000");
    expect((await deskInForce(db))?.offerings[2]?.rates[0]?.amount).toBe(15800);
  });

  it("retires what is gone, takes it up again, and deletes nothing", async () => {
    await bringInFolder(db, hotel, now);
    await bringIn(db, { ...readDesk(hotel), resources: readDesk(hotel).resources.filter(({ id }) => id !== "lily_room") }, now);
    const all = await resources(db);
    expect(all.filter(({ retiredAt }) => retiredAt).map(({ id }) => id)).toEqual(["lily_room"]);
    await bringInFolder(db, hotel, now);
    expect((await resources(db)).filter(({ retiredAt }) => retiredAt)).toEqual([]);
    expect(await resources(db)).toHaveLength(readDesk(hotel).resources.length);
  });

  it("names what is retired with bookings ahead at every start, and forgets past and cancelled ones", async () => {
    await bringInFolder(db, hotel, now);
    await booked(db, { resource: "room_5", offering: "garden_double", from: "2026-12-04T14:00Z", to: "2026-12-06T10:00Z" });
    await booked(db, { resource: "room_6", offering: "garden_double", from: "2026-11-04T14:00Z", to: "2026-11-06T10:00Z" });
    const desk = readDesk(hotel);
    const smaller = { ...desk, resources: desk.resources.filter(({ id }) => !["room_5", "room_6"].includes(id)), offerings: desk.offerings.filter(({ id }) => id !== "garden_double") };
    const named = [{ noun: "resource", id: "room_5", name: "Room 5", bookings: 1 }, { noun: "offering", id: "garden_double", bookings: 1 }];
    expect((await bringIn(db, smaller, now)).retired).toMatchObject(named);
    expect((await bringIn(db, smaller, now)).retired).toMatchObject(named);
    expect((await bringIn(db, smaller, new Date("2026-12-10T08:00Z"))).retired).toEqual([]);
  });

  it("refuses another currency or zone while bookings are ahead, with a sentence", async () => {
    const before = await deskInForce(db);
    const forints = folderWith(text.replace("currency: EUR", "currency: HUF"));
    await expect(bringInFolder(db, forints, now)).rejects.toThrow(/currency HUF, and 1 booking ahead was sold in EUR\. Put EUR back/);
    await expect(bringInFolder(db, folderWith(text.replace("Europe/Budapest", "Europe/Lisbon")), now)).rejects.toThrow(/no site in the time zone Europe\/Budapest/);
    expect(await deskInForce(db)).toEqual(before);
    expect(await bringInFolder(db, forints, new Date("2026-12-10T08:00Z"))).toMatchObject({ taken: true });
  });

  it("gives the same desk for the same version, so that what is made from it is made once", async () => {
    expect(await deskInForce(db)).toBe(await deskInForce(db));
  });

  it.skipIf(!process.env.DATABASE_URL)("brings it in once when several servers share a served PostgreSQL", async () => {
    const id = ownDesk();
    const first = (await servedDatabase(id))!;
    const second = openPostgres(process.env.DATABASE_URL!, schemaOf(id));
    const desk = { ...readDesk(hotel), id };
    const all = await Promise.all([first, second, first, second].map((one) => bringIn(one, desk, now)));
    expect(all.filter(({ taken }) => taken)).toHaveLength(1);
    expect(await deskVersions(second)).toHaveLength(1);
    await first.query(`drop schema ${schemaOf(id)} cascade`);
    await Promise.all([first.close(), second.close()]);
  });

  it("brings it in once when several servers start together", async () => {
    const fresh = await embeddedDatabase();
    const all = await Promise.all([1, 2, 3].map(() => bringInFolder(fresh, hotel, now)));
    expect(all.filter(({ taken }) => taken)).toHaveLength(1);
    await fresh.close();
  });
});

describe("grading a folder", () => {
  const document = { id: "guest/pets", title: "Pets", audience: "guest", language: "en", updated: "2026-10-01" };

  it.each<[what: string, content: string, grade: string, says: RegExp]>([
    ["a sound one", text, "sound", /^$/],
    ["a fault", text.replace("currency: EUR", "currency: 1"), "broken", /^$/],
    ["a language left out", changed([[["hours", 0, "name", "hu"], undefined]]), "usable", /hours\[reception\]\.name has no words in hu/],
    ["an exception that is over", text.replaceAll("2026-12-12", "2026-11-12"), "usable", /was for 2026-11-12 and can be taken out/],
    ["nobody to ring at night", changed([[["onCall"], undefined]]), "usable", /no onCall says whom to ring/],
    ["a party nobody can seat", changed([[["offerings", 4, "party", "max"], 20]]), "usable", /is 20, and the largest that can be given holds 12/],
    ["a door on one side only", changed([[["resources", 5, "connectsWith"], []]]), "usable", /connects with room_6, which does not name it/],
  ])("says of %s what it is worth", (_what, content, grade, says) => {
    const found = gradeDesk(folderWith(content), [document], "2026-12-01");
    expect(found.grade).toBe(grade);
    expect(found.warnings.join("\n")).toMatch(says);
    expect(found.faults.length > 0).toBe(grade === "broken");
  });

  it("looks at the documents' days", () => {
    const { updated: _, ...undated } = document;
    const found = gradeDesk(hotel, [undated, { ...document, id: "guest/old", expires: "2026-11-30" }], "2026-12-01");
    expect(found.warnings.join("\n")).toMatch(/guest\/pets\.md says no day.*\n.*guest\/old\.md.*expired on 2026-11-30/);
  });

  it("says of a folder without a desk.yaml what it is good for", () => {
    expect(gradeDesk(mkdtempSync(join(tmpdir(), "docs-")), [document], "2026-12-01").warnings.join()).toMatch(/enough for search and ingest/);
  });
});

it("keeps a desk's schema to that desk", async () => {
  const db = await embeddedDatabase();
  await db.query(`update ${schemaOf("hotel")}.desk set id = 'clinic'`);
  await expect(migrate(db, "hotel")).rejects.toThrow(/was made for the desk "clinic"/);
  await db.close();
});

async function booked(db: Database, { resource, offering, from, to }: { resource: string; offering: string; from: string; to: string }): Promise<void> {
  const id = randomUUID();
  await db.query(
    `insert into bookings (id, reference, kind, status, offering, starts_at, ends_at, arrival, departure, zone, party, sale, total, currency, confirmed_at, changed_at)
     values ($1, $2, 'stay', 'confirmed', $3, $4, $5, $6, $7, 'Europe/Budapest', '{"adults":2,"childAges":[]}', '{}', 24800, 'EUR', $8, $8)`,
    [id, `T-${id.slice(0, 8)}`, offering, from, to, from.slice(0, 10), to.slice(0, 10), now]);
  await db.query("insert into allocations (resource, type, during, claimant, purpose, state) values ($1, $2, tstzrange($3, $4), $5, 'booking', 'booked')",
    [resource, offering, from, to, id]);
}
