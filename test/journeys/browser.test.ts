import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invite } from "#records/staff.ts";
import { openBrowser } from "../support/browser.ts";
import { openJourney, type Journey } from "../support/journey.ts";

const browser: Browser | undefined = await openBrowser();
let desk: Journey;
beforeAll(async () => { if (browser) desk = await openJourney(); });
afterAll(async () => { await browser?.close(); await desk?.close(); });

/** Somebody with a page of the desk open; what goes wrong in it is a fault of the test. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const page = await (await (browser as Browser).newContext({ locale: "en-GB", timezoneId: "Europe/Madrid", reducedMotion: "reduce", ...options })).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => { if (line.type() === "error" && !line.text().includes("401")) faults.push(line.text()); });
  await page.clock.install();
  await page.goto(`${desk.url}${path}`);
  return { page, faults };
}

/** Writes and waits for the whole answer. */
async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator("article.assistant").count();
  await page.locator(".write textarea").fill(text);
  await page.keyboard.press("Enter");
  await page.locator("article.assistant:not(.writing)").nth(before).waitFor();
  await page.locator(".typing").waitFor({ state: "detached" });
}

describe.skipIf(!browser)("a guest and a receptionist (Chromium)", () => {
  it("a complaint is claimed in the console, answered, handed back, settled and rated, and both see it at once", async () => {
    const guest = await visit("/", { viewport: { width: 390, height: 780 }, colorScheme: "dark" });
    await say(guest.page, "No hot water for the second night and nobody here does anything, this is a disgrace!");
    await guest.page.locator(".banner.waiting").waitFor();
    const { id } = JSON.parse(await guest.page.evaluate("localStorage.getItem('frontdesk hotel')")) as { id: string };

    const { link } = await invite(desk.open.house.db, "Ana", ["receptionist"], new Date());
    const ana = await visit(`/console#${link}`, { viewport: { width: 1200, height: 800 } });
    await ana.page.locator(`.line[href$="${id}"]`).click();
    await ana.page.locator(".said", { hasText: "hot water" }).waitFor();
    await ana.page.getByRole("button", { name: "Take over" }).first().click();
    await guest.page.locator(".banner.claimed", { hasText: "Ana" }).waitFor();

    await ana.page.getByRole("textbox", { name: "Reply" }).fill("This is Ana. The technician comes within ten minutes.");
    await ana.page.keyboard.press("Enter");
    await guest.page.locator("article.receptionist", { hasText: "technician" }).waitFor();
    const before = await guest.page.locator("article.assistant").count();
    await guest.page.locator(".write textarea").fill("Good, thank you");
    await guest.page.keyboard.press("Enter");
    await ana.page.locator(".said", { hasText: "Good, thank you" }).waitFor();
    expect(await guest.page.locator("article.assistant").count()).toBe(before);

    await ana.page.getByRole("textbox", { name: "Reply" }).fill("It is warm again. Enjoy your stay!");
    await ana.page.keyboard.press("Enter");
    await guest.page.locator("article.receptionist", { hasText: "warm again" }).waitFor();

    // With the case still open nobody is asked how it was, however long it is quiet.
    await guest.page.clock.fastForward(60_000);
    expect(await guest.page.locator(".rating").count()).toBe(0);
    const staff = await desk.staff("Ana", "receptionist");
    const [handoff] = await desk.open.house.db.query<{ id: string }>("select id from handoffs where conversation_id = $1 and state = 'claimed'", [id]);
    expect((await desk.ask(`/api/handoffs/${handoff?.id}/closings`, { token: staff, body: {} })).status).toBe(201);
    await guest.page.getByText("Your conversation with Ana is closed.").waitFor();
    await guest.page.getByText("Solved").waitFor();
    await guest.page.locator(".typing").waitFor({ state: "detached" });
    await guest.page.clock.fastForward(60_000);
    await guest.page.getByLabel("5 of 5").check();
    await guest.page.locator(".rating").getByRole("button", { name: "Send" }).click();
    await expect.poll(async () => (await desk.open.house.db.query("select score from ratings where conversation_id = $1", [id]))[0], { timeout: 20_000 }).toEqual({ score: 5 });
    expect([...guest.faults, ...ana.faults]).toEqual([]);
  });
});
