import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invite } from "#records/staff.ts";
import { openBrowser } from "../support/browser.ts";
import { openJourney, type Journey } from "../support/journey.ts";

const many = process.env.PROOFS === "full" ? 10_000 : 2_000;
const browser: Browser | undefined = await openBrowser();

describe.skipIf(!browser)(`a list of ${many} conversations (Chromium)`, () => {
  let desk: Journey;
  beforeAll(async () => {
    desk = await openJourney();
    const { db, clock } = desk.open.house;
    await db.query(
      `with made as (insert into conversations (id, channel, token_hash, language, created_at, last_guest_at, last_seq)
         select gen_random_uuid(), 'web', 'x', 'en', $1::timestamptz - make_interval(mins => n), $1::timestamptz - make_interval(mins => n), 1 from generate_series(1, $2::int) n returning id, created_at),
       said as (insert into events (conversation_id, seq, at, type, sender, body) select id, 1, created_at, 'message', 'guest', '{"language":"en"}' from made)
       insert into words (conversation_id, seq, content) select id, 1, jsonb_build_object('text', 'A question about the pool, the sauna and the way there, number ' || id) from made`, [clock.now(), many]);
  });
  afterAll(async () => { await browser?.close(); await desk.close(); });

  it("is scrolled from end to end with a screenful of lines drawn and read, whatever stands in it", async () => {
    const page = await (await (browser as Browser).newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } })).newPage();
    const asked: string[] = [];
    page.on("request", (request) => { if (request.url().includes("list=all")) asked.push(request.url()); });
    await page.goto(`${desk.url}/console#${(await invite(desk.open.house.db, "Ana", ["receptionist"], new Date())).link}`);
    await page.getByRole("link", { name: "All" }).click();
    await page.locator(".line").first().waitFor();
    expect(await page.locator(".lines li").first().getAttribute("aria-setsize")).toBe(String(many));
    const read = asked.length;
    // As a thumb does it: many small steps, each in its own frame, and how long the longest took.
    const { longest, drawn } = await page.evaluate(`new Promise((done) => {
      const box = document.querySelector(".lines");
      let longest = 0, drawn = 0, before = performance.now(), n = 0;
      const step = (now) => {
        if (n > 2) longest = Math.max(longest, now - before);
        before = now;
        drawn = Math.max(drawn, box.querySelectorAll("li").length);
        box.scrollTop = box.scrollHeight * (n / 120);
        if (n++ < 120) requestAnimationFrame(step); else done({ longest, drawn });
      };
      requestAnimationFrame(step);
    })`) as { longest: number; drawn: number };
    console.log(`${many} conversations: the longest of 120 frames took ${longest.toFixed(1)} ms, at most ${drawn} lines drawn`);
    expect(drawn).toBeLessThan(40);
    await page.locator(`.lines li[aria-posinset="${many}"] .line`).waitFor();
    // Each page is read once at most, however often it is passed.
    expect(asked.length - read).toBeLessThanOrEqual(many / 100 + 5);
    await page.close();
  });
});
