import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { append } from "#conversations/log.ts";
import { bring } from "#handoff/queue.ts";
import { invite } from "#records/staff.ts";
import { openBrowser } from "../support/browser.ts";
import { openTestWebsite } from "../support/website.ts";

/** Pictures of what people see, in `.cache/screens/`, to be looked at. */
const folder = ".cache/screens";
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
if (!browser) throw new Error("There is no Chromium on this machine, and the packaged one does not start.");
const house = await openTestWebsite();
const { db, clock } = house.door.house;

for (const [name, view, scheme] of [["desktop-light", { width: 1100, height: 900 }, "light"], ["phone-dark", { width: 390, height: 780 }, "dark"]] as const) {
  const context = await browser.newContext({ viewport: view, colorScheme: scheme, locale: "en-GB", timezoneId: "Europe/Madrid" });
  const page = await context.newPage();
  page.on("console", (line) => console.log(name, line.type(), line.text()));
  page.on("pageerror", (error) => console.log(name, error.message));
  await page.goto(`${house.url}/`);
  await page.screenshot({ path: `${folder}/${name}-empty.png` });
  await page.getByRole("textbox").fill("Hello, do you have a double from Friday for two nights?");
  await page.keyboard.press("Enter");
  await page.locator(".bubble.guest:not(.pending)").waitFor();
  const { id } = JSON.parse(await page.evaluate("localStorage.getItem('frontdesk lime_tree')")) as { id: string };
  const turn = randomUUID();
  const tell = (type: string, from: "assistant" | "desk", said: Record<string, unknown>) => append(db, id, { type, from, words: said, ...(from === "assistant" ? { turn } : {}) }, clock.now());
  await tell("sentence", "assistant", { n: 1, text: "Yes, we have one." });
  await page.locator(".bubble.assistant").waitFor();
  await tell("message", "assistant", {
    text: "Yes: a Standard double from Friday 4 to Sunday 6 December, €220 for two with breakfast. You can cancel free until Thursday 18:00.", language: "en",
    citations: [{ n: 1, title: "Rates", document: "records/offerings", heading: "Standard double", quote: "Flexible: €110 a night on Fridays and Saturdays, breakfast included." }], choices: ["With parking", "Another day"],
  });
  const proposal = randomUUID();
  const card = { id: proposal, kind: "stay", summary: "Standard double, Friday 4 to Sunday 6 December", lines: [{ label: "2 nights, Flexible", value: "€220.00" }, { label: "Tourist tax", value: "€6.00, at the desk" }],
    price: { amount: 22000, currency: "EUR" }, terms: "Free to cancel until Thursday 3 December, 18:00.", expiresAt: new Date(clock.now().getTime() + 600_000).toISOString(), state: "open" };
  await tell("proposal", "assistant", card);
  await page.locator(".proposal.open").waitFor();
  await page.locator(".chip").first().click();
  await page.screenshot({ path: `${folder}/${name}-offer.png` });
  await tell("proposal", "desk", { ...card, state: "confirmed" });
  await tell("booking", "desk", { reference: "K7M-4QX", kind: "stay", status: "confirmed", resource: "Standard double", offering: "Flexible", units: 1, startsAt: "2026-12-04T14:00:00Z", endsAt: "2026-12-06T10:00:00Z", party: { adults: 2, total: 2 }, price: { amount: 22000, currency: "EUR" } });
  await tell("handoff", "desk", { id: randomUUID(), state: "waiting", reason: "asked", position: 2 });
  await page.locator(".booking").waitFor();
  await page.screenshot({ path: `${folder}/${name}-booked.png` });
  await context.close();
}
const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
await page.goto(`${house.url}/privacy?lang=hu`);
await page.screenshot({ path: `${folder}/privacy.png` });
const desk = await (await browser.newContext({ viewport: { width: 1200, height: 800 } })).newPage();
desk.on("console", (line) => console.log("console", line.type(), line.text()));
desk.on("pageerror", (error) => console.log("console", error.message));
const guest = await (await browser.newContext({ viewport: { width: 600, height: 800 } })).newPage();
await guest.goto(`${house.url}/`);
await guest.getByRole("textbox").fill("The heating has been broken for two days. I want a person, please!");
await guest.keyboard.press("Enter");
await guest.locator(".bubble.guest:not(.pending)").waitFor();
const talk = JSON.parse(await guest.evaluate("localStorage.getItem('frontdesk lime_tree')")) as { id: string };
await db.transaction((tx) => bring(tx, house.door.house, talk.id, { reason: "complaint", severity: "high", department: "reception" }, clock.now()));
const { link } = await invite(db, "Ana", ["receptionist"], new Date());
await desk.goto(`${house.url}/console`);
await desk.goto(`${house.url}/console#${link}`);
await desk.locator(".queue button").first().click();
await desk.locator(".bubble.guest").waitFor();
await desk.screenshot({ path: `${folder}/console-waiting.png` });
await desk.getByRole("button", { name: "Take over" }).click();
await desk.getByLabel("Reply").fill("Good morning, this is Ana from reception. Our technician is on the way.");
await desk.keyboard.press("Enter");
await desk.locator(".bubble.receptionist").waitFor();
await desk.screenshot({ path: `${folder}/console-claimed.png` });
await guest.locator(".bubble.receptionist").waitFor();
await guest.screenshot({ path: `${folder}/guest-claimed.png` });
await desk.getByRole("button", { name: "Hand back to the assistant" }).click();
await guest.locator(".banner.returned").waitFor();
await browser.close();
await house.close();
