import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readConfig } from "#operations/config.ts";
import { openLog } from "#operations/log.ts";
import { invite } from "#records/staff.ts";
import { openHouse } from "#server.ts";
import { openBrowser } from "../support/browser.ts";
import { furnish } from "../support/furnished.ts";

/** Pictures of the counter's pages with a hotel in full use, in `.cache/screens/`, to be looked at. */
const folder = ".cache/screens";
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "desk-"));
const browser = await openBrowser();
if (!browser) throw new Error("There is no Chromium on this machine, and the packaged one does not start.");
const open = await openHouse(readConfig({ DATA_DIR: data, FRONTDESK_NOW: "2026-12-01T09:00", TRUST_PROXY: "true" }), { log: openLog("warn"), service: null });
const website = await open.website();
await new Promise<void>((resolve) => { website.server.listen(0, "127.0.0.1", resolve); });
const url = `http://127.0.0.1:${(website.server.address() as AddressInfo).port}`;
const { reference, caseReference } = await furnish(open.house, url);

const views = [
  ["desktop-light", { width: 1360, height: 860 }, "light"], ["desktop-dark", { width: 1360, height: 860 }, "dark"],
  ["phone-light", { width: 360, height: 740 }, "light"], ["phone-dark", { width: 360, height: 740 }, "dark"],
] as const;
for (const [name, viewport, colorScheme] of views) {
  const page = await (await browser.newContext({ viewport, colorScheme, locale: "en-GB" })).newPage();
  page.on("console", (line) => { if (line.type() === "error") console.log(name, line.text()); });
  page.on("pageerror", (error) => console.log(name, error.message));
  const { link } = await invite(open.house.db, `Mara ${name}`, ["receptionist", "manager", "administrator"], new Date());
  await page.goto(`${url}/console#${link}`);
  await page.locator(".bar").waitFor();
  const shoot = async (path: string, what: string, wait: string) => {
    await page.goto(`${url}/console/${path}`);
    await page.locator(wait).first().waitFor({ timeout: 15_000 });
    await page.waitForTimeout(350);
    await page.screenshot({ path: `${folder}/counter-${name}-${what}.png` });
  };
  await shoot("today", "today", ".figures");
  await shoot("board", "board-rooms", ".block");
  await shoot("board/table/2026-12-01", "board-tables", ".block");
  await shoot("board/appointment/2026-12-01", "board-appointments", ".board-row");
  await shoot(`cases/${caseReference}`, "case", ".case");
  await shoot("cases", "cases", ".case-line");
  await page.getByRole("button", { name: "Promised" }).click();
  await page.locator(".day-list li").first().waitFor();
  await page.screenshot({ path: `${folder}/counter-${name}-promised.png` });
  await shoot("guests", "guests", "input");
  await shoot("desk/hours", "desk-hours", ".opening-row");
  await shoot("desk/prices", "desk-prices", ".sheet");
  await shoot("desk/versions", "desk-versions", ".versions");
  await shoot("admin", "admin", ".examined");
  await dialogs(page, name, shoot);
  await page.context().close();
}
await browser.close();
await open.close();
rmSync(data, { recursive: true, force: true });

/** One booking is put down on another by the keyboard. */
async function swap(page: Page, picture: (what: string) => Promise<void>): Promise<void> {
  await page.getByRole("gridcell", { name: /^Room 11, night of \w+ 1 December:/ }).focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowDown");
  await picture("carried");
  await page.keyboard.press("Enter");
  if (await page.getByRole("dialog").count() > 0) await picture("swap");
  await page.keyboard.press("Escape");
}

async function dialogs(page: Page, name: string, shoot: (path: string, what: string, wait: string) => Promise<void>): Promise<void> {
  const picture = async (what: string) => { await page.waitForTimeout(500); await page.screenshot({ path: `${folder}/counter-${name}-${what}.png` }); };
  await shoot("board", "board-rooms", ".block");
  await page.getByRole("button", { name: "New booking" }).click();
  await page.locator(".option").first().waitFor();
  await picture("new-booking");
  await page.getByRole("button", { name: "Price and terms" }).click();
  await page.locator(".offer-card").waitFor();
  await picture("read-aloud");
  await page.getByRole("button", { name: "on the phone" }).click();
  await page.locator(".receipt").waitFor();
  await picture("booked");
  await page.keyboard.press("Escape");
  await page.locator(`.block[title*="${reference}"]`).first().click();
  await page.locator(".lines-list").waitFor();
  await picture("booking");
  await page.keyboard.press("Escape");
  await swap(page, picture);
  await shoot("desk/hours", "desk-hours", ".opening-row");
  await page.getByRole("checkbox", { name: "Closed all day" }).check();
  await page.locator("form").last().getByRole("button", { name: "See what it changes" }).click();
  await page.locator(".dialog table, .dialog .faults").first().waitFor();
  await picture("preview");
}
