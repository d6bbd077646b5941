import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#operations/config.ts";
import { openLog } from "#operations/log.ts";
import { invite } from "#records/staff.ts";
import { openHouse } from "#server.ts";
import { openBrowser } from "../support/browser.ts";

/** Pictures of a whole conversation with the hotel's own desk and of the console, in `.cache/screens/`, to be looked at. */
const folder = ".cache/screens";
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "desk-"));
const browser = await openBrowser();
if (!browser) throw new Error("There is no Chromium on this machine, and the packaged one does not start.");
const open = await openHouse(readConfig({ DATA_DIR: data, FRONTDESK_NOW: "2026-12-01T09:00" }), { log: openLog("warn") });
await open.takeIn();
const website = await open.website();
await new Promise<void>((resolve) => { website.server.listen(0, "127.0.0.1", resolve); });
const url = `http://127.0.0.1:${(website.server.address() as AddressInfo).port}`;

const page = await (await browser.newContext({ viewport: { width: 900, height: 1000 }, locale: "en-GB" })).newPage();
page.on("console", (line) => console.log("guest", line.type(), line.text()));
page.on("pageerror", (error) => console.log("guest", error.message));
await page.goto(`${url}/`);
const say = async (text: string) => {
  await page.locator(".write textarea").fill(text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  await page.locator(".typing").waitFor({ state: "detached", timeout: 20_000 });
  await page.waitForTimeout(400);
};
await say("Hello, how late is the pool open?");
await say("I would like a double room from Friday for two nights for two people");
await page.screenshot({ path: `${folder}/journey-1.png` });
const confirm = page.locator(".proposal.open .yes");
for (const answer of ["the cheapest one please", "yes please", "my name is Ana Ruiz, ana@example.com"]) if (await confirm.count() === 0) await say(answer);
await page.screenshot({ path: `${folder}/journey-2.png` });
if (await confirm.count() > 0) await confirm.click();
await page.waitForTimeout(800);
await page.screenshot({ path: `${folder}/journey-3.png` });
await say("The heating in my room has been broken for two days, this is unacceptable. I want to speak to a person!");
await page.screenshot({ path: `${folder}/journey-4.png` });

const desk = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
desk.on("console", (line) => console.log("console", line.type(), line.text()));
desk.on("pageerror", (error) => console.log("console", error.message));
await desk.goto(`${url}/console`);
await desk.screenshot({ path: `${folder}/console-sign-in.png` });
const { link } = await invite(open.house.db, "Ana", ["receptionist"], new Date());
await desk.goto(`${url}/console#${link}`);
await desk.locator(".line").first().click({ timeout: 8_000 }).catch(() => console.log("nobody is in the queue"));
await desk.waitForTimeout(500);
await desk.screenshot({ path: `${folder}/console-waiting.png` });
if (await desk.getByRole("button", { name: "Take over" }).count() > 0) {
  await desk.getByRole("button", { name: "Take over" }).first().click();
  await desk.getByRole("textbox", { name: "Reply" }).fill("Good morning, this is Ana from reception. Our technician is on his way.");
  await desk.keyboard.press("Enter");
  await desk.waitForTimeout(800);
  await desk.screenshot({ path: `${folder}/console-claimed.png` });
  await page.screenshot({ path: `${folder}/journey-5.png` });
  await desk.getByRole("button", { name: "Hand back" }).first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/journey-6.png` });
}
await browser.close();
await open.close();
rmSync(data, { recursive: true, force: true });
