import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append } from "#conversations/log.ts";
import { proposalEntry } from "#conversations/settling.ts";
import type { TestClock } from "#operations/clock.ts";
import { propose } from "#records/proposals.ts";
import { atRest, openBrowser } from "../support/browser.ts";
import { smallHotel } from "../support/desks.ts";
import { openTestWebsite, type OpenWebsite } from "../support/website.ts";
import { guestWith, hostPage, looks, states, type Shown } from "../support/window.ts";

const browser = await openBrowser() as Browser;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let house: OpenWebsite;
let host: Awaited<ReturnType<typeof hostPage>>;
beforeAll(async () => {
  house = await openTestWebsite({ mail: true, settings: { allowedOrigins: ["*"] } });
  host = await hostPage(house.url);
});
afterAll(async () => { await browser?.close(); await host.close(); await house.close(); });

const faultsOf = async (page: Page): Promise<unknown[]> => {
  await atRest(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })") as { violations: { id: string; nodes: { html: string; target: unknown }[] }[] };
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
};
const fits = (page: Page) => page.evaluate("document.documentElement.scrollWidth <= innerWidth");
/** Whether one sees where one writes. */
const inSight = (page: Page) => page.locator(".write textarea").evaluate((box) => { const { top, bottom } = box.getBoundingClientRect(); return top >= 0 && bottom <= (globalThis as unknown as { innerHeight: number }).innerHeight; });
/** What has the focus, however deep. */
const focused = (page: Page) => page.evaluate("(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim(); })()") as Promise<string>;
/** Goes on with a key until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${name}, only ${await focused(page)}`);
}
/** States with colours of their own. */
const coloured = ["first-open", "sources-choices", "passage", "menu", "proposal-runs-out", "rating", "failed", "offline", "by-mail", "person"];
const guest = (options = {}): Promise<Shown> => guestWith(browser, house, host.url, options);

describe.skipIf(!browser)("the window in every state (Chromium)", () => {
  it.each(looks.filter(([name]) => name === "desktop-light" || name === "phone-dark"))("axe finds nothing to object to, and all of it fits: %s", { timeout: 240_000 }, async (look, options) => {
    const own = await openTestWebsite({ mail: true, settings: { allowedOrigins: ["*"] } });
    const page = await hostPage(own.url);
    const shown = await guestWith(browser, own, page.url, options);
    const found: Record<string, unknown> = {};
    for (const [name, make] of states) {
      await make(shown, own);
      // In the second look, where other colours stand than in the first.
      if (look === "phone-dark" && !coloured.includes(name)) continue;
      const faults = await faultsOf(shown.page);
      if (faults.length > 0) found[name] = faults;
      if (!await fits(shown.page)) found[`${name} fits`] = false;
    }
    expect(found).toEqual({});
    expect(shown.faults).toEqual([]);
    await shown.page.context().close();
    await page.close();
    await own.close();
  });

  it.each([["400 %", { viewport: { width: 320, height: 256 } }], ["forced colours", { forcedColors: "active", colorScheme: "dark" }]] as const)("can be used with %s", async (_name, options) => {
    const { page, say, tell, faults } = await guest(options);
    await say("A very long word: Megszentségteleníthetetlenségeskedéseitekért");
    await tell("message", "assistant", { text: "Yes.", language: "en", choices: ["One", "Two"], citations: [{ n: 1, title: "Rates", quote: "€98" }] });
    await page.locator(".chip").waitFor();
    expect(await fits(page)).toBe(true);
    await page.locator(".write textarea").focus();
    expect(await inSight(page)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
    // On the desk's own page too, where nothing but the window stands.
    await page.goto(house.url);
    await page.locator(".starters button").first().waitFor();
    expect(await inSight(page)).toBe(true);
    await page.context().close();
  });
});

describe.skipIf(!browser)("by keyboard and by ear (Chromium)", () => {
  it("opens, asks, reads a source and comes back, and closes, with the focus where one expects it", async () => {
    const { page, tell, say } = await guest();
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Open the chat");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page), { timeout: 20_000 }).toBe("Write a message");
    await say("Is there parking?");
    await tell("message", "assistant", { text: "Yes, €12 a night.", language: "en", citations: [{ n: 1, title: "Parking", document: "parking", heading: "Prices", quote: "The garage is €12 a night." }] });
    await page.locator(".chip").waitFor();
    await tabTo(page, /^Source 1: Parking$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByText("The garage is €12 a night.").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".layer").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("Source 1: Parking");
    // What a button opens comes next, before the other buttons.
    await page.locator(".menu-opener").press("Enter");
    await page.locator(".menu").waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("English");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("More");
    await page.context().setOffline(true);
    await page.locator("[aria-live=polite] p", { hasText: "No connection" }).waitFor({ state: "attached" });
    await page.context().setOffline(false);
    await page.keyboard.press("Escape");
    await page.locator("dialog.frame").waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("Open the chat");
    await page.context().close();
  });

  it("says each finished sentence once, in the language it is in, and nothing that was said before it opened", async () => {
    const { page, tell, say } = await guest();
    const aloud = () => page.locator("[aria-live=polite]").first().evaluate((region) => [...region.children].map((line) => `${line.getAttribute("lang")}: ${line.textContent}`));
    await say("¿Hay aparcamiento?");
    await tell("turn", "desk", { state: "started" });
    await tell("sentence", "assistant", { n: 1, text: "Sí, lo hay." });
    await tell("sentence", "assistant", { n: 2, text: "Cuesta 12 € la noche." });
    await tell("message", "assistant", { text: "Sí, lo hay. Cuesta 12 € la noche.", language: "es" });
    await page.locator("article.assistant:not(.writing)").waitFor();
    expect((await aloud()).filter((line) => /lo hay|12 €/.test(line))).toEqual([expect.stringContaining("Sí, lo hay."), expect.stringContaining("Cuesta 12 € la noche.")]);
    expect(await page.locator("article.assistant").getAttribute("lang")).toBe("es");
    // The window turns to the language of the conversation.
    await page.getByRole("button", { name: "Enviar" }).waitFor();
    await page.reload();
    await page.locator(".launch").click();
    await page.locator("article.assistant").waitFor();
    expect(await aloud()).toEqual([]);
    await page.context().close();
  });

  it("says once, with two minutes left, that an offer runs out, and one press keeps it", async () => {
    const { page, say, id } = await guest();
    const warned = async () => (await page.locator("[aria-live=polite]").first().locator("p").allTextContents()).filter((line) => line.includes("two more minutes")).length;
    await say("A double from Friday for two nights, please");
    const { db, clock } = house.door.house;
    const conversation = await id();
    await db.transaction(async (tx) => {
      const made = await propose(tx, smallHotel, { conversation, language: "en", now: clock.now(), items: [{ do: "book", offering: "double", rate: "flexible", arrival: "2026-12-04", departure: "2026-12-06", party: { adults: 2, childAges: [] } }] });
      await append(tx, conversation, proposalEntry(house.door.house, made), clock.now());
    });
    await page.getByText("10 min left").waitFor();
    expect(await page.getByRole("button", { name: "Keep it longer" }).count()).toBe(0);
    await page.clock.fastForward(8 * 60_000 + 5_000);
    await expect.poll(warned, { timeout: 20_000 }).toBe(1);
    await page.clock.fastForward(10_000);
    (clock as TestClock).advance(8 * 60_000 + 15_000);
    await page.getByRole("button", { name: "Keep it longer" }).press("Enter");
    await page.getByText("10 min left").waitFor();
    expect(await warned()).toBe(1);
    await page.getByRole("button", { name: "Confirm" }).press("Enter");
    await page.locator(".booking.confirmed").waitFor();
    await page.context().close();
  });

  it("reads from right to left where the page does", async () => {
    const page = await hostPage(house.url, "", "<script>document.documentElement.dir = 'rtl'</script>");
    const shown = await guestWith(browser, house, page.url, {});
    expect(await shown.page.locator(".frame").getAttribute("dir")).toBe("rtl");
    await shown.say("שלום");
    const box = await shown.page.locator("article.guest").boundingBox();
    const frame = await shown.page.locator(".frame").boundingBox();
    expect((box?.x ?? 0) - (frame?.x ?? 0)).toBeLessThan(40);
    expect(await fits(shown.page)).toBe(true);
    await shown.page.context().close();
    await page.close();
  });

  it("never takes what anybody wrote for HTML", async () => {
    const { page, tell, say, faults } = await guest();
    const words = "<img src=x onerror=alert(1)> <b>bold</b>";
    await say(words);
    await tell("message", "assistant", { text: words, language: "en" });
    await page.locator("article.assistant", { hasText: "bold" }).waitFor();
    expect(await page.locator("article img, article b").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
