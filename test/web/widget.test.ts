import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append } from "#conversations/log.ts";
import { proposalEntry } from "#conversations/settling.ts";
import { propose } from "#records/proposals.ts";
import { addDays } from "#rules/calendar.ts";
import { openBrowser } from "../support/browser.ts";
import { smallHotel } from "../support/desks.ts";
import { openTestWebsite, type OpenWebsite } from "../support/website.ts";

const browser: Browser | undefined = await openBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let house: OpenWebsite;
beforeAll(async () => { house = await openTestWebsite(); });
afterAll(async () => { await browser?.close(); await house.close(); });

/** A guest with the page open; what goes wrong in it is a fault of the test. */
async function guest(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await (browser as Browser).newContext({ timezoneId: "Europe/Madrid", locale: "en-GB", ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => { if (line.type() === "error" && !line.text().includes("ERR_INTERNET_DISCONNECTED")) faults.push(line.text()); });
  await page.goto(`${house.url}/`);
  return { page, faults };
}
const say = async (page: Page, text: string) => {
  await page.getByRole("textbox").fill(text);
  await page.keyboard.press("Enter");
  await page.locator(".bubble.guest:not(.pending)", { hasText: text }).waitFor();
};
const talkOf = async (page: Page) => (JSON.parse(await page.evaluate("localStorage.getItem('frontdesk lime_tree')")) as { id: string }).id;
const tell = async (page: Page, text: string, more: Record<string, unknown> = {}) => {
  const { db, clock } = house.door.house;
  await append(db, await talkOf(page), { type: "message", from: "assistant", words: { text, language: "en", ...more } }, clock.now());
};
/** Each offer is for another weekend: the small hotel has four such rooms. */
let weekends = 0;
async function offer(page: Page) {
  const arrival = addDays("2026-12-04", 7 * (weekends++ % 3));
  const { house: inner } = house.door;
  const conversation = await talkOf(page);
  await inner.db.transaction(async (tx) => {
    const made = await propose(tx, smallHotel, { conversation, language: "en", now: inner.clock.now(), items: [{ do: "book", offering: "double", rate: "flexible", arrival, departure: addDays(arrival, 2), party: { adults: 2, childAges: [] } }] });
    await append(tx, conversation, proposalEntry(inner, made), inner.clock.now());
  });
}

describe.skipIf(!browser)("the widget (Chromium)", () => {
  it("asks, shows the answer with its source, and books with the keyboard alone", async () => {
    const { page, faults } = await guest();
    await say(page, "Is there parking?");
    await tell(page, "Yes, €12 a night.", { citations: [{ n: 1, title: "Parking", document: "parking", heading: "Prices", quote: "The garage is €12 a night." }] });
    const chip = page.getByRole("button", { name: /Parking/ });
    await chip.focus();
    await page.keyboard.press("Enter");
    await page.getByText("The garage is €12 a night.").waitFor();
    await offer(page);
    await page.getByRole("button", { name: "Confirm" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".booking.confirmed").waitFor();
    expect(await page.getByRole("button", { name: "Confirm" }).count()).toBe(0);
    expect(await page.locator(".proposal").count()).toBe(1);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Add to calendar" }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    expect(faults).toEqual([]);
  });

  it("comes back where it was after the line was cut and after a reload, each thing once", async () => {
    const { page } = await guest();
    await say(page, "Hello");
    await tell(page, "first");
    await page.getByText("first", { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.waitForTimeout(200);
    await tell(page, "said meanwhile");
    await page.context().setOffline(false);
    await page.getByText("said meanwhile").waitFor();
    await page.reload();
    await page.getByText("said meanwhile").waitFor();
    expect(await page.locator(".bubble.assistant").count()).toBe(2);
    expect(await page.locator(".bubble.guest").count()).toBe(1);
  });

  it("never takes what anybody wrote for HTML", async () => {
    const { page, faults } = await guest();
    const words = "<img src=x onerror=alert(1)> <b>bold</b>";
    await say(page, words);
    await tell(page, words);
    await page.locator(".bubble.assistant", { hasText: "bold" }).waitFor();
    expect(await page.locator(".bubble img, .bubble b").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("keeps what could not be sent and sends it once more", async () => {
    const { page } = await guest();
    await say(page, "Hello");
    await page.context().setOffline(true);
    await page.getByRole("textbox").fill("Are you there?");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Send again" }).click();
    await page.locator(".bubble.guest:not(.pending)", { hasText: "Are you there?" }).waitFor();
    expect(await page.locator(".bubble.guest", { hasText: "Are you there?" }).count()).toBe(1);
  });

  it.each([["light", 1100, "en-GB"], ["dark", 360, "es-ES"], ["light", 360, "hu-HU"], ["dark", 800, "ro-RO"]] as const)("can be used by everybody: %s, %i wide, %s", async (colorScheme, width, locale) => {
    const { page, faults } = await guest({ colorScheme, locale, viewport: { width, height: 740 } });
    await say(page, "Buenos días / Jó napot / Bună ziua");
    await tell(page, "A very long word that has to be broken: Megszentségteleníthetetlenségeskedéseitekért", { language: locale.slice(0, 2), choices: ["One", "Two"], citations: [{ n: 1, title: "Rates", quote: "€98" }] });
    await offer(page);
    await page.locator(".proposal.open").waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe(locale.slice(0, 2));
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.evaluate(axe);
    const { violations } = await page.evaluate("axe.run()") as { violations: { id: string; nodes: { html: string }[] }[] };
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(faults).toEqual([]);
  });
});
