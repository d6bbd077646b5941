import { SerializationContext, AdaptiveCard, ValidationPhase, Versions } from "adaptivecards";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { offerCard, type Offer } from "#channels/teams/cards.ts";
import { openPhrases } from "#operations/phrases.ts";
import { openBrowser } from "../../support/browser.ts";
import { cardPage, offers } from "../../support/cards.ts";

const phrases = openPhrases("prompts");
const now = new Date("2026-12-01T08:00:00Z");
const languages = ["en", "es", "hu", "ro"] as const;
const made = (offer: Offer, language: (typeof languages)[number]) => offerCard(offer, { phrases, language, zone: "Europe/Budapest", now, seq: 12, token: "x".repeat(32) });
const all = offers.flatMap((offer) => languages.map((language) => [`${offer.state}${offer.held === false ? ", not held" : ""}${offer.lines.length > 8 ? ", long" : ""}`, language, offer] as const));

describe("the cards of offers", () => {
  it.each(all)("pass the library's own parser: %s, %s", (_state, language, offer) => {
    const card = new AdaptiveCard();
    const context = new SerializationContext(Versions.v1_5);
    card.parse(made(offer, language) as never, context);
    const faults = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n)).map(({ phase, message }) => `${ValidationPhase[phase]}: ${message}`);
    expect(faults).toEqual([]);
    expect(card.validateProperties().validationEvents).toEqual([]);
    expect(card.getItemCount()).toBeGreaterThan(2);
    expect(card.getActionCount()).toBe(offer.state === "open" ? offer.held === false ? 2 : 3 : 0);
  });

  it("stay within what Teams takes (28 KB), and say the same in each language with its own words", () => {
    const sizes = all.map(([, language, offer]) => JSON.stringify(made(offer, language)).length);
    expect(Math.max(...sizes)).toBeLessThan(28 * 1024);
    expect(new Set(languages.map((language) => JSON.stringify(made(offers[0]!, language).valueOf()))).size).toBe(4);
  });

  describe("in a browser", () => {
    let browser: Browser | undefined;
    let page: Page;
    beforeAll(async () => { browser = await openBrowser(); if (browser) page = await browser.newPage({ viewport: { width: 420, height: 700 } }); });
    afterAll(() => browser?.close());

    it("are drawn with every line and with buttons that say what they do", async ({ skip }) => {
      if (!browser) skip();
      await page.setContent(cardPage("en"));
      await page.addScriptTag({ path: "node_modules/adaptivecards/dist/adaptivecards.min.js" });
      for (const offer of offers) {
        await page.evaluate(`globalThis.draw(${JSON.stringify(made(offer, "en"))})`);
        const text = await page.locator("#card").innerText();
        for (const part of offer.lines.flatMap(({ label, value }) => [label, value])) expect(text).toContain(part);
        const buttons = await page.getByRole("button").all();
        expect(buttons).toHaveLength(offer.state === "open" ? offer.held === false ? 2 : 3 : 0);
        for (const button of buttons) expect(((await button.getAttribute("aria-label")) ?? (await button.innerText())).length).toBeGreaterThan(3);
        expect(await page.evaluate("document.documentElement.scrollWidth <= 420")).toBe(true);
      }
    });
  });
});
