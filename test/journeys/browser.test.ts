import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invite } from "#records/staff.ts";
import { openBrowser } from "../support/browser.ts";
import { openJourney, type Journey } from "../support/journey.ts";

const browser: Browser | undefined = await openBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let desk: Journey;
beforeAll(async () => { if (browser) desk = await openJourney(); });
afterAll(async () => { await browser?.close(); await desk?.close(); });

/** Somebody with a page of the desk open; what goes wrong in it is a fault of the test. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const page = await (await (browser as Browser).newContext({ locale: "en-GB", timezoneId: "Europe/Madrid", ...options })).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => { if (line.type() === "error" && !line.text().includes("401")) faults.push(line.text()); });
  await page.goto(`${desk.url}${path}`);
  return { page, faults };
}

/** Writes with the keyboard and waits for what the assistant says to it. */
async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator(".bubble.assistant").count();
  await page.getByRole("textbox").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.locator(".bubble.assistant").nth(before).waitFor();
  await page.locator(".typing[hidden]").waitFor({ state: "attached" });
}

/** Goes on with Tab (back with Shift+Tab) until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp, key = "Shift+Tab"): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    const focused = await page.evaluate("(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')") as string;
    if (name.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

const faultsOf = async (page: Page): Promise<unknown[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate("axe.run()") as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
};
const fits = (page: Page) => page.evaluate("document.documentElement.scrollWidth <= innerWidth");

describe.skipIf(!browser)("at the website (Chromium)", () => {
  it("a guest asks, reads the source and books by the keyboard alone", async () => {
    const { page, faults } = await visit("/");
    await say(page, "When is breakfast on Sunday?");
    await tabTo(page, /^Source 1/);
    await page.keyboard.press("Enter");
    await page.locator(".sources blockquote:not([hidden])").waitFor();

    await say(page, "A double room from Friday for two nights, for two adults, please");
    for (const more of ["the standard double", "the flexible rate"]) if (await page.locator(".proposal.open").count() === 0) await say(page, more);
    await page.locator(".proposal.open dl").waitFor();
    expect(await page.locator(".booking").count()).toBe(0);
    await page.getByRole("textbox").focus();
    await tabTo(page, /^Confirm$/);
    await page.keyboard.press("Enter");
    await page.locator(".booking.confirmed").waitFor();
    // The button is gone; whoever pressed it stands on the card in its place.
    expect(await page.evaluate("document.activeElement?.matches('.proposal.confirmed')")).toBe(true);

    const reference = await page.locator(".booking .reference strong").innerText();
    await tabTo(page, /^Add to calendar$/, "Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe(`${reference}.ics`);
    expect(readFileSync(await download.path(), "utf8")).toContain("BEGIN:VEVENT");
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("a complaint is claimed in the console, answered and handed back, and both see it at once", async () => {
    const guest = await visit("/", { viewport: { width: 390, height: 780 }, colorScheme: "dark" });
    await say(guest.page, "No hot water for the second night and nobody here does anything, this is a disgrace!");
    await guest.page.locator(".banner.waiting").waitFor();
    expect(await faultsOf(guest.page)).toEqual([]);

    const { link } = await invite(desk.open.house.db, "Ana", ["receptionist"], new Date());
    const ana = await visit(`/console#${link}`, { viewport: { width: 1200, height: 800 } });
    await ana.page.locator(".line").first().click();
    await ana.page.locator(".said.guest", { hasText: "hot water" }).waitFor();
    expect(await ana.page.locator(".brief").innerText()).toContain("You may offer");
    expect(await faultsOf(ana.page)).toEqual([]);
    await ana.page.getByRole("button", { name: "Take over" }).click();
    await guest.page.locator(".banner.claimed", { hasText: "Ana" }).waitFor();

    await ana.page.getByRole("textbox", { name: "Reply" }).fill("This is Ana. The technician comes within ten minutes.");
    await ana.page.keyboard.press("Enter");
    await guest.page.locator(".bubble.receptionist", { hasText: "technician" }).waitFor();
    const before = await guest.page.locator(".bubble.assistant").count();
    await guest.page.getByRole("textbox").fill("Good, thank you");
    await guest.page.keyboard.press("Enter");
    await ana.page.locator(".said.guest", { hasText: "Good, thank you" }).waitFor();
    expect(await guest.page.locator(".bubble.assistant").count()).toBe(before);

    await ana.page.getByRole("button", { name: "Hand back to the assistant" }).click();
    await guest.page.locator(".banner.returned").waitFor();
    await ana.page.getByText("Nobody waits for a person.").waitFor();
    await say(guest.page, "What time is check-out?");
    expect([...guest.faults, ...ana.faults]).toEqual([]);
  });

  it("the page turns to the language the conversation is in", async () => {
    const { page } = await visit("/");
    await say(page, "Buenos días, ¿a qué hora es el desayuno mañana?");
    await page.getByRole("button", { name: "Enviar" }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("es");
  });

  it.each([
    { what: "the widget", path: "/", width: 320, height: 256 }, { what: "the widget", path: "/", width: 320, height: 640 }, { what: "the console", path: "/console", width: 320, height: 640 },
  ])("$what can be used at 400 %, which is a screen of $width × $height", async ({ path, width, height }) => {
    const { page, faults } = await visit(path, { viewport: { width, height } });
    if (path === "/") await say(page, "A double room from Friday for two nights, for two adults, please");
    expect(await fits(page)).toBe(true);
    await page.getByRole("textbox").first().focus();
    expect(await page.getByRole("textbox").first().evaluate((box) => { const { top, bottom } = box.getBoundingClientRect(); return top >= 0 && bottom <= (globalThis as unknown as { innerHeight: number }).innerHeight; })).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
