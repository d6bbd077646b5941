import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openJourney, type Journey } from "../support/journey.ts";

const browser = await openBrowser() as Browser;
let desk: Journey;
beforeAll(async () => { if (browser) desk = await openJourney(); });
afterAll(async () => { await browser?.close(); await desk?.close(); });

/** Somebody with the desk's own page open; what goes wrong in it is a fault of the test. */
async function visit(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const page = await (await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Madrid", reducedMotion: "reduce", ...options })).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => { if (line.type() === "error" && !line.text().includes("Failed to load")) faults.push(line.text()); });
  await page.goto(desk.url);
  await page.locator(".starters button").first().waitFor();
  return { page, faults };
}

/** Writes with the keyboard and waits for the whole answer. */
async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator("article.assistant").count();
  await page.locator(".write textarea").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.locator("article.assistant:not(.writing)").nth(before).waitFor();
  await page.locator(".typing").waitFor({ state: "detached" });
}
const focused = (page: Page) => page.evaluate("(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim(); })()") as Promise<string>;
async function tabTo(page: Page, name: RegExp, key = "Shift+Tab"): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
const talkOf = async (page: Page) => JSON.parse(await page.evaluate("localStorage.getItem('frontdesk hotel') ?? '{}'")) as { id: string; token: string };

describe.skipIf(!browser)("a guest at the website (Chromium)", () => {
  it("asks, reads the source and books in Spanish by the keyboard alone, with the calendar for the days", async () => {
    const { page, faults } = await visit({ locale: "es-ES" });
    expect(await page.evaluate("document.documentElement.lang")).toBe("es");
    await say(page, "¿A qué hora es el desayuno?");
    await tabTo(page, /^Fuente 1/);
    await page.keyboard.press("Enter");
    await page.locator(".layer blockquote").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".layer").waitFor({ state: "detached" });
    expect(await focused(page)).toMatch(/^Fuente 1/);

    await say(page, "Quisiera una habitación doble estándar con tarifa flexible, para dos adultos");
    await tabTo(page, /^Elegir los días$/, "Tab");
    await page.keyboard.press("Enter");
    await page.locator("calendar-month").getByRole("button").first().waitFor();
    // The calendar begins on the house's own today, 1 December; three days on is Friday the 4th, two more Sunday the 6th.
    for (const [key, day] of [["", "1"], ["ArrowRight", "2"], ["ArrowRight", "3"], ["ArrowRight", "4"], ["Enter", "4"], ["ArrowRight", "5"], ["ArrowRight", "6"], ["Enter", ""]] as const) {
      if (key) await page.keyboard.press(key);
      if (day) await expect.poll(() => focused(page), { timeout: 20_000 }).toMatch(new RegExp(`^${day} de`));
    }
    await page.locator("article.guest", { hasText: "viernes, 4 de diciembre de 2026" }).waitFor();
    await page.locator(".proposal.open, .choices").first().waitFor();
    await page.locator(".typing").waitFor({ state: "detached" });
    for (const more of ["la estándar", "flexible"]) if (await page.locator(".proposal.open").count() === 0) await say(page, more);
    await page.locator(".proposal.open dl").waitFor();
    expect(await page.locator(".booking").count()).toBe(0);
    await page.locator(".write textarea").focus();
    await tabTo(page, /^Confirmar$/);
    await page.keyboard.press("Enter");
    await page.locator(".booking.confirmed").waitFor();
    // The button is gone; whoever pressed it stands on the card in its place.
    expect(await focused(page)).toMatch(/^Propuesta: /);
    const reference = await page.locator(".booking .reference strong").innerText();
    await tabTo(page, /^Añadir al calendario$/, "Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe(`${reference}.ics`);
    expect(readFileSync(await download.path(), "utf8")).toContain("BEGIN:VEVENT");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("is told at night that nobody is on shift, when somebody is, and keeps their place", async () => {
    desk.clock.set(new Date("2026-12-01T22:40:00Z"));
    const { page, faults } = await visit({ locale: "hu-HU", viewport: { width: 360, height: 740 } });
    await page.getByRole("button", { name: "Emberrel beszélek" }).click();
    const banner = page.locator(".banner.waiting");
    await banner.getByText("Most nincs kolléga a recepción").waitFor();
    expect(await banner.innerText()).toMatch(/dec\. 2\.,? .*7:00|07:00/);
    await page.locator("article.assistant:not(.writing)").waitFor();
    expect(await page.locator("article.assistant").first().innerText()).toMatch(/7|06 1 555 0142/);
    // Without mail the desk offers none.
    expect(await page.locator(".by-mail").count()).toBe(0);
    await page.reload();
    await banner.waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
    desk.clock.set(new Date("2026-12-02T08:00:00Z"));
  });

  it("hears everything once that the receptionist wrote while the connection was cut for a minute", async () => {
    const { page, faults } = await visit();
    await page.clock.install();
    await say(page, "I would like to talk to a person, please");
    await page.locator(".banner.waiting").waitFor();
    const { id, token } = await talkOf(page);
    const ana = await desk.staff("Ana", "receptionist");
    const waiting = (await desk.ask("/api/handoffs?state=waiting", { token: ana })).body as unknown as { handoffs?: { id: string; conversation: string }[] };
    const list = (Array.isArray(waiting) ? waiting : waiting.handoffs) as { id: string; conversation: string }[];
    await desk.ask(`/api/handoffs/${list.find(({ conversation }) => conversation === id)?.id}/claims`, { token: ana, body: {} });
    await page.locator(".banner.claimed", { hasText: "Ana" }).waitFor();

    await page.context().setOffline(true);
    await page.locator(".line.offline").waitFor();
    for (const text of ["Good morning, this is Ana.", "I have your booking here.", "Shall I move it to Saturday?"]) await desk.ask(`/api/conversations/${id}/replies`, { token: ana, body: { id: randomUUID(), text } });
    await page.locator(".write textarea").fill("Are you there?");
    await page.keyboard.press("Enter");
    await page.locator("article.guest.waiting").waitFor();
    await page.clock.fastForward(60_000);
    await page.context().setOffline(false);
    await page.locator("article.receptionist", { hasText: "Saturday" }).waitFor();
    await page.locator("article.pending").waitFor({ state: "detached" });
    expect(await page.locator("article.receptionist .words").allTextContents()).toEqual(["Good morning, this is Ana.", "I have your booking here.", "Shall I move it to Saturday?"]);
    expect(await page.locator("article.guest", { hasText: "Are you there?" }).count()).toBe(1);
    const log = await desk.events({ id }, token, 0, 0);
    expect(log.filter(({ text }) => text === "Are you there?")).toHaveLength(1);
    await page.locator(".line").waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("the page turns to the language the conversation is in", async () => {
    const { page } = await visit();
    await say(page, "Buenos días, ¿a qué hora es el desayuno mañana?");
    await page.getByRole("button", { name: "Enviar" }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("es");
    await page.context().close();
  });
});
