import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Event } from "#conversations/log.ts";
import { invite } from "#records/staff.ts";
import { openBrowser } from "../support/browser.ts";
import { openDesks, type Desks } from "../proofs/support/desks.ts";

const browser: Browser | undefined = process.env.DATABASE_URL ? await openBrowser() : undefined;

describe.skipIf(!browser)("two servers of one desk on one PostgreSQL (Chromium)", () => {
  let desks: Desks;
  beforeAll(async () => { desks = await openDesks(2, {}); });
  afterAll(async () => { await browser?.close(); await desks.close(); });

  /** A colleague at the console of one of the servers. */
  async function colleague(name: string, server: number): Promise<Page> {
    const page = await (await (browser as Browser).newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } })).newPage();
    const { link } = await invite(desks.open[0]!.house.db, name, ["receptionist"], new Date());
    await page.goto(`${desks.urls[server]}/console#${link}`);
    await page.getByRole("link", { name: "Queue" }).waitFor();
    return page;
  }

  it("a guest at one and a receptionist at the other see each other's words, and colleagues each other", async () => {
    const at = desks.urls[0]!;
    const ask = async <T>(path: string, token?: string, body?: object): Promise<T> => (await fetch(`${at}${path}`, {
      method: body ? "POST" : "GET", headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body ? { "content-type": "application/json" } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}),
    })).json() as Promise<T>;
    const talk = await ask<{ id: string; token: string }>("/api/conversations", undefined, { locale: "en" });
    const says = (text: string) => ask(`/api/conversations/${talk.id}/messages`, talk.token, { id: randomUUID(), text });
    const hears = async (what: RegExp) => {
      let heard: Event[] = [];
      for (let after = 0; !heard.some(({ text, from }) => from === "receptionist" && what.test(String(text))); after = heard.at(-1)?.seq ?? after) heard = (await ask<{ events: Event[] }>(`/api/conversations/${talk.id}/events?after=${after}&wait=20`, talk.token)).events;
    };
    const [ana, bela] = [await colleague("Ana", 1), await colleague("Béla", 0)];
    await says("I want to talk to a person, please");
    // It comes on both screens by itself.
    await Promise.all([ana, bela].map((page) => page.locator(`.line[href$="${talk.id}"]`).click()));
    await bela.locator(".colleagues", { hasText: "Ana" }).waitFor();
    await ana.keyboard.press("t");
    await ana.keyboard.type("Good morning, Ana here.");
    await ana.keyboard.press("Enter");
    await hears(/Ana here/);
    await bela.getByText("Ana is answering.").waitFor();
    await says("Good morning Ana, the lift is stuck");
    await ana.locator(".said.guest", { hasText: "the lift is stuck" }).waitFor();
    await ana.keyboard.type("I am on my way");
    await bela.locator(".colleagues", { hasText: "Ana is writing" }).waitFor();
    await ana.keyboard.press("Enter");
    await hears(/on my way/);
    await bela.locator(".said.receptionist").nth(1).waitFor();
    expect(await bela.locator(".said.receptionist").count()).toBe(2);
  });
});
