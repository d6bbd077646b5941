import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { invite } from "#records/staff.ts";
import { openJourney, type Journey, type Talk } from "../support/journey.ts";

/** Twelve who wait, as a receptionist may find them in the evening. */
const evening: readonly [string, ...string[]][] = [
  ["en", "Hello, how late is the pool open?", "I would like to talk to a person please"],
  ["es", "segunda noche sin agua caliente y aquí nadie hace nada!! es una vergüenza", "quiero hablar con una persona"],
  ["hu", "nem robottal akarok beszélni, van ott valaki?"], ["ro", "Bună ziua, aveți parcare?", "aș vrea să vorbesc cu cineva"],
  ["en", "my dad has chest pain and his arm is numb what do i do"], ["en", "The room next door has a party going on, please send someone, I want a person"],
  ["en", "I lost my passport somewhere in the restaurant, can I talk to someone?"], ["es", "¿Puedo hablar con recepción? Es por la factura"],
  ["hu", "Elromlott a széf a szobában, kérek egy embert"], ["en", "Can a human check my booking please"],
  ["ro", "Nu merge căldura în cameră și vreau să vorbesc cu un om"], ["en", "We arrive at midnight, may I talk to the front desk?"],
];
const looks = [
  ["desktop-light", { width: 1360, height: 860 }, "light"], ["desktop-dark", { width: 1360, height: 860 }, "dark"],
  ["phone-light", { width: 360, height: 740 }, "light"], ["phone-dark", { width: 360, height: 740 }, "dark"],
] as const;

/** A colleague at the console in one of the looks. */
async function colleague(browser: Browser, desk: Journey, look: (typeof looks)[number], n: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: look[1], colorScheme: look[2], locale: ["en-GB", "es", "hu", "ro"][n] ?? "en-GB" })).newPage();
  page.on("pageerror", (error) => console.log(look[0], error.message));
  await page.goto(`${desk.url}/console`);
  await page.locator("form").waitFor();
  return page;
}

/** Pictures of signing in, the queue, a conversation in each of its states, accounts and macros, in every look, each in another language of staff. */
export async function consoleScreens(browser: Browser, folder: string): Promise<void> {
  const desk = await openJourney();
  await desk.open.takeIn();
  const talks: Talk[] = [];
  for (const [locale, ...said] of evening) {
    const talk = await desk.guest(locale);
    for (const text of said) await desk.say(talk, text);
    desk.clock.advance(4 * 60_000);
    talks.push(talk);
  }
  const token = await desk.staff("Béla", "manager");
  const words = { en: "Dear {guest}, the technician is on the way. {receptionist}", es: "Estimado/a {guest}: el técnico va de camino. {receptionist}", hu: "Kedves {guest}, a szerelő úton van. {receptionist}", ro: "Stimate {guest}, tehnicianul este pe drum. {receptionist}" };
  await desk.ask("/api/macros", { token, body: { name: "Technician", words } });
  for (const [n, look] of looks.entries()) {
    const page = await colleague(browser, desk, look, n);
    const shoot = async (what: string) => { await page.waitForTimeout(350); await page.screenshot({ path: `${folder}/console-${look[0]}-${what}.png` }); };
    await shoot("sign-in");
    await page.goto(`${desk.url}/console#${(await invite(desk.open.house.db, `Ana ${n + 1}`, ["receptionist", "manager"], new Date())).link}`);
    await page.reload();
    await page.locator(".line").first().waitFor();
    await shoot("queue");
    const talk = talks[[1, 10, 5, 8][n] ?? 1] as Talk;
    await page.goto(`${desk.url}/console/queue/${talk.id}`);
    await page.locator(".said").first().waitFor();
    await shoot("waiting");
    await page.locator(".talk .main").first().click();
    await desk.ask(`/api/conversations/${talk.id}/looks`, { token, body: { typing: true } });
    await page.locator(".talk textarea").fill("This is Ana from reception. The technician comes within ten minutes.");
    await page.keyboard.press("Enter");
    await page.locator(".said.receptionist").waitFor();
    await desk.ask(`/api/conversations/${talk.id}/messages`, { token: talk.token, body: { id: randomUUID(), text: "Thank you. How late is the pool open?" } });
    await desk.ask(`/api/conversations/${talk.id}/notes`, { token, body: { id: randomUUID(), text: "Room 12 had the same yesterday." } });
    await page.locator(".said.staff_note").waitFor();
    await shoot("mine");
    for (const [key, what] of [["g", "suggestion"], ["m", "macros"], ["e", "closing"], ["?", "keys"]] as const) {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.locator(".transcript").focus();
      await page.keyboard.press(key);
      if (key === "g") await page.locator(".suggestion p").last().waitFor();
      await page.waitForTimeout(key === "g" ? 2_500 : 200);
      await shoot(what);
    }
    await page.goto(`${desk.url}/console/all/${(talks[0] as Talk).id}`);
    await page.locator(".chip.why").first().click();
    await page.locator(".figures").waitFor();
    await shoot("why");
    const answered = (await desk.events(talks[0] as Talk, (talks[0] as Talk).token, 0, 0)).find(({ type, from }) => type === "message" && from === "assistant");
    await desk.ask(`/api/turns/${answered?.turn}/marks`, { token, body: { text: "On Sundays the pool closes earlier." } });
    for (const own of ["staff", "macros", "marks", "me"]) {
      await page.goto(`${desk.url}/console/${own}`);
      await page.locator("main h1").waitFor();
      await shoot(`${own}-page`);
    }
    await desk.ask(`/api/conversations/${talk.id}/looks`, { token, body: { away: true } });
    await page.context().close();
  }
  await desk.close();
}
