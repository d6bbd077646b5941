import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportDesk } from "#records/desk.ts";
import { atTheCounter, type Counter } from "../../support/counter.ts";
import { openJourney, texts, type Journey } from "../../support/journey.ts";

let house: Journey;
let mara: Counter;
beforeAll(async () => { house = await openJourney(); mara = await atTheCounter(house, "Mara", "manager", "receptionist"); });
afterAll(() => house.close());

type Shown = { version: number; versions: { by: string | null; why: string | null }[]; fromFile: { path: string }[] };
const shown = async () => (await mara.get("/api/desk")).body as unknown as Shown;
const preview = async (change: object) => (await mara.post("/api/desk/previews", { change })).body;
const make = async (change: object, why = "as agreed") => mara.post("/api/desk/versions", { change, why, base: (await shown()).version });
/** Until every server tells the same: the announcement takes a moment. */
async function answered(words: string, expected: RegExp): Promise<string> {
  let said = "";
  for (let n = 0; n < 20 && !expected.test(said); n += 1) said = texts(await house.say(await house.guest("en"), words)).join(" ");
  return said;
}

describe("changing the desk on screen", () => {
  it("shows what a closed day would do before it is saved: the answers and whom it hits", async () => {
    const { reference } = await mara.book({ offering: "dinner_table", startsAt: "2026-12-09T19:00", party: { adults: 2 }, guest: { name: "Ida Papp" } });
    const change = { what: "day", of: "restaurant_dinner", on: "2026-12-09", openings: [], note: { en: "private party", hu: "zártkörű rendezvény" } };
    const of = ((await mara.get("/api/desk")).body.desk as { hours: { id: string }[]; offerings: { id: string; within?: string }[] }).offerings.find(({ id }) => id === "dinner_table")?.within ?? "";
    const seen = await preview({ ...change, of });
    expect(seen).toMatchObject({ faults: [], hits: [{ reference, name: "Ida Papp" }], answers: [{ asks: expect.stringContaining("9 December"), after: expect.stringContaining("closed, private party") }] });
    expect((await shown()).versions).toHaveLength(1);
    expect((await make({ ...change, of }, "the wedding")).status).toBe(201);
    expect(await shown()).toMatchObject({ version: 2, versions: [{ by: "Mara", why: "the wedding" }, {}], fromFile: [expect.objectContaining({ path: expect.stringContaining("exceptions") })] });
    expect(await answered("Is the restaurant open for dinner on 9 December?", /closed/)).toMatch(/closed/);
  });

  it("is taken back as it was, comments and all", async () => {
    const [before, now] = [await exportDesk(house.open.house.db), await shown()];
    expect(before).toContain("# Ground floor: 1 to 8.");
    expect((await make({ what: "back", to: now.version - 1 }, "it was cancelled")).status).toBe(201);
    expect(await shown()).toMatchObject({ fromFile: [] });
    expect((await preview({ what: "back", to: now.version })).answers).not.toEqual([]);
  });

  it("changes a price for a period; what was sold keeps its own", async () => {
    const sold = await mara.book({ offering: "standard_double", arrival: "2027-03-05", departure: "2027-03-06", party: { adults: 2 } });
    const change = { what: "rate", offering: "standard_double", rate: "standard_flexible", amount: 12900, from: "2027-03-01", to: "2027-03-31" };
    expect((await preview(change)).answers).toMatchObject([{ before: "€98", after: "€129", asks: expect.stringContaining("March") }]);
    await make(change);
    const found = await mara.post("/api/searches", { kind: "stay", offering: "standard_double", from: "2027-03-10", to: "2027-03-11", party: { adults: 2 } });
    await expect.poll(async () => JSON.stringify((await mara.post("/api/searches", { kind: "stay", offering: "standard_double", from: "2027-03-10", to: "2027-03-11", party: { adults: 2 } })).body), { timeout: 5_000 }).toContain("€129");
    expect(found.status).toBe(200);
    expect((await mara.get(`/api/bookings/${sold.reference}`)).body).toMatchObject({ price: { amount: 9800 } });
  });

  it("tells every guest a notice in their language, until it is ended", async () => {
    await make({ what: "notice", from: "2026-12-01", to: "2026-12-02", text: { en: "The lift is out of order until Wednesday.", es: "El ascensor no funciona hasta el miércoles.", hu: "A lift szerdáig nem működik.", ro: "Liftul nu funcționează până miercuri." } });
    expect(await answered("hello", /lift is out of order/)).toContain("The lift is out of order until Wednesday.");
    const [notice] = ((await mara.get("/api/desk")).body.desk as { notices: { id: string }[] }).notices;
    expect((await make({ what: "end_notice", id: notice!.id })).status).toBe(201);
  });

  it("says what is wrong with its line, refuses a change made on an older desk, and is for managers", async () => {
    const text = (await exportDesk(house.open.house.db)).replace("currency: EUR", "currency: EURO");
    expect((await preview({ what: "text", text })).faults).toEqual([expect.stringContaining("line 6")]);
    expect((await make({ what: "text", text })).status).toBe(400);
    expect(await mara.post("/api/desk/versions", { change: { what: "extra", id: "dog", amount: 1 }, why: "x", base: 1 })).toMatchObject({ status: 409, body: { code: "changed_meanwhile" } });
    expect((await (await atTheCounter(house, "Rita", "receptionist")).post("/api/desk/previews", { change: { what: "extra", id: "dog", amount: 1 } })).status).toBe(403);
    expect((await preview({ what: "offering", id: "massage_30", retire: true })).answers).toEqual([expect.objectContaining({ after: "–" })]);
  });
});

describe("how the installation stands", () => {
  it("is told to its administrator as the doctor tells it, and to nobody else", async () => {
    const found = (await (await atTheCounter(house, "Ada", "administrator")).get("/api/doctor")).body.examined as { name: string; state: string; saw: string }[];
    expect(found).toEqual(expect.arrayContaining([expect.objectContaining({ name: "Database", state: "works" }), expect.objectContaining({ name: "Mail", state: "not set" })]));
    expect((await mara.get("/api/doctor")).status).toBe(403);
  });
});
