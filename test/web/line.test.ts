import { randomUUID } from "node:crypto";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append, eventsAfter } from "#conversations/log.ts";
import { openBrowser } from "../support/browser.ts";
import { numbers } from "../support/stepping.ts";
import { openTestWebsite, type OpenWebsite } from "../support/website.ts";
import { hostPage } from "../support/window.ts";

const browser = await openBrowser() as Browser;
let house: OpenWebsite;
let host: Awaited<ReturnType<typeof hostPage>>;
beforeAll(async () => {
  house = await openTestWebsite({ settings: { allowedOrigins: ["*"] } });
  host = await hostPage(house.url, "data-open");
});
afterAll(async () => { await browser?.close(); await host.close(); await house.close(); });

const talkOf = async (page: Page) => (JSON.parse(await page.evaluate("localStorage.getItem('frontdesk lime_tree') ?? '{}'")) as { id?: string }).id ?? "";
const write = async (page: Page, text: string) => {
  await page.locator(".write textarea").fill(text);
  await page.locator(".write textarea").press("Enter");
};
const tell = (conversation: string, text: string) => append(house.db, conversation, { type: "message", from: "receptionist", body: { id: randomUUID(), language: "en" }, words: { text, receptionist: "Ana" } }, house.door.house.clock.now());
/** What stands on the screen, by who said it. */
const shown = async (page: Page, from: "guest" | "receptionist") => (await page.locator(`article.${from} .words`).allTextContents());

/** The line breaks as lines do: before the request is out, after it was answered, or in the middle of a stream; or there is none for a while. */
async function breakLines(context: BrowserContext, dice: () => number): Promise<void> {
  await context.route(`${house.url}/api/conversations/**`, async (route) => {
    const luck = dice();
    const stream = route.request().headers().accept?.includes("event-stream");
    if (luck < 0.2) return route.abort("connectionreset").catch(() => {});
    if (luck < 0.4 && !stream) {
      // It arrives, and the answer is lost.
      await route.fetch().catch(() => undefined);
      return route.abort("connectionreset").catch(() => {});
    }
    if (luck < 0.5) return route.fulfill({ status: 503, headers: { "access-control-allow-origin": "*" }, body: "{}" }).catch(() => {});
    return route.continue().catch(() => {});
  });
}

/** Two cores may be shared with others. */
const patient = { timeout: 20_000 };

describe.skipIf(!browser)("nothing twice, nothing lost (Chromium)", () => {
  const seeds = process.env.PROOFS === "full" ? Array.from({ length: 25 }, (_, n) => n * 7 + 1) : [11, 23, 42];
  it.each(seeds)("whenever the line breaks, whoever writes, in two tabs, through reloads: seed %i", async (seed) => {
    const dice = numbers(seed);
    const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
    const pages = [await context.newPage(), await context.newPage()] as const;
    await pages[0].goto(host.url);
    await write(pages[0], "guest 0");
    await pages[0].locator("article.guest:not(.pending)").waitFor();
    const id = await talkOf(pages[0]);
    await pages[1].goto(host.url);
    await pages[1].locator("article.guest").waitFor();
    await breakLines(context, dice);
    const said = { guest: ["guest 0"], receptionist: [] as string[] };
    for (let n = 1; n <= 14; n += 1) {
      const page = dice() < 0.5 ? pages[0] : pages[1];
      const luck = dice();
      if (luck < 0.45) { said.guest.push(`guest ${n}`); await write(page, `guest ${n}`); }
      else if (luck < 0.8) { said.receptionist.push(`reception ${n}`); await tell(id, `reception ${n}`); }
      else if (luck < 0.9) { await context.setOffline(true); await context.setOffline(false); }
      else { await page.reload(); await page.locator(".write textarea").waitFor(); }
    }
    await context.unrouteAll({ behavior: "ignoreErrors" });
    // Both tabs come to show the same: all of it, each once, the receptionist's words in their order.
    for (const page of pages) {
      await expect.poll(async () => (await shown(page, "guest")).toSorted(), { timeout: 40_000 }).toEqual(said.guest.toSorted());
      await expect.poll(() => shown(page, "receptionist"), { timeout: 20_000 }).toEqual(said.receptionist);
      await expect.poll(() => page.locator("article.pending, article.failed").count(), patient).toBe(0);
    }
    const log = (await eventsAfter(house.db, id, 0, "all")).filter(({ type, from }) => type === "message" && from === "guest").map(({ text }) => String(text));
    expect(log.toSorted()).toEqual(said.guest.toSorted());
    // What one tab has sent and heard of leaves the other's waiting words a moment before the other hears of it.
    for (const page of pages) await expect.poll(() => shown(page, "guest"), patient).toEqual(log);
    await context.close();
  });

  it("after a sleep it asks at once for what it missed, and a line that swallows everything is noticed", async () => {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(host.url);
    await write(page, "Good night");
    await page.locator("article.guest:not(.pending)").waitFor();
    const id = await talkOf(page);
    let streams = 0;
    page.on("request", (request) => { if (request.headers().accept?.includes("event-stream")) streams += 1; });
    // Nothing says that this line is dead, as when a machine wakes up in another network.
    await page.route("**/events", () => { /* swallowed */ });
    await page.clock.fastForward(60_000);
    await tell(id, "Good morning");
    await expect.poll(() => streams, patient).toBeGreaterThan(0);
    await page.unroute("**/events");
    await page.clock.fastForward(45_000);
    await page.clock.fastForward(20_000);
    await page.locator("article.receptionist", { hasText: "Good morning" }).waitFor();
    expect(await page.locator("article.receptionist").count()).toBe(1);
    await context.close();
  });

  it("what was written without a network goes out by itself, in order, after a reload too", async () => {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(host.url);
    await write(page, "first");
    await page.locator("article.guest:not(.pending)").waitFor();
    await page.route("**/messages", (route) => route.abort("internetdisconnected"));
    await write(page, "second");
    await write(page, "third");
    await expect.poll(() => page.locator("article.pending").count(), patient).toBe(2);
    await page.reload();
    await expect.poll(() => page.locator("article.pending").count(), patient).toBe(2);
    await page.unroute("**/messages");
    await page.evaluate("dispatchEvent(new Event('online'))");
    await expect.poll(() => page.locator("article.pending").count(), { timeout: 20_000 }).toBe(0);
    expect(await shown(page, "guest")).toEqual(["first", "second", "third"]);
    await context.close();
  });

  it("two tabs that write at the same moment, with no network, lose no word of either", async () => {
    const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
    const pages = [await context.newPage(), await context.newPage()] as const;
    for (const page of pages) await page.goto(host.url);
    await write(pages[0], "hello");
    for (const page of pages) await page.locator("article.guest:not(.pending)").waitFor();
    await context.route("**/messages", (route) => route.abort("internetdisconnected"));
    const many = Array.from({ length: 20 }, (_, n) => n);
    await Promise.all(pages.map(async (page, tab) => { for (const n of many) await write(page, `tab ${tab} word ${n}`); }));
    // Both show all of it, and so does whoever comes back later.
    const said = ["hello", ...pages.flatMap((_, tab) => many.map((n) => `tab ${tab} word ${n}`))].toSorted();
    for (const page of pages) await expect.poll(async () => (await shown(page, "guest")).toSorted(), patient).toEqual(said);
    for (const page of pages) await page.reload();
    for (const page of pages) await expect.poll(async () => (await shown(page, "guest")).toSorted(), patient).toEqual(said);
    await context.close();
  });

  it("a tab behind the one that has the line shows what was said before it, also where its first question was not answered", async () => {
    const context = await browser.newContext({ locale: "en-GB" });
    const [one, other] = [await context.newPage(), await context.newPage()];
    await one.goto(host.url);
    await write(one, "Hello");
    await one.locator("article.guest:not(.pending)").waitFor();
    let refused = 0;
    await other.route("**/events?after=*", (route) => (refused++ < 2 ? route.abort("connectionreset") : route.continue()));
    await other.goto(host.url);
    await other.locator("article.guest:not(.pending)", { hasText: "Hello" }).waitFor();
    expect(refused).toBeGreaterThan(2);
    await context.close();
  });

  it("a tab behind hears of what was said while the one before it was only taking the line", async () => {
    const context = await browser.newContext({ locale: "en-GB" });
    const [one, other] = [await context.newPage(), await context.newPage()];
    await one.goto(host.url);
    await write(one, "Hello");
    await one.locator("article.guest:not(.pending)").waitFor();
    const id = await talkOf(one);
    // The other tab is still asking what was said when the first one goes and comes back: it has the line now, and has read nothing.
    let asked: () => void = () => {};
    const answering = new Promise<void>((resolve) => { asked = resolve; });
    await other.route("**/events?after=*", async (route) => { await answering; await route.continue(); });
    await other.goto(host.url, { waitUntil: "commit" });
    await other.waitForRequest("**/events?after=*");
    await one.reload();
    await one.locator("article.guest:not(.pending)").waitFor();
    await tell(id, "Good morning");
    asked();
    for (const page of [other, one]) await page.locator("article.receptionist", { hasText: "Good morning" }).waitFor();
    await context.close();
  });

  it("what was written while the conversation was still being loaded is not lost by a reload", async () => {
    const context = await browser.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    await page.route("**/conversation*.js", () => { /* a line so slow that it does not come */ });
    await page.goto(host.url, { waitUntil: "commit" });
    await write(page, "Is anybody there?");
    await page.locator("article.guest", { hasText: "Is anybody there?" }).waitFor();
    await page.unroute("**/conversation*.js");
    await page.reload();
    await page.locator("article.guest:not(.pending)", { hasText: "Is anybody there?" }).waitFor();
    await context.close();
  });

  it("a conversation ended in one tab is gone from the other", async () => {
    const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
    const [one, other] = [await context.newPage(), await context.newPage()];
    await one.goto(host.url);
    await write(one, "Hello");
    await one.locator("article.guest:not(.pending)").waitFor();
    await other.goto(host.url);
    await other.locator("article.guest").waitFor();
    await one.bringToFront();
    await one.locator(".menu-opener").click();
    await one.locator(".menu .end").click();
    await one.locator(".layer").getByRole("button", { name: "End and clear" }).click();
    for (const page of [one, other]) await page.locator(".starters button").first().waitFor();
    expect(await one.evaluate("localStorage.getItem('frontdesk lime_tree')?.includes('token') ?? false")).toBe(false);
    await context.close();
  });
});
