import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Event } from "#conversations/log.ts";
import { freeUnsure } from "#conversations/guarantees.ts";
import { changed, folderWith } from "../support/hotel.ts";
import { openJourney, texts, type Journey, type Talk } from "../support/journey.ts";
import { openPostOffice, type Arrived, type PostOffice } from "../support/post_office.ts";

describe("a desk that wants to know whom it writes to", () => {
  let post: PostOffice;
  let house: Journey;
  beforeAll(async () => {
    post = await openPostOffice();
    house = await openJourney(undefined, { SMTP_URL: post.url, MAIL_FROM: "desk@hotel-vidra.example", DESK: folderWith(changed([[["guarantee", "by"], "contact"]])) });
  });
  afterAll(async () => { await house.close(); await post.kill(); });

  const all = async (guest: Talk) => house.events(guest, guest.token, 0, 0);
  const status = (events: readonly Event[]) => events.filter(({ type }) => type === "booking").map((event) => event.status);

  it("holds what is booked until the code of its letter has come back, and then writes the confirmation", async () => {
    const guest = await house.guest();
    await house.say(guest, "A standard double from 12 to 14 January for two please. My name is Zebulon Quarkson");
    const held = await house.say(guest, "yes");
    expect(texts(held, "desk").join(" ")).toMatch(/is held for you/);
    expect(texts(held, "desk").join(" ")).not.toMatch(/booked/);
    expect(texts(held, "desk").join(" ")).toMatch(/e-mail/);
    await house.say(guest, "it is zebulon@example.com");
    const [letter] = await post.letters(1);
    expect(letter!.subject).toMatch(/code/i);
    const code = /^\s+(\d{6})$/m.exec(letter!.text!)![1]!;
    await house.say(guest, code);
    expect(status(await all(guest))).toEqual(["tentative", "confirmed"]);
    expect(texts(await all(guest), "desk").at(-1)).toMatch(/certain now/);
    const [, confirmation] = await post.letters(2);
    expect(confirmation!.text).toMatch(/now certain/);
    expect(confirmation!.attachments).toHaveLength(1);
  });

  it("lets go of what nobody has made certain in time, and tells who asked for it", async () => {
    const guest = await house.guest();
    await house.say(guest, "A standard double from 12 to 14 February for two please. My name is Vera Blum, vera@example.com");
    await house.say(guest, "yes");
    house.clock.advance(61 * 60_000);
    expect(await freeUnsure(house.open.house)).toBe(1);
    expect(status(await all(guest))).toEqual(["tentative", "cancelled"]);
    expect(texts(await all(guest), "desk").at(-1)).toMatch(/free again/);
  });
});

describe("a booking of another conversation", () => {
  let post: PostOffice;
  let house: Journey;
  beforeAll(async () => {
    post = await openPostOffice();
    house = await openJourney(undefined, { SMTP_URL: post.url, MAIL_FROM: "Hotel Vidra <desk@hotel-vidra.example>" });
  });
  afterAll(async () => { await house.close(); await post.kill(); });

  const booked = (events: readonly Event[]) => events.filter(({ type }) => type === "booking").at(-1) as (Event & { reference: string; status: string }) | undefined;
  const letterAbout = async (what: RegExp, after = 0): Promise<Arrived> => {
    for (let n = 0; n < 500; n++) {
      const found = post.arrived.slice(after).find(({ subject }) => what.test(subject ?? ""));
      if (found) return found;
      await new Promise((soon) => setTimeout(soon, 20));
    }
    throw new Error(`no letter about ${String(what)}: ${post.arrived.map(({ subject }) => subject).join(", ")}`);
  };
  const book = async (email: string, month = "January") => {
    const guest = await house.guest();
    await house.say(guest, `A standard double from 12 to 14 ${month} for two please. My name is Zebulon Quarkson, ${email}`);
    return booked(await house.say(guest, "yes"))!.reference;
  };
  /** The words of a conversation as its guest sees them, references aside. */
  const plain = (events: readonly Event[], reference: string) => texts(events).join(" ").replaceAll(reference, "REF").replaceAll(/\d+/g, "#");

  it("is cancelled after the code from the letter; the code is kept nowhere and no figure of it is ever shown", async () => {
    const reference = await book("zebulon@example.com");
    const other = await house.guest();
    await house.say(other, `Hello, I want to cancel my booking ${reference}`);
    const asked = await house.say(other, "Quarkson");
    expect(texts(asked).join(" ")).toMatch(/code/i);
    const letter = await letterAbout(/code/i);
    expect(letter.envelope.to).toEqual(["zebulon@example.com"]);
    const code = /^\s+(\d{6})$/m.exec(letter.text!)![1]!;
    const shown = await house.say(other, `it is ${code.slice(0, 3)} ${code.slice(3)}`);
    expect(texts(await house.events(other, other.token, 0, 0), "guest").join()).toContain("it is ••••••");
    expect(texts(shown, "desk").join(" ")).toMatch(/right code/);
    expect(texts(shown, "desk").join(" ")).not.toMatch(/covered a number/);
    expect(shown.some(({ type, kind }) => type === "proposal" && kind === "cancellation")).toBe(true);
    const cancelled = await house.say(other, "yes");
    expect(booked(cancelled)).toMatchObject({ reference, status: "cancelled" });
    expect((await letterAbout(/cancelled/)).envelope.to).toEqual(["zebulon@example.com"]);
    const everything = JSON.stringify([await house.open.house.db.query("select * from words"), await house.open.house.db.query("select body from events"), await house.open.house.db.query("select trace from turns"), await house.open.house.db.query("select * from deliveries")]);
    expect(everything.includes(code) || everything.includes(`${code.slice(0, 3)} ${code.slice(3)}`)).toBe(false);
  });

  it("sounds the same where there is none, and a wrong code too", async () => {
    const reference = await book("quark@example.com", "February");
    const said: string[] = [];
    for (const one of [reference, "K7MX-4AC"]) {
      const other = await house.guest();
      const asked = await house.say(other, `Hello, please send me a code, I want to cancel my booking ${one}`);
      const wrong = await house.say(other, "000000");
      said.push(texts(wrong, "desk").join(" "));
      said.push(plain(asked, one));
      const again = await house.say(other, "that did not work, please send a new code");
      said.push(plain(again, one));
      expect(plain(wrong, one)).not.toContain("000000");
    }
    const [wrong, asked, again, ...where] = said;
    expect(wrong).toMatch(/does not fit/);
    expect([asked, again].every((text) => /code goes there now/.test(text!))).toBe(true);
    // Word for word the same where there is no such booking.
    expect(where).toEqual([wrong, asked, again]);
  });

  it("is told to who is on file, also when a colleague changes it, and a letter that is refused is seen by staff alone", async () => {
    const underWay = () => house.open.house.db.query("select 1 from deliveries where state in ('waiting', 'sending')");
    for (let n = 0; n < 300 && (await underWay()).length > 0; n++) await new Promise((soon) => setTimeout(soon, 20));
    post.moods.push("refuses the address");
    const guest = await house.guest();
    await house.say(guest, "A standard double from 2 to 4 March for two please. My name is Vera Blum, vera@example.com");
    await house.say(guest, "yes");
    const { db } = house.open.house;
    for (let n = 0; n < 300 && (await db.query("select 1 from deliveries where conversation_id = $1 and state = 'refused'", [guest.id])).length === 0; n++) await new Promise((soon) => setTimeout(soon, 20));
    expect(await db.query("select audience, body->>'state' as state from events where conversation_id = $1 and type = 'delivery'", [guest.id])).toEqual([{ audience: "staff", state: "refused" }]);
    const seen = await house.events(guest, guest.token, 0, 0);
    expect(seen.filter(({ type }) => type === "delivery")).toEqual([]);
    expect(texts(seen).join(" ")).not.toMatch(/sent|letter/);
  });

  it("an emergency is alerted to the desk's own mailbox, and only then the guest hears that the team knows", async () => {
    const guest = await house.guest();
    post.moods.push("takes late");
    const first = await house.say(guest, "there is a fire in my room!!");
    expect(texts(first).join(" ")).toContain("112");
    expect((await letterAbout(/EMERGENCY/)).envelope.to).toEqual(["reception@hotel-vidra.example"]);
    for (let n = 0; n < 200; n++) {
      if (texts(await house.events(guest, guest.token, 0, 0), "desk").some((text) => /alerted/.test(text))) break;
      await new Promise((soon) => setTimeout(soon, 30));
    }
    expect(texts(await house.events(guest, guest.token, 0, 0), "desk").filter((text) => /alerted/.test(text))).toHaveLength(1);
  });
});
