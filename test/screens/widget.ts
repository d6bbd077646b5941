import type { Browser } from "playwright-core";
import { openTestWebsite } from "../support/website.ts";
import { guestWith, hostPage, looks, states } from "../support/window.ts";

/** Pictures of every state of the guest's window in every look, and of the desk's own page. */
export async function widgetScreens(browser: Browser, folder: string): Promise<void> {
  await pageScreens(browser, folder);
  for (const [look, options] of looks) {
    const house = await openTestWebsite({ mail: true, settings: { allowedOrigins: ["*"] } });
    const host = await hostPage(house.url);
    const shown = await guestWith(browser, house, host.url, options);
    for (const [name, make] of states) {
      await make(shown, house);
      // What moves or slides has come to rest.
      await shown.page.waitForTimeout(150);
      await shown.page.screenshot({ path: `${folder}/widget-${look}-${name}.png` });
    }
    await shown.page.context().close();
    await host.close();
    await house.close();
  }
}

async function pageScreens(browser: Browser, folder: string): Promise<void> {
  const house = await openTestWebsite();
  for (const [look, options] of looks) {
    const page = await (await browser.newContext({ locale: "es-ES", ...options })).newPage();
    await page.goto(house.url);
    await page.locator(".starters button").first().waitFor();
    await page.screenshot({ path: `${folder}/page-${look}.png` });
    await page.goto(`${house.url}/privacy`);
    await page.screenshot({ path: `${folder}/privacy-${look}.png` });
    await page.context().close();
  }
  await house.close();
}
