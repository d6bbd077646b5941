import type { Browser } from "playwright-core";
import { offerCard } from "#channels/teams/cards.ts";
import { openPhrases } from "#operations/phrases.ts";
import { cardPage, offers } from "../support/cards.ts";

/** Pictures of the Adaptive Cards as the library draws them: each state in English, the open one in each language. */
export async function pictureCards(browser: Browser, folder: string): Promise<void> {
  const phrases = openPhrases("prompts");
  const page = await browser.newPage({ viewport: { width: 420, height: 560 } });
  const draw = async (name: string, language: "en" | "es" | "hu" | "ro", offer: (typeof offers)[number]) => {
    await page.setContent(cardPage(language));
    await page.addScriptTag({ path: "node_modules/adaptivecards/dist/adaptivecards.min.js" });
    const card = offerCard(offer, { phrases, language, zone: "Europe/Budapest", now: new Date("2026-12-01T08:00:00Z"), seq: 12, token: "x".repeat(32) });
    await page.evaluate(`globalThis.draw(${JSON.stringify(card)})`);
    await page.screenshot({ path: `${folder}/teams-${name}-${language}.png`, fullPage: true });
  };
  for (const [n, offer] of offers.entries()) await draw(`${n}-${offer.state}`, "en", offer);
  for (const language of ["es", "hu", "ro"] as const) await draw("0-open", language, offers[0]!);
  await page.close();
}
