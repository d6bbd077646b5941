import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { openTestWebsite } from "../support/website.ts";
import { hostPage } from "../support/window.ts";

/** What the widget of the framework that the Teams channel is built with loads before a first message: `npm pack botframework-webchat@4.18.1`, gzip -9 of `dist/webchat-es5.js`, and of the smallest, `dist/webchat-minimal.js`. In bytes. */
export const webchat = { version: "4.18.1", es5: 973_766, minimal: 482_757 };

/** Bytes, gzipped, of everything the window asks of the desk until a guest can write their first message; and all files a whole conversation may need. */
export async function windowBench(): Promise<{ first: number; whole: number }> {
  const browser = await openBrowser() as Browser;
  const house = await openTestWebsite({ settings: { allowedOrigins: ["*"] } });
  const host = await hostPage(house.url);
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => { if (response.url().startsWith(house.url)) sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length)); });
  await page.goto(host.url);
  await page.locator(".launch").click();
  await page.locator(".starters button").first().waitFor();
  await page.waitForLoadState("networkidle");
  const first = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const parts = [...house.door.web.files].filter(([name]) => /^(?:widget\.js|panel|conversation|picker|part)/.test(name) && (house.door.web.files.get("widget.js")?.body.includes(name) || name === "widget.js"));
  const whole = parts.reduce((sum, [, { body }]) => sum + gzipSync(body, { level: 9 }).length, 0);
  await browser.close();
  await host.close();
  await house.close();
  return { first, whole };
}
