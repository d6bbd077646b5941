import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/** Pictures of the letters that the tests have kept in `.cache/letters/`, by day on a screen and in the dark on a phone. */
export async function pictureLetters(browser: Browser, folder: string): Promise<void> {
  const kept = readdirSync(".cache/letters").filter((file) => file.endsWith(".html")).sort();
  for (const [name, width, colorScheme] of [["light", 700, "light"], ["dark", 390, "dark"]] as const) {
    const context = await browser.newContext({ viewport: { width, height: 600 }, colorScheme, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const file of kept) {
      await page.setContent(readFileSync(`.cache/letters/${file}`, "utf8"));
      await page.screenshot({ path: `${folder}/letter-${file.replace(".html", "")}-${name}.png`, fullPage: true });
    }
    await context.close();
  }
}
