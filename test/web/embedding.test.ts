import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { SignJWT } from "jose";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append } from "#conversations/log.ts";
import { openBrowser } from "../support/browser.ts";
import { openTestWebsite, type OpenWebsite } from "../support/website.ts";
import { guestWith, hostPage } from "../support/window.ts";

const browser = await openBrowser() as Browser;
const identityKey = "the key of the page that signs in its guests";
let house: OpenWebsite;
beforeAll(async () => { house = await openTestWebsite({ settings: { allowedOrigins: ["*"], identityKey } }); });
afterAll(async () => { await browser?.close(); await house.close(); });

/** Somebody's page with a button of its own that counts, under a policy of its own where one is said. */
async function somebodysPage(script: string, policy = ""): Promise<{ url: string; close(): void }> {
  const server = createServer((_request, response) => {
    if (policy) response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><html lang="en"><title>A page</title><body><button id="own">0</button><script nonce="n1">own.onclick = () => { own.textContent = Number(own.textContent) + 1 }</script>${script}</body></html>`);
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => { server.close(); server.closeAllConnections(); } };
}
const open = async (url: string): Promise<{ page: Page; faults: string[] }> => {
  const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => { if (line.type() === "error" && !/Failed to load|ERR_FAILED/.test(line.text())) faults.push(line.text()); });
  await page.goto(url);
  return { page, faults };
};
const begin = async (page: Page, words: string) => {
  await page.locator(".write textarea").fill(words);
  await page.keyboard.press("Enter");
};
const talkOf = async (page: Page) => JSON.parse(await page.evaluate("localStorage.getItem('frontdesk lime_tree') ?? '{}'")) as { id?: string; token?: string };

describe.skipIf(!browser)("whatever happens to the desk, the page that embeds it goes on (Chromium)", () => {
  it("with each file and each call of the window failing in turn, the page's own button works, and the guest is told what else they can do", async () => {
    const names = [...house.door.web.files.keys()];
    const file = (part: string) => names.find((name) => name.startsWith(`${part}-`)) ?? "";
    const shared = names.filter((name) => name.startsWith("part-"));
    const site = await somebodysPage(`<script src="${house.url}/widget.js" data-desk="lime_tree" data-phone="+36 1 555" async></script>`);
    for (const blocked of ["widget.js", file("panel"), ...shared, "api/welcome", file("conversation"), "api/conversations"]) {
      const { page, faults } = await open("about:blank");
      await page.route((url) => url.href.includes(`/${blocked}`), (route) => route.abort());
      await page.goto(site.url);
      await page.locator("#own").click();
      expect(await page.locator("#own").textContent()).toBe("1");
      if (blocked !== "widget.js") {
        await page.locator(".launch").click();
        const panel = blocked !== file("panel") && !(await page.locator(".sorry").isVisible().catch(() => false));
        await page.locator(".sorry:visible, dialog[open]").first().waitFor();
        if (panel && await page.locator("dialog[open]").count() > 0) {
          await begin(page, "Hello");
          // What could not go out stays there, word for word.
          await page.locator("article.pending", { hasText: "Hello" }).waitFor();
        } else await page.getByText("Call +36 1 555").waitFor();
        await page.locator("#own").click({ force: true });
        expect(await page.locator("#own").textContent()).toBe("2");
      }
      expect(faults, blocked).toEqual([]);
      await page.context().close();
    }
    site.close();
  });

  it("works under a strict policy with a nonce, checked by its hash, with trusted types, and asks nobody but the desk", async () => {
    const script = house.door.web.files.get("widget.js")!;
    const integrity = `sha384-${createHash("sha384").update(script.body).digest("base64")}`;
    const site = await somebodysPage(`<script nonce="n1" src="${house.url}/widget.js" integrity="${integrity}" crossorigin="anonymous" data-desk="lime_tree" async></script>`,
      `default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; connect-src ${house.url}; require-trusted-types-for 'script'; trusted-types frontdesk; base-uri 'none'`);
    const asked = new Set<string>();
    const { page, faults } = await open("about:blank");
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    await page.goto(site.url);
    await page.locator(".launch").click();
    await page.getByRole("button", { name: "When are you open today?" }).click();
    await page.locator("article.guest:not(.pending)").waitFor();
    const { id = "" } = await talkOf(page);
    await append(house.db, id, { type: "message", from: "assistant", body: { language: "en", asked: { for: "arrival" } }, words: { text: "For which days?" } }, house.door.house.clock.now());
    await page.locator(".pick").click();
    await page.locator("calendar-month").getByRole("button").first().waitFor();
    expect([...asked].sort()).toEqual([house.url, new URL(site.url).origin].sort());
    expect(faults).toEqual([]);
    await page.context().close();
    site.close();
  });

  it("does not run a file that is not the one that was built", async () => {
    const site = await somebodysPage(`<script src="${house.url}/widget.js" data-desk="lime_tree" async></script>`);
    const { page } = await open("about:blank");
    await page.route("**/web/panel-*", async (route) => { const answer = await route.fetch(); await route.fulfill({ response: answer, body: `globalThis.changed = true;${await answer.text()}` }); });
    await page.goto(site.url);
    await page.locator(".launch").click();
    await page.getByText("The chat cannot be opened just now.").waitFor();
    expect(await page.evaluate("globalThis.changed")).toBeUndefined();
    await page.context().close();
    site.close();
  });

  it("loads no more than 20 kB before the first message", async () => {
    const { page } = await open("about:blank");
    const site = await somebodysPage(`<script src="${house.url}/widget.js" data-desk="lime_tree" async></script>`);
    let bytes = 0;
    page.on("response", (response) => {
      if (!response.url().startsWith(house.url)) return;
      // All of it goes out packed, and better than this where the browser knows how.
      expect(response.headers()["content-encoding"]).toMatch(/^(?:br|gzip)$/);
      void response.body().then((body) => { bytes += gzipSync(body, { level: 9 }).length; });
    });
    await page.goto(site.url);
    await page.locator(".launch").click();
    await page.locator(".starters button").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(20_000);
    await page.context().close();
    site.close();
  });
});

describe.skipIf(!browser)("the page and its window (Chromium)", () => {
  it("the page opens, fills in, identifies, counts what is unread, and wipes everything", async () => {
    const site = await somebodysPage(`<script nonce="n1">Frontdesk = [["locale", "hu"]]; heard = [];</script><script src="${house.url}/widget.js" data-desk="lime_tree" data-launcher="false" async></script>
<a href="${house.url}/" data-frontdesk-open>Ask</a>`);
    const { page } = await open(site.url);
    await page.waitForFunction("Frontdesk.open");
    const jwt = await new SignJWT({ name: "Ann", email: "ann@example.com" }).setProtectedHeader({ alg: "HS256" }).setSubject("ann").setAudience("lime_tree").setExpirationTime("4m").sign(new TextEncoder().encode(identityKey));
    await page.evaluate(`Frontdesk.identify(async () => "${jwt}"); for (const name of ["open", "close", "unread", "message"]) Frontdesk.on(name, (detail) => heard.push([name, detail.count ?? detail.from ?? ""])); Frontdesk.prefill("Jó napot!")`);
    await page.locator("a").click();
    await page.getByRole("button", { name: "Küldés" }).waitFor();
    expect(await page.locator(".write textarea").inputValue()).toBe("Jó napot!");
    await page.keyboard.press("Enter");
    await page.locator("article.guest:not(.pending)").waitFor();
    const { id = "" } = await talkOf(page);
    expect(await house.db.query("select g.subject, c.known_by from conversations c join guests g on g.id = c.guest_id where c.id = $1", [id])).toEqual([{ subject: "ann", known_by: "signed" }]);
    await page.evaluate("Frontdesk.close()");
    await append(house.db, id, { type: "message", from: "receptionist", body: { id: "r1", language: "hu" }, words: { text: "Itt vagyok.", receptionist: "Ana" } }, house.door.house.clock.now());
    await page.waitForFunction("heard.some(([name, count]) => name === 'unread' && count > 0)");
    await page.evaluate("Frontdesk.logout()");
    await page.waitForFunction("!localStorage.getItem('frontdesk lime_tree')?.includes('token')");
    await expect.poll(async () => (await house.db.query<{ ended_at: Date | null }>("select ended_at from conversations where id = $1", [id]))[0]?.ended_at, { timeout: 20_000 }).toBeTruthy();
    const heard = await page.evaluate("heard") as [string, unknown][];
    expect(heard.map(([name]) => name)).toEqual(expect.arrayContaining(["open", "close", "unread", "message"]));
    await page.context().close();
    site.close();
  });

  it("a device that many use keeps nothing, and after two quiet minutes asks, and clears", async () => {
    const lobby = await hostPage(house.url, "data-shared");
    const { page, faults } = await guestWith(browser, house, lobby.url, {});
    await page.locator(".write textarea").fill("My name is Ann and I am in the garden");
    await page.keyboard.press("Enter");
    await page.locator("article.guest:not(.pending)").waitFor();
    expect(await page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })")).toBe("{}");
    await page.clock.fastForward(100_000);
    expect(await page.locator(".layer").count()).toBe(0);
    await page.clock.fastForward(25_000);
    await page.getByText("Are you still there?").waitFor();
    await page.getByRole("button", { name: "I'm still here" }).click();
    await page.locator(".layer").waitFor({ state: "detached" });
    await page.locator("article.guest").waitFor();
    await page.clock.fastForward(125_000);
    await page.getByText("Are you still there?").waitFor();
    await page.clock.fastForward(31_000);
    await page.locator(".starters button").first().waitFor();
    expect(await page.locator("article").count()).toBe(0);
    expect(await page.locator(".write textarea").inputValue()).toBe("");
    expect(faults).toEqual([]);
    await page.context().close();
    await lobby.close();
  });

  it("a rating is asked once, and not while a case is open", async () => {
    const host = await hostPage(house.url);
    const { page, say, tell, id } = await guestWith(browser, house, host.url, {});
    await say("There is no hot water, and I booked a table");
    await tell("case", "desk", { reference: "C-4821", severity: "high", department: "reception", state: "open" });
    await tell("booking", "desk", { reference: "K7M4QX", kind: "table", status: "confirmed", resource: "Table", offering: "Dinner", startsAt: "2026-12-04T18:00:00Z", endsAt: "2026-12-04T20:00:00Z" });
    await page.locator(".booking").waitFor();
    await page.clock.fastForward(60_000);
    expect(await page.locator(".rating").count()).toBe(0);
    await tell("case", "desk", { reference: "C-4821", severity: "high", department: "reception", state: "resolved" });
    await page.getByText("Solved").waitFor();
    await page.clock.fastForward(20_000);
    await page.getByLabel("4 of 5").check();
    await page.locator(".rating").getByRole("button", { name: "Send" }).click();
    await page.getByText("Thank you for telling us.").first().waitFor();
    expect(await house.db.query("select score from ratings where conversation_id = $1", [await id()])).toEqual([{ score: 4 }]);
    await page.reload();
    await page.locator(".launch").click();
    await page.locator(".booking").waitFor();
    await page.clock.fastForward(60_000);
    expect(await page.locator(".rating").count()).toBe(0);
    await page.context().close();
    await host.close();
  });
});
