import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgres, type Database } from "#records/database.ts";
import { amend, bringIn, bringInFolder, deskInForce, deskVersions, exportDesk, readDesk, textOfVersion } from "#records/desk.ts";
import { resources } from "#records/resources.ts";
import { migrate, schemaOf } from "#records/migrate.ts";
import { embeddedDatabase, ownDesk, servedDatabase } from "../support/database.ts";
import { deskText, folder, folderWith } from "../support/hotel.ts";

const now = new Date("2026-12-01T08:00:00Z");

describe("bringing a desk in", () => {
  let db: Database;
  beforeAll(async () => { db = await embeddedDatabase(); });
  afterAll(() => db.close());

  it("takes it once, and again only when the file changed", async () => {
    expect(await deskInForce(db)).toBeUndefined();
    expect(await bringInFolder(db, folder, now)).toMatchObject({ taken: true, version: 1, retired: [] });
    expect(await bringInFolder(db, folder, now)).toMatchObject({ taken: false, version: 1 });
    expect(await deskInForce(db)).toEqual(readDesk(folder));
    expect(await bringInFolder(db, folderWith(deskText.replace("amount: 9800", "amount: 9900")), now)).toMatchObject({ taken: true, version: 2 });
    expect((await deskInForce(db))?.offerings[0]?.rates[0]?.amount).toBe(9900);
  });

  it("writes back what is in force, word for word", async () => {
    await bringInFolder(db, folder, now);
    expect(await exportDesk(db)).toBe(deskText);
    const again = folderWith(await exportDesk(db));
    expect(readDesk(again)).toEqual(readDesk(folder));
  });

  it("keeps what was written in the console until the file changes, and then names both", async () => {
    await bringInFolder(db, folder, now);
    const written = await amend(db, deskText.replace("amount: 15600", "amount: 15000"), { staff: randomUUID(), now });
    expect(await bringInFolder(db, folder, now)).toMatchObject({ taken: false, version: written.version });
    expect((await deskInForce(db))?.offerings[2]?.rates[0]?.amount).toBe(15000);
    const file = await bringInFolder(db, folderWith(deskText.replace("amount: 15600", "amount: 15800")), now);
    expect(file).toMatchObject({ taken: true, putAside: written.version });
    expect((await deskVersions(db)).slice(0, 2)).toMatchObject([{ source: "desk.yaml", putAside: written.version }, { version: written.version, source: "console" }]);
    expect(await textOfVersion(db, written.version)).toContain("amount: 15000");
    expect((await deskInForce(db))?.offerings[2]?.rates[0]?.amount).toBe(15800);
  });

  it("retires what is gone, takes it up again, and deletes nothing", async () => {
    await bringInFolder(db, folder, now);
    await bringIn(db, { ...readDesk(folder), resources: readDesk(folder).resources.filter(({ id }) => id !== "lily_room") }, now);
    const all = await resources(db);
    expect(all.filter(({ retiredAt }) => retiredAt).map(({ id }) => id)).toEqual(["lily_room"]);
    await bringInFolder(db, folder, now);
    expect((await resources(db)).filter(({ retiredAt }) => retiredAt)).toEqual([]);
    expect(await resources(db)).toHaveLength(readDesk(folder).resources.length);
  });

  it("names what is retired with bookings ahead at every start, and forgets past and cancelled ones", async () => {
    await bringInFolder(db, folder, now);
    await booked(db, { resource: "room_5", offering: "garden_double", from: "2026-12-04T14:00Z", to: "2026-12-06T10:00Z" });
    await booked(db, { resource: "room_6", offering: "garden_double", from: "2026-11-04T14:00Z", to: "2026-11-06T10:00Z" });
    const desk = readDesk(folder);
    const smaller = { ...desk, resources: desk.resources.filter(({ id }) => !["room_5", "room_6"].includes(id)), offerings: desk.offerings.filter(({ id }) => id !== "garden_double") };
    const named = [{ noun: "resource", id: "room_5", name: "Room 5", bookings: 1 }, { noun: "offering", id: "garden_double", bookings: 1 }];
    expect((await bringIn(db, smaller, now)).retired).toMatchObject(named);
    expect((await bringIn(db, smaller, now)).retired).toMatchObject(named);
    expect((await bringIn(db, smaller, new Date("2026-12-10T08:00Z"))).retired).toEqual([]);
  });

  it("refuses another currency or zone while bookings are ahead, with a sentence", async () => {
    const before = await deskInForce(db);
    const forints = folderWith(deskText.replace("currency: EUR", "currency: HUF"));
    await expect(bringInFolder(db, forints, now)).rejects.toThrow(/currency HUF, and 1 booking ahead was sold in EUR\. Put EUR back/);
    await expect(bringInFolder(db, folderWith(deskText.replace("Europe/Budapest", "Europe/Lisbon")), now)).rejects.toThrow(/no site in the time zone Europe\/Budapest/);
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
    const desk = { ...readDesk(folder), id };
    const all = await Promise.all([first, second, first, second].map((one) => bringIn(one, desk, now)));
    expect(all.filter(({ taken }) => taken)).toHaveLength(1);
    expect(await deskVersions(second)).toHaveLength(1);
    await first.query(`drop schema ${schemaOf(id)} cascade`);
    await Promise.all([first.close(), second.close()]);
  });

  it("brings it in once when several servers start together", async () => {
    const fresh = await embeddedDatabase();
    const all = await Promise.all([1, 2, 3].map(() => bringInFolder(fresh, folder, now)));
    expect(all.filter(({ taken }) => taken)).toHaveLength(1);
    await fresh.close();
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
