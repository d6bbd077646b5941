import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { append, type Speaker } from "#conversations/log.ts";
import { bring } from "#handoff/queue.ts";
import type { OpenWebsite } from "./website.ts";

/** How the window is looked at: light and dark, on a phone and on a desk. */
export const looks: [name: string, options: BrowserContextOptions][] = [
  ["desktop-light", { viewport: { width: 1100, height: 820 }, colorScheme: "light" }], ["desktop-dark", { viewport: { width: 1100, height: 820 }, colorScheme: "dark" }],
  ["phone-light", { viewport: { width: 360, height: 740 }, colorScheme: "light", hasTouch: true, isMobile: true }], ["phone-dark", { viewport: { width: 360, height: 740 }, colorScheme: "dark", hasTouch: true, isMobile: true }],
];

/** A page of somebody else's with the window embedded by its one line. */
export async function hostPage(url: string, attributes = "", more = ""): Promise<{ url: string; close(): Promise<void> }> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The Lime Tree</title>
<style>html { font-size: 10px } body { margin: 0; font: 18px/1.6 Georgia, serif; background: #f2efe8; color: #222 } main { max-width: 40em; margin: 3em auto; padding: 0 1em } button { background: hotpink !important; text-transform: uppercase }
@media (prefers-color-scheme: dark) { body { background: #14161a; color: #ddd } a { color: #9cf } }</style>
<main><h1>The Lime Tree</h1><p>A small house under the trees, two minutes from the lake. Breakfast is served until eleven, and the garden is open all day.</p><p>Rooms look into the garden or over the street. <a href="${url}/" data-frontdesk-open>Ask the desk</a></p></main>
${more}<script src="${url}/widget.js" data-desk="lime_tree" ${attributes} async></script></html>`;
  const server = createServer((_request, response) => { response.setHeader("content-type", "text/html; charset=utf-8"); response.end(html); });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }) };
}

/** A guest whose conversation is written from outside, event by event. */
export interface Shown { page: Page; tell(type: string, from: Speaker, said?: Record<string, unknown>): Promise<void>; faults: string[]; say(text: string): Promise<void>; id(): Promise<string> }

/** Somebody with the window open on a page of somebody else's. */
export async function guestWith(browser: Browser, house: OpenWebsite, host: string, options: BrowserContextOptions): Promise<Shown> {
  const page = await (await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Madrid", reducedMotion: "reduce", ...options })).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => { if (line.type() === "error" && !/Failed to load resource/.test(line.text())) faults.push(line.text()); });
  // Time runs as ever, and can be moved on.
  await page.clock.install();
  await page.goto(host);
  await page.locator(".launch").click();
  await page.locator(".starters button").first().waitFor();
  const { db, clock } = house.door.house;
  let turn = randomUUID();
  const id = async () => (JSON.parse(await page.evaluate("localStorage.getItem('frontdesk lime_tree')")) as { id: string }).id;
  return {
    page, id, faults,
    async tell(type, from, said = {}) { await append(db, await id(), { type, from, words: said, ...(from === "assistant" || type === "turn" ? { turn } : {}) }, clock.now()); if (type === "turn" && said.state === "ended") turn = randomUUID(); },
    async say(text) {
      await page.locator(".write textarea").fill(text);
      await page.keyboard.press("Enter");
      await page.locator("article.guest:not(.pending)", { hasText: text }).waitFor();
    },
  };
}

const card = (house: OpenWebsite, minutes: number, more: Record<string, unknown> = {}) => ({
  id: randomUUID(), kind: "stay", summary: "Standard double, Friday 4 to Sunday 6 December, 2 adults",
  lines: [{ label: "Room", value: "Standard double" }, { label: "Date", value: "Friday 4 to Sunday 6 December (2 nights)" }, { label: "Rate", value: "Flexible, with breakfast" }, { label: "2 nights", value: "2 × €110 = €220" }, { label: "Total", value: "€220" }, { label: "Not included", value: "Tourist tax: €6" }],
  price: { amount: 22000, currency: "EUR" }, terms: "free until Thursday 3 December, 18:00; then €110", held: true, state: "open",
  expiresAt: new Date(house.door.house.clock.now().getTime() + minutes * 60_000).toISOString(), ...more,
});

/** Every state of the window by name; each begins where the one before it stands, unless it says otherwise. */
export const states: [name: string, make: (shown: Shown, house: OpenWebsite) => Promise<void>][] = [
  ["first-open", async () => {}],
  ["typing", async ({ say, tell, page }) => { await say("Do you have a double from Friday for two nights?"); await tell("turn", "desk", { state: "started" }); await page.locator(".typing").waitFor(); }],
  ["sentences", async ({ tell, page }) => { await tell("sentence", "assistant", { n: 1, text: "Yes, we have one." }); await tell("sentence", "assistant", { n: 2, text: "The Standard double is €110 a night on Friday and Saturday, with breakfast." }); await page.locator("article.writing").waitFor(); }],
  ["sources-choices", async ({ tell, page }) => {
    await tell("message", "assistant", { text: "Yes, we have one. The Standard double is €110 a night on Friday and Saturday, with breakfast. Would you like to park here too?", language: "en",
      citations: [{ n: 1, title: "Rates", document: "records/offerings", heading: "Standard double", quote: "Flexible: €110 a night on Fridays and Saturdays, breakfast included." }, { n: 2, title: "Parking", document: "parking", heading: "Prices", quote: "The garage is €12 a night." }], choices: ["With parking", "Without parking", "Another day"] });
    await tell("turn", "desk", { state: "ended" });
    await page.locator(".choices button").first().waitFor();
  }],
  ["passage", async ({ page }) => { await page.locator(".chip").first().click(); await page.locator(".layer").waitFor(); }],
  ["menu", async ({ page }) => { await page.keyboard.press("Escape"); await page.locator(".menu-opener").click(); await page.locator(".menu").waitFor(); }],
  ["days", async ({ page, say, tell }) => {
    await page.keyboard.press("Escape");
    await say("Another weekend, perhaps");
    await tell("message", "assistant", { text: "For which days would it be?", language: "en", asked: { for: "arrival" } });
    await tell("turn", "desk", { state: "ended" });
    await page.locator(".pick").click();
    await page.locator("calendar-month").waitFor();
    await page.locator("calendar-month").getByRole("button").first().waitFor();
  }],
  ["slots", async ({ say, tell, page }) => { await say("And a table on Friday?"); await tell("message", "assistant", { text: "On Friday 4 December I have these times for four. Which one?", language: "en", asked: { for: "time" }, choices: ["18:00", "18:30", "19:00", "20:30", "21:00"] }); await tell("turn", "desk", { state: "ended" }); await page.locator(".slots button").first().waitFor(); }],
  ["proposal", async ({ say, tell, page }, house) => { await say("19:00, and the room please"); await tell("proposal", "assistant", card(house, 10, { id: "11111111-1111-4111-8111-111111111111" })); await page.locator(".proposal.open").waitFor(); }],
  ["proposal-runs-out", async ({ tell, page }, house) => { await tell("proposal", "assistant", card(house, 1.9, { id: "11111111-1111-4111-8111-111111111111" })); await page.locator(".hold.soon").waitFor(); }],
  ["receipt", async ({ tell, page }, house) => {
    await tell("proposal", "desk", card(house, 2, { id: "11111111-1111-4111-8111-111111111111", state: "confirmed" }));
    await tell("booking", "desk", { reference: "K7M4QX", kind: "stay", status: "confirmed", resource: "Standard double", offering: "Flexible", units: 1, startsAt: "2026-12-04T14:00:00Z", endsAt: "2026-12-06T10:00:00Z", party: { adults: 2, total: 2 }, price: { amount: 22000, currency: "EUR" } });
    await page.locator(".booking").waitFor();
  }],
  ["rating", async ({ page }) => { await page.clock.fastForward(15_000); await page.locator(".rating").waitFor(); await page.locator(".stars label").nth(3).click(); }],
  ["failed", async ({ page }) => {
    await page.route("**/messages", (route) => route.fulfill({ status: 400, contentType: "application/problem+json", headers: { "access-control-allow-origin": "*" }, body: JSON.stringify({ detail: "A message has 4,000 letters at most.", code: "invalid" }) }));
    await page.locator(".write textarea").fill("A very long story");
    await page.keyboard.press("Enter");
    await page.locator("article.failed").waitFor();
    await page.unroute("**/messages");
  }],
  ["rate-limited", async ({ page }) => {
    await page.getByRole("button", { name: "Remove" }).click();
    await page.route("**/messages", (route) => route.fulfill({ status: 429, contentType: "application/problem+json", headers: { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after", "retry-after": "2" }, body: JSON.stringify({ detail: "That was a lot at once.", code: "too_many" }) }));
    await page.locator(".write textarea").fill("And is there a lift?");
    await page.keyboard.press("Enter");
    await page.locator("article.slow").waitFor();
    await page.unroute("**/messages");
  }],
  ["offline", async ({ page }) => {
    await page.locator("article.slow").waitFor({ state: "detached" });
    await page.context().setOffline(true);
    await page.locator(".line").waitFor();
    await page.locator(".write textarea").fill("One more thing, please");
    await page.keyboard.press("Enter");
    await page.locator("article.waiting").waitFor();
  }],
  ["waiting", async ({ page, say, id }, house) => {
    await page.context().setOffline(false);
    await page.locator("article.waiting").waitFor({ state: "detached" });
    await say("I would like to talk to a person, please.");
    const conversation = await id();
    await house.db.transaction((tx) => bring(tx, house.door.house, conversation, { reason: "asked" }, house.door.house.clock.now()));
    await page.locator(".banner.waiting").waitFor();
  }],
  ["by-mail", async ({ page }) => { await page.locator(".by-mail").click(); await page.locator(".mailing input").fill("ann@example"); await page.keyboard.press("Enter"); }],
  ["person", async ({ tell, page }) => {
    await tell("handoff", "desk", { id: randomUUID(), state: "claimed", receptionist: "Ana Varga", reason: "asked" });
    await tell("message", "receptionist", { id: randomUUID(), text: "Good morning, this is Ana from reception. I have your booking in front of me.", language: "en", receptionist: "Ana Varga" });
    await page.locator("article.receptionist").waitFor();
  }],
  ["handed-back", async ({ tell, page }) => { await tell("handoff", "desk", { id: randomUUID(), state: "returned", receptionist: "Ana Varga", reason: "asked" }); await page.locator(".note.returned").waitFor(); }],
  ["end", async ({ page }) => { await page.locator(".menu-opener").click(); await page.locator(".menu .end").click(); await page.locator(".layer").waitFor(); }],
  ["ended", async ({ page, tell }) => { await page.keyboard.press("Escape"); await tell("ended", "guest"); await page.locator(".over").waitFor(); }],
];
