import { existsSync, mkdirSync } from "node:fs";
import { openBrowser } from "../support/browser.ts";
import { pictureCards } from "./cards.ts";
import { consoleScreens } from "./console.ts";
import { pictureLetters } from "./letters.ts";
import { widgetScreens } from "./widget.ts";

/** `npm run screens [widget|console|counter|letters|cards …]`: pictures of what people see, in every state and look, in `.cache/screens/`, to be looked at. */
const folder = ".cache/screens";
mkdirSync(folder, { recursive: true });
const wanted = new Set(process.argv.slice(2));
const wants = (what: string) => wanted.size === 0 || wanted.has(what);
const browser = await openBrowser();
if (!browser) throw new Error("There is no Chromium on this machine, and the packaged one does not start.");
if (wants("widget")) await widgetScreens(browser, folder);
if (wants("console")) await consoleScreens(browser, folder);
if (wants("cards")) await pictureCards(browser, folder);
if (wants("letters") && existsSync(".cache/letters")) await pictureLetters(browser, folder);
await browser.close();
// The counter's pictures are taken by a program of their own.
if (wants("counter")) await import("./counter.ts");
