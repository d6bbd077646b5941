import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { invite } from "#records/staff.ts";
import { document } from "../support/assistant.ts";
import { openBrowser } from "../support/browser.ts";
import { openTeamsDesk, type Person, type TeamsDesk } from "../support/teams.ts";

const browser: Browser | undefined = await openBrowser();

describe.skipIf(!browser)("the console with a guest in Microsoft Teams (Chromium)", () => {
  let desk: TeamsDesk;
  beforeAll(async () => { desk = await openTeamsDesk({ documents: { "guest/pool.md": document("Pool", "## Opening hours\n\nThe garden pool is open from 07:00 to 21:00 every day.\n") } }); });
  afterAll(async () => { await browser?.close(); await desk.close(); });

  const texts = ({ thread }: Person) => desk.connector.in(thread).map(({ text }) => text ?? "");
  const hears = (guest: Person, what: RegExp) => vi.waitFor(() => { expect(texts(guest).some((text) => what.test(text))).toBe(true); }, { timeout: 30_000 });

  it("carries a receptionist's words to Teams in their order, the guest's to the screen, and gives the guest back to the assistant", async () => {
    const faults: string[] = [];
    const page = await (await (browser as Browser).newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } })).newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    const guest = desk.person();
    await guest.say("I want to speak to a person, please");
    await desk.settled();
    const id = (await desk.db.query<{ id: string }>("select conversation_id as id from chats where thread = $1", [guest.thread]))[0]!.id;
    await page.goto(`${desk.url}/console#${(await invite(desk.db, "Zsófia", ["receptionist"], new Date())).link}`);
    await page.locator(`.line[href$="${id}"]`).click();
    await page.getByRole("button", { name: "Take over" }).first().click();
    await page.getByText("Yours; the assistant is silent.").waitFor();
    const write = page.getByRole("textbox", { name: "Reply" });
    const words = ["Good morning, this is Zsófia.", "How can I help?", "Take your time."];
    for (const text of words) {
      await write.fill(text);
      await write.press("Enter");
      await page.locator(".said.receptionist", { hasText: text }).waitFor();
    }
    await hears(guest, /Take your time/);
    await guest.say("The shower in my room is cold");
    await page.locator(".said.guest", { hasText: "The shower in my room is cold" }).waitFor();
    await write.fill("I send somebody up at once.");
    await write.press("Enter");
    await hears(guest, /somebody up at once/);
    await page.getByRole("button", { name: "Hand back" }).first().click();
    await page.getByText("The assistant is answering.").waitFor();
    await hears(guest, /automatic assistant is with you again/);
    await guest.say("How late is the pool open?");
    await hears(guest, /21:00/);
    await page.locator(".said.assistant", { hasText: "21:00" }).waitFor();
    const said = texts(guest);
    expect(said.filter((text) => text.startsWith("Zsófia: "))).toEqual([...words, "I send somebody up at once."].map((text) => `Zsófia: ${text}`));
    const order = [/Zsófia is here now/, /^Zsófia: Good morning/, /^Zsófia: I send somebody/, /assistant is with you again/, /21:00/].map((what) => said.findIndex((text) => what.test(text)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(faults).toEqual([]);
  });
});
