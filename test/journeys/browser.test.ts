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

/** A picture of one point. */
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A colleague at the console on a wide screen. */
async function colleague(name: string, role: string): Promise<{ page: Page; faults: string[] }> {
  const opened = await visit(`/console#${(await invite(desk.open.house.db, name, [role], new Date())).link}`, { viewport: { width: 1360, height: 860 } });
  await opened.page.locator(".bar").waitFor();
  return opened;
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
  it("a complaint goes the whole way: waited for, claimed, answered, compensated within the limit and above it by two, handed back and rated", { timeout: 120_000 }, async () => {
    const guest = await visit("/", { viewport: { width: 390, height: 780 }, colorScheme: "dark" });
    await say(guest.page, "No hot water for the second night and nobody here does anything, this is a disgrace!");
    await guest.page.locator(".banner.waiting").waitFor();
    const { id } = JSON.parse(await guest.page.evaluate("localStorage.getItem('frontdesk hotel')")) as { id: string };
    const told = (words: string) => guest.page.locator("article.desk", { hasText: words }).waitFor();

    await desk.ask("/api/session/photo", { token: await desk.staff("Ana", "receptionist"), body: { picture: dot } });
    const ana = await colleague("Ana", "receptionist");
    await ana.page.locator(`.line[href$="${id}"]`).click();
    await ana.page.locator(".said", { hasText: "hot water" }).waitFor();
    await ana.page.getByRole("button", { name: "Take over" }).first().click();
    const banner = guest.page.locator(".banner.claimed", { hasText: "Ana" });
    await expect.poll(() => banner.locator("img").evaluate((photo) => (photo as unknown as { naturalWidth: number }).naturalWidth), { timeout: 20_000 }).toBe(1);

    const reply = ana.page.getByRole("textbox", { name: "Reply" });
    await reply.fill("This is Ana. The technician comes within ten minutes.");
    await ana.page.keyboard.press("Enter");
    await guest.page.locator("article.receptionist", { hasText: "technician" }).waitFor();
    const before = await guest.page.locator("article.assistant").count();
    await guest.page.locator(".write textarea").fill("Good, thank you");
    await guest.page.keyboard.press("Enter");
    await ana.page.locator(".said", { hasText: "Good, thank you" }).waitFor();
    expect(await guest.page.locator("article.assistant").count()).toBe(before);

    // One night she may give by herself; what goes beyond it waits for a second person, and the guest hears nothing of it before.
    await ana.page.locator(".beside .guest").getByRole("link", { name: /^C-/ }).click();
    const give = async (words: string, amount: string, button: string) => {
      await ana.page.getByLabel("What is given").fill(words);
      await ana.page.getByLabel("Amount (EUR)").fill(amount);
      await ana.page.getByRole("button", { name: button, exact: true }).click();
      await ana.page.locator(".case .day-list", { hasText: words }).waitFor();
      await expect.poll(() => ana.page.getByLabel("What is given").inputValue(), { timeout: 20_000 }).toBe("");
    };
    await give("One night back", "98", "Give");
    await told("Ana has granted you this for C-");
    await give("The whole stay, the second night too", "500", "Ask a second person");
    const reference = new URL(ana.page.url()).pathname.split("/").at(-1) ?? "";
    const judit = await colleague("Judit", "manager");
    await judit.page.goto(`${desk.url}/console/cases/${reference}`);
    expect(await guest.page.locator("article.desk", { hasText: "The whole stay" }).count()).toBe(0);
    await judit.page.getByRole("button", { name: "Grant", exact: true }).click();
    await told("Judit has granted you this for C-");

    // Back with the assistant, and with the case still open, nobody is asked how it was, however long it is quiet.
    await ana.page.goto(`${desk.url}/console/mine/${id}`);
    await ana.page.getByRole("button", { name: "Hand back to the assistant" }).click();
    await banner.waitFor({ state: "detached" });
    await guest.page.locator(".typing").waitFor({ state: "detached" });
    await guest.page.clock.fastForward(60_000);
    expect(await guest.page.locator(".rating").count()).toBe(0);
    await judit.page.getByRole("button", { name: "Resolved", exact: true }).click();
    await guest.page.getByText("Solved").waitFor();
    await guest.page.clock.fastForward(60_000);
    await guest.page.getByLabel("5 of 5").check();
    await guest.page.locator(".rating").getByRole("button", { name: "Send" }).click();
    await expect.poll(async () => (await desk.open.house.db.query("select score from ratings where conversation_id = $1", [id]))[0], { timeout: 20_000 }).toEqual({ score: 5 });
    expect([...guest.faults, ...ana.faults, ...judit.faults]).toEqual([]);
  });
});
