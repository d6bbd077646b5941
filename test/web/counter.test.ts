import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { atRest, openBrowser } from "../support/browser.ts";
import { atTheCounter, type Counter } from "../support/counter.ts";
import { furnish } from "../support/furnished.ts";
import { openJourney, type Journey } from "../support/journey.ts";
import { invite } from "#records/staff.ts";

const browser: Browser | undefined = await openBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let house: Journey;
let ana: Counter;
let furnished: Awaited<ReturnType<typeof furnish>>;
beforeAll(async () => {
  if (!browser) return;
  house = await openJourney();
  furnished = await furnish(house.open.house, house.url);
  ana = await atTheCounter(house, "Ana", "receptionist", "manager");
});
afterAll(async () => { await browser?.close(); await house?.close(); });

/** Somebody of these roles with the console open. What goes wrong in the page is a fault of the test. */
async function console_(name: string, roles: string[], options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[]; go(path: string, wait: string): Promise<void> }> {
  const page = await (await (browser as Browser).newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...options })).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => { if (line.type() === "error" && !/4\d\d|422/.test(line.text())) faults.push(line.text()); });
  const { link } = await invite(house.open.house.db, name, roles, new Date());
  await page.goto(`${house.url}/console#${link}`);
  await page.locator(".bar").waitFor();
  return { page, faults, async go(path, wait) {
    // As by a link of the console: the page is not loaded anew.
    await page.evaluate(`{ const link = document.createElement("a"); link.href = "/console/${path}"; document.body.append(link); link.click(); link.remove(); }`);
    await page.waitForURL(`**/console/${path}`);
    await page.locator(wait).first().waitFor();
  } };
}

const faultsOf = async (page: Page): Promise<unknown[]> => {
  await atRest(page);
  if (!await page.evaluate("'axe' in globalThis")) await page.evaluate(axe);
  const { violations } = await page.evaluate("axe.run()") as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
};
const unitOf = async (reference: string) => ((await ana.get(`/api/bookings/${reference}`)).body.units as { resource: string }[]).map(({ resource }) => resource);
/** The cell of a room's name and a day on the board. */
const cell = (page: Page, room: string, day: string) => page.getByRole("gridcell", { name: new RegExp(`^${room}, night of \\w+ ${day}:`) });

describe.skipIf(!browser)("at the counter (Chromium)", () => {
  it("axe finds nothing on any page, by day and by night, and nothing is wider than a phone", async () => {
    const { page, faults, go } = await console_("Mara", ["receptionist", "manager", "administrator"]);
    const pages: [string, string][] = [["today", ".figures"], ["board", ".block"], ["board/table/2026-12-01", ".block"], ["board/appointment/2026-12-01", ".board-row"], [`cases/${furnished.caseReference}`, ".case"], ["guests", "input"], ["desk/hours", ".opening-row"], ["desk/prices", ".sheet form"], ["desk/blocked", ".sheet li"], ["desk/notices", ".sheet form"], ["desk/catalogue", "table"], ["desk/versions", ".versions"], ["admin", ".examined"]];
    const found: unknown[] = [];
    for (const [n, [path, wait]] of pages.entries()) {
      await page.emulateMedia({ colorScheme: n % 2 === 0 ? "light" : "dark" });
      await go(path, wait);
      found.push(...(await faultsOf(page)).map((fault) => [path, fault]));
    }
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ["today", "board", "cases", "desk/hours"]) {
      await go(path, "h1");
      expect({ path, fits: await page.evaluate("document.documentElement.scrollWidth <= innerWidth") }).toEqual({ path, fits: true });
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);

  it("a booking is taken on the phone by the keyboard alone, read aloud and confirmed on the guest's word", async () => {
    const { page, faults, go } = await console_("Bea", ["receptionist"]);
    await go("board", ".block");
    await page.keyboard.press("Shift+B");
    await page.locator(".option").first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel("Arrival").fill("2026-12-14");
    await page.getByLabel("Departure").fill("2026-12-16");
    await page.getByText("€196").first().waitFor();
    await page.getByLabel("Name", { exact: true }).focus();
    await page.keyboard.type("Greta Holm");
    await page.keyboard.press("Enter");
    await page.locator(".offer-card").waitFor();
    expect(await page.locator(".offer-card").innerText()).toMatch(/Monday 14 to Wednesday 16 December.*€196/s);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "on the phone" }).focus();
    await page.keyboard.press("Enter");
    const reference = await page.locator(".receipt b").innerText();
    expect((await ana.get(`/api/bookings/${reference}`)).body).toMatchObject({ status: "confirmed", madeBy: "staff", people: [{ name: "Greta Holm" }], history: [{ who: "Bea", how: "phone" }] });
    expect(faults).toEqual([]);
  });

  it("a booking is moved by arrow keys, named for a screen reader, and a conflict cannot be made", async () => {
    const [mine, other] = [await ana.book({ offering: "standard_double", arrival: "2027-01-05", departure: "2027-01-07", party: { adults: 2 }, guest: { name: "Karl Moor" }, resources: ["room_11"] }), await ana.book({ offering: "standard_double", arrival: "2027-01-06", departure: "2027-01-08", party: { adults: 2 }, guest: { name: "Franz Moor" }, resources: ["room_12"] })];
    // So that the two cannot change places either.
    await ana.book({ offering: "standard_double", arrival: "2027-01-07", departure: "2027-01-09", party: { adults: 1 }, guest: { name: "Amalia Edel" }, resources: ["room_11"] });
    const { page, faults, go } = await console_("Cleo", ["receptionist"]);
    await go("board/stay/2027-01-04", ".block");
    const start = cell(page, "Room 11", "5 January");
    expect(await start.getAttribute("aria-label")).toMatch(/Karl Moor, 2 adults, Standard double, .*, Confirmed, until/);
    await start.focus();
    await page.keyboard.press("m");
    await page.keyboard.press("ArrowDown");
    await page.getByText(/Room 12, Tue 5 Jan: taken by Franz Moor/).waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await page.getByText(/cannot stand there/).waitFor({ state: "attached" });
    expect(await unitOf(mine.reference)).toEqual(["room_11"]);
    await cell(page, "Room 11", "5 January").focus();
    await page.keyboard.press("m");
    for (let n = 0; n < 2; n += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("Karl Moor is now in Room 13.").waitFor();
    expect(await unitOf(mine.reference)).toEqual(["room_13"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => unitOf(mine.reference), { timeout: 15_000 }).toEqual(["room_11"]);
    expect(await unitOf(other.reference)).toEqual(["room_12"]);
    await cell(page, "Room 12", "6 January").focus();
    await page.keyboard.press("Delete");
    await page.getByRole("button", { name: "at the counter" }).click();
    await expect.poll(async () => (await ana.get(`/api/bookings/${other.reference}`)).body.status, { timeout: 15_000 }).toBe("cancelled");
    expect(faults).toEqual([]);
  });

  it("a booking is dragged to another room by the mouse, changes places with the one it is put on, and is drawn over free nights", async () => {
    const { reference } = await ana.book({ offering: "standard_double", arrival: "2027-02-02", departure: "2027-02-04", party: { adults: 2 }, guest: { name: "Nora Helm" }, resources: ["room_11"] });
    const { reference: mate } = await ana.book({ offering: "standard_double", arrival: "2027-02-03", departure: "2027-02-05", party: { adults: 2 }, guest: { name: "Otto Veit" }, resources: ["room_13"] });
    const { page, faults, go } = await console_("Dora", ["receptionist"]);
    await go("board/stay/2027-02-01", `.block[title*="${reference}"]`);
    // What is drawn anew at this moment is nowhere for a moment.
    const middle = async (of: { boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null> }) => vi.waitFor(async () => {
      const box = await of.boundingBox();
      if (!box) throw new Error("not on the screen");
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, { timeout: 20_000 });
    const [from, to] = [await middle(page.locator(`.block[title*="${reference}"]`)), await middle(cell(page, "Room 14", "3 February"))];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(from.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => unitOf(reference), { timeout: 15_000 }).toEqual(["room_14"]);
    await page.getByText("Nora Helm is now in Room 14.").waitFor();
    await page.locator(`.block[title*="${mate}"]`).waitFor();
    const [there, back] = [await middle(page.locator(`.block[title*="${reference}"]`)), await middle(page.locator(`.block[title*="${mate}"]`))];
    await page.mouse.move(there.x, there.y);
    await page.mouse.down();
    await page.mouse.move(there.x, (there.y + back.y) / 2, { steps: 4 });
    await page.mouse.move(back.x, back.y, { steps: 4 });
    await page.mouse.up();
    const dialog = page.getByRole("dialog", { name: "Change places" });
    expect((await dialog.innerText()).replaceAll("\n", " ")).toMatch(/Nora Helm.*Room 14 → Room 13.*Otto Veit.*Room 13 → Room 14/);
    expect(await unitOf(mate)).toEqual(["room_13"]);
    await dialog.getByRole("button", { name: "Change places" }).click();
    await expect.poll(async () => [await unitOf(reference), await unitOf(mate)], { timeout: 15_000 }).toEqual([["room_13"], ["room_14"]]);
    await dialog.waitFor({ state: "detached" });
    const [first, last] = [await middle(cell(page, "Room 12", "2 February")), await middle(cell(page, "Room 12", "4 February"))];
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    await page.mouse.move(last.x, last.y, { steps: 5 });
    await page.mouse.up();
    await page.getByRole("dialog", { name: "New booking: Room 12" }).waitFor();
    expect([await page.getByLabel("Arrival").inputValue(), await page.getByLabel("Departure").inputValue()]).toEqual(["2027-02-02", "2027-02-05"]);
    await page.locator(".option").first().waitFor();
    await page.getByRole("button", { name: "Price and terms" }).click();
    await page.getByRole("button", { name: "at the counter" }).click();
    const made = await page.locator(".receipt b").innerText();
    expect(await unitOf(made)).toEqual(["room_12"]);
    expect(faults).toEqual([]);
  });

  it("a manager closes a day, sees whom it hits before saving, and takes it back", async () => {
    const { page, faults, go } = await console_("Flora", ["manager"]);
    await ana.book({ offering: "dinner_table", startsAt: "2026-12-11T19:00", party: { adults: 2 }, guest: { name: "Udo Lang" } });
    await go("desk/hours", ".opening-row");
    await page.getByLabel("Hours of").selectOption({ label: "Dinner in the Willow Restaurant" });
    await page.getByLabel("Day", { exact: true }).fill("2026-12-11");
    await page.getByRole("button", { name: "See what it changes" }).last().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Udo Lang").waitFor();
    expect(await dialog.innerText()).toMatch(/Friday 11 December.*closed/s);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByLabel("Why").fill("private party");
    await dialog.getByRole("button", { name: "Put in force" }).click();
    await go("desk/versions", ".versions");
    await page.getByText("private party").waitFor();
    await page.getByRole("button", { name: "Take back" }).click();
    await page.getByRole("dialog").getByLabel("Why").fill("called off");
    await page.getByRole("button", { name: "Put in force" }).click();
    await expect.poll(async () => ((await ana.get("/api/desk")).body.versions as { why: string }[]).map(({ why }) => why).slice(0, 2), { timeout: 15_000 }).toEqual(["called off", "private party"]);
    expect(faults).toEqual([]);
  });
});
