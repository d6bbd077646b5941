import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { replyAddress } from "#channels/letters/carrier.ts";
import { officeAt } from "#channels/letters/post.ts";
import { deliveriesOf, notArrived } from "#conversations/deliveries.ts";
import { eventsAfter } from "#conversations/log.ts";
import type { Database } from "#records/database.ts";
import type { Book } from "#records/items.ts";
import { embeddedDatabase } from "../../support/database.ts";
import { desk } from "../../support/hotel.ts";
import { letterHouse, type LetterHouse } from "../../support/letters.ts";
import { openPostOffice, type Mood, type PostOffice } from "../../support/post_office.ts";

describe("SMTP_URL", () => {
  test.each([
    ["smtps://desk:p%40ss@mail.example.org", { host: "mail.example.org", port: 465, secure: true, requireTls: false, user: "desk", password: "p@ss" }],
    ["smtp://desk:secret@mail.example.org", { host: "mail.example.org", port: 587, secure: false, requireTls: true, user: "desk", password: "secret" }],
    ["smtp://mail.example.org:25", { host: "mail.example.org", port: 25, secure: false, requireTls: false }],
    ["smtp://desk:secret@127.0.0.1:1025", { host: "127.0.0.1", port: 1025, secure: false, requireTls: false, user: "desk", password: "secret" }],
  ])("%s says where letters go, and no password leaves this machine unsealed", (url, office) => { expect(officeAt(url)).toEqual(office); });

  test("a desk whose letters nobody could answer does not open", () => {
    expect(() => replyAddress({ sites: [{ ...desk.sites[0]!, email: undefined }] } as never)).toThrow(/no site in desk\.yaml has an e-mail/);
  });
});

/** A server that says nothing is given up soon, and one that is only slow is not. */
const quick = { connect: 20_000, answer: 3_000 };
const hour = 3_600_000;

describe("a mail server that does not take letters as it should", () => {
  let db: Database;
  let post: PostOffice;
  let house: LetterHouse;
  const faults: unknown[] = [];
  beforeAll(async () => { db = await embeddedDatabase(); });
  afterEach(async () => {
    await house.close();
    await post.kill();
    expect(faults).toEqual([]);
  });
  afterAll(() => db.close());

  let night = 0;
  const dinner = (): Book => ({ do: "book", offering: "standard_double", arrival: `2027-02-${String(1 + night % 26).padStart(2, "0")}`, departure: `2027-02-${String(2 + (night++ % 26)).padStart(2, "0")}`, party: { adults: 2, childAges: [] }, guest: { name: "Ilse Brandt", email: "ilse@example.com" } });
  /** A guest books while the server is in these moods; gives the conversation. */
  const bookWhile = async (moods: Mood[], smtpUrl?: string) => {
    post = await openPostOffice();
    post.moods.push(...moods);
    house = await letterHouse(db, { faults });
    house.sends(smtpUrl ?? post.url, moods.includes("says nothing") ? { patience: quick } : {});
    const talk = await house.guest("en");
    await house.yes(talk, [dinner()]);
    return talk;
  };
  const until = async (talk: string, state: string) => {
    for (let n = 0; n < 300; n++) {
      const [one] = await deliveriesOf(db, talk);
      if (one?.state === state && (state !== "waiting" || one.attempts > 0)) return one;
      await house.look();
      await new Promise((soon) => setTimeout(soon, 20));
    }
    throw new Error(`never ${state}: ${JSON.stringify(await deliveriesOf(db, talk))}`);
  };
  const shown = async (talk: string, audience: "all" | "staff") => (await eventsAfter(db, talk, 0, audience)).filter(({ type }) => type === "delivery");

  test("one that puts a letter off gets it again, a little later each time", async () => {
    const talk = await bookWhile(["puts off", "puts off"]);
    const first = await until(talk, "waiting");
    expect(first).toMatchObject({ attempts: 1, why: "451 4.7.1", inDoubt: 0, dueAt: new Date(house.clock.now().getTime() + 15_000) });
    house.clock.advance(61_000);
    for (let n = 0; n < 200 && (await deliveriesOf(db, talk))[0]!.attempts < 2; n++) { await house.look(); await new Promise((soon) => setTimeout(soon, 20)); }
    await until(talk, "waiting");
    house.clock.advance(121_000);
    expect(await until(talk, "sent")).toMatchObject({ attempts: 3, inDoubt: 0, remoteId: "4Qx7" });
    expect(post.arrived).toHaveLength(1);
    expect(await shown(talk, "staff")).toEqual([]);
  });

  test.each<[Mood, string]>([["refuses the address", "550 5.1.1"], ["refuses", "554 5.7.1"]])("one that %s is believed, and staff see which letter it was", async (mood, why) => {
    const talk = await bookWhile([mood]);
    expect(await until(talk, "refused")).toMatchObject({ attempts: 1, why });
    expect(await shown(talk, "staff")).toMatchObject([{ channel: "letters", kind: "receipt", state: "refused", why }]);
    expect(await shown(talk, "all")).toEqual([]);
    expect((await notArrived(db)).map(({ conversation }) => conversation)).toContain(talk);
    // The receipt says where a letter will go; nobody was told that it had been sent.
    const told = JSON.stringify(await eventsAfter(db, talk, 0, "all"));
    expect(told).toContain("We will send this to i…e@example.com by e-mail as well.");
    expect(told).not.toMatch(/\b(?:been|was|have|is) sent\b/i);
  });

  test.each<Mood>(["says nothing", "hangs up"])("after one that %s once it has the letter, the same letter goes again under the same Message-ID, and is marked", async (mood) => {
    const talk = await bookWhile([mood]);
    expect(await until(talk, "waiting")).toMatchObject({ attempts: 1, inDoubt: 1 });
    house.clock.advance(31_000);
    expect(await until(talk, "sent")).toMatchObject({ attempts: 2, inDoubt: 1 });
    expect(post.arrived).toHaveLength(2);
    const [one, two] = post.arrived;
    expect(one!.messageId).toBe(two!.messageId);
    expect(one!.text).toBe(two!.text);
    expect(one!.attachments.map(({ content }) => String(content))).toEqual(two!.attachments.map(({ content }) => String(content)));
  });

  test("one that hangs up before it asks for the letter has not had it, and one that is late has it once", async () => {
    const cut = await bookWhile(["hangs up first", "takes late"]);
    expect(await until(cut, "waiting")).toMatchObject({ attempts: 1, inDoubt: 0 });
    house.clock.advance(61_000);
    expect(await until(cut, "sent")).toMatchObject({ attempts: 2, remoteId: "LATE" });
    expect(post.arrived).toHaveLength(1);
  });

  test("one that is not there, or does not know the password, loses nothing: it waits until it is put right", async () => {
    const talk = await bookWhile([], "smtp://127.0.0.1:1");
    expect(await until(talk, "waiting")).toMatchObject({ why: "ESOCKET", inDoubt: 0 });
    await house.close();
    await post.kill();
    post = await openPostOffice({ login: { user: "desk", password: "right & long" } });
    house = await letterHouse(db, { faults });
    house.clock.advance(hour);
    const wrong = house.sends(post.url.replace("right", "wrong"));
    for (let n = 0; n < 200 && (await deliveriesOf(db, talk))[0]!.attempts < 2; n++) await new Promise((soon) => setTimeout(soon, 20));
    expect(await until(talk, "waiting")).toMatchObject({ why: "535 5.7.8" });
    await wrong.stop();
    house.clock.advance(hour);
    house.sends(post.url);
    expect(await until(talk, "sent")).toMatchObject({ attempts: 3, inDoubt: 0 });
    expect(post.arrived).toHaveLength(1);
  });

  test("a desk that closes in the middle hands nothing over twice without a mark", async () => {
    const talk = await bookWhile(["says nothing"]);
    await until(talk, "sending");
    await post.letters(1);
    await house.close();
    expect((await deliveriesOf(db, talk))[0]).toMatchObject({ state: "waiting", inDoubt: 1 });
    house = await letterHouse(db, { faults });
    house.clock.advance(hour);
    house.sends(post.url);
    await until(talk, "sent");
    expect(new Set(post.arrived.map(({ messageId }) => messageId)).size).toBe(1);
  });

  test("what was erased meanwhile is written to nobody", async () => {
    const talk = await bookWhile(["puts off"]);
    await until(talk, "waiting");
    await db.query("update contacts set value = 'erased ' || id::text");
    house.clock.advance(61_000);
    expect(await until(talk, "refused")).toMatchObject({ why: "no_address" });
    expect(post.arrived).toEqual([]);
  });
});
