import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser, type Page } from "playwright-core";

const onTheMachine = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Made for a function that runs once: a second window would end it, and pages could read what they may not. */
const notHere = ["--single-process", "--disable-web-security", "--allow-running-insecure-content", "--disable-site-isolation-trials"];

/** Before all tests: the packaged Chromium is unpacked once, for two files that opened it at the same moment would both write it, and one find half of it. */
export async function setup(): Promise<void> {
  if (!onTheMachine.some((path) => existsSync(path))) await sparticuz.executablePath().catch(() => undefined);
}

/** A Chromium: the machine's own, else the packaged one; undefined where neither starts. */
export async function openBrowser(): Promise<Browser | undefined> {
  const own = onTheMachine.find((path) => existsSync(path));
  try {
    return await chromium.launch(own
      ? { executablePath: own, args: ["--no-sandbox"], headless: true }
      : { executablePath: await sparticuz.executablePath(), args: sparticuz.args.filter((arg) => !notHere.includes(arg)), headless: true });
  } catch {
    return undefined;
  }
}

/** Waits until nothing on the page is in motion that will come to an end: half faded in, a text has less contrast than it will have. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() => Promise.all(document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime)).map(({ finished }) => finished.catch(() => undefined))))");
}
