import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openJourney, texts, type Journey, type Talk } from "../support/journey.ts";
import { openPostOffice, type Arrived, type PostOffice } from "../support/post_office.ts";

describe("letters beside a conversation", () => {
  let post: PostOffice;
  let house: Journey;
  beforeAll(async () => {
    post = await openPostOffice();
    house = await openJourney(undefined, { SMTP_URL: post.url, MAIL_FROM: "Hotel Vidra <desk@hotel-vidra.example>", PUBLIC_URL: "https://desk.hotel-vidra.example" });
  });
  afterAll(async () => { await house.close(); await post.kill(); });

  const letter = async (subject: RegExp, to: string): Promise<Arrived> => {
    for (let n = 0; n < 400; n++) {
      const found = post.arrived.find((one) => subject.test(one.subject ?? "") && one.envelope.to[0] === to);
      if (found) return found;
      await house.open.house.db.query("select pg_notify(current_schema()::text, 'o')");
      await new Promise((soon) => setTimeout(soon, 25));
    }
    throw new Error(`no letter ${String(subject)} to ${to}: ${post.arrived.map((one) => `${one.subject} → ${one.envelope.to[0]}`).join("; ")}`);
  };
  const all = (guest: Talk) => house.events(guest, guest.token, 0, 0);
  const referenceIn = async (guest: Talk) => String((await all(guest)).findLast(({ type }) => type === "booking")?.reference);

  it.each([
    ["en", "I want to talk to a person please", "can you send me the answer by e-mail instead?"],
    ["es", "quiero hablar con una persona", "¿me lo pueden mandar por correo electrónico?"],
    ["hu", "emberrel szeretnék beszélni", "inkább e-mailben válaszoljanak"],
    ["ro", "vreau să vorbesc cu o persoană", "mai bine îmi răspundeți prin e-mail"],
  ])("who waits may be answered by e-mail: what a colleague writes comes there too, in %s", async (language, person, instead) => {
    const guest = await house.guest(language);
    await house.say(guest, person);
    const asked = await house.say(guest, instead);
    expect(asked.findLast(({ type, from }) => type === "message" && from === "assistant")).toMatchObject({ text: expect.stringContaining("?") as string });
    const email = `waiting.${language}@example.com`;
    const kept = await house.say(guest, email);
    expect(texts(kept, "desk").join(" ")).toContain(email);
    expect(texts(kept).join(" ")).not.toMatch(/\bI(?:'ve| have) sent\b/);
    const token = await house.staff(`Ana ${language}`);
    const waiting = (await house.ask("/api/handoffs?state=waiting", { token })).body as unknown as { handoffs?: { id: string; conversation: string }[] };
    const mine = (waiting.handoffs ?? waiting as unknown as { id: string; conversation: string }[]).find(({ conversation }) => conversation === guest.id);
    expect((await house.ask(`/api/handoffs/${mine?.id}/claims`, { token, body: {} })).status).toBe(201);
    expect((await house.ask(`/api/conversations/${guest.id}/replies`, { token, body: { id: randomUUID(), text: "Room 12 is free from two o'clock." } })).status).toBeLessThan(300);
    house.clock.advance(21_000);
    const answer = await letter(/Ana/, email);
    expect(answer.text).toContain("> Room 12 is free from two o'clock.");
    expect(answer.text).toContain("https://desk.hotel-vidra.example/");
    expect(answer.html).toContain(`lang="${language}"`);
  });

  it("another address takes the place of one that was proved only by a code from there, and the old one is told", async () => {
    const first = await house.guest();
    await house.say(first, "A standard double from 12 to 14 January for two please. My name is Zebulon Quarkson, old@example.com");
    await house.say(first, "yes");
    const reference = await referenceIn(first);
    const other = await house.guest();
    const asked = await house.say(other, `please change the e-mail of my booking ${reference} to new@example.com`);
    expect(texts(asked).join(" ")).toMatch(/code/i);
    const code = /^\s+(\d{6})$/m.exec((await letter(/code/i, "old@example.com")).text!)![1]!;
    expect(post.arrived.filter(({ envelope }) => envelope.to[0] === "new@example.com")).toEqual([]);
    await house.say(other, code);
    expect(texts(await all(other), "desk").at(-1)).toMatch(/new contact/);
    const told = await letter(/contact details .* changed/, "old@example.com");
    expect(told.text).toContain("n…w@example.com");
    await house.say(other, `and please cancel ${reference}`);
    await house.say(other, "yes");
    expect((await letter(/cancelled/, "new@example.com")).text).toContain(reference);
  });

  it("an address that was mistyped is put right, and the one before is told where letters go", async () => {
    const guest = await house.guest();
    await house.say(guest, "A standard double from 12 to 14 March for two please. My name is Vera Blum, vera@example.con");
    await house.say(guest, "yes");
    await letter(/Your booking/, "vera@example.con");
    await house.say(guest, "sorry, my e-mail is vera@example.com");
    expect((await letter(/contact details/, "vera@example.con")).text).toContain("v…a@example.com");
  });
});
