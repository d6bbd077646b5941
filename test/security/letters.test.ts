import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { vouched } from "#channels/console/openid.ts";
import { greeting } from "#channels/letters/desk_words.ts";
import { openConversation } from "#conversations/conversations.ts";
import { askCode, codeOf, proveByCode } from "#records/codes.ts";
import { signedGuest } from "#records/signed_guests.ts";
import { invite } from "#records/staff.ts";
import { openTestWebsite, type OpenWebsite } from "../support/website.ts";

describe("ways in and letters", () => {
  let house: OpenWebsite;
  beforeAll(async () => { house = await openTestWebsite(); });
  afterAll(() => house.close());

  const forgotten = async (name: string, from: string) => (await fetch(`${house.url}/api/sign-in/forgotten`, {
    method: "POST", headers: { "content-type": "application/json", "x-forwarded-for": from }, body: JSON.stringify({ name }),
  })).status;

  it("a stranger can neither fill a colleague's letter box with links, nor keep the colleague from asking for one", async () => {
    house.door.house.mail = { links: true };
    const { staff } = await invite(house.db, "Emese", ["receptionist"], new Date());
    await house.db.query("update staff set email = 'emese@example.com' where id = $1", [staff.id]);
    const answers = [];
    for (let n = 0; n < 24; n += 1) answers.push(await forgotten(n % 2 ? "Emese" : "emese@example.com", `198.51.100.${n}`));
    expect(new Set(answers)).toEqual(new Set([202]));
    const ordered = async () => (await house.db.query("select 1 from deliveries where kind = 'password' and tells->>'staff' = $1", [staff.id])).length;
    for (let n = 0; n < 20; n += 1) { await house.db.query("select 1"); await new Promise((resolve) => { setTimeout(resolve, 10); }); }
    expect(await ordered()).toBe(1);
    delete house.door.house.mail;
  });

  it("an address is vouched for by the organisation that was named, not by whichever signs in at a door for all", () => {
    const tenant = "https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0";
    const claims = { iss: tenant, sub: "x", aud: "desk", iat: 1, exp: 2, preferred_username: "boss@hotel.example", email: "boss@hotel.example" };
    expect(vouched(tenant, claims)).toBe("boss@hotel.example");
    for (const door of ["common", "organizations", "consumers"]) expect(vouched(`https://login.microsoftonline.com/${door}/v2.0`, claims)).toBeUndefined();
    expect(vouched("https://login.microsoftonline.com/common/v2.0", { ...claims, email_verified: true })).toBe("boss@hotel.example");
  });

  it("a letter to an address that somebody typed carries a name, and no words or link of theirs", () => {
    const say = (key: string, values: Record<string, string | number> = {}) => `${key} ${values.name ?? ""}`.trim();
    for (const name of ["Ilse O'Brien", "Íñigo Núñez-López", "Őszi Ágnes", "Dr. J.R. Smith, Jr.", "Jean‑Luc d’Arc", "李小龍"]) expect(greeting(say, name)).toEqual({ text: `hello ${name}` });
    for (const name of ["guest, your refund waits at evil.example/pay", "claim it: http://evil.example", "www.evil.com", "call +36 30 123 4567 now", "write to win@evil.example", "Dear Guest ".repeat(10), "evil.com"]) {
      expect(greeting(say, name)).toEqual({ text: "hello_nobody" });
    }
  });

  it("a code for somebody else's booking opens it in that conversation, and makes no two people who are known one", async () => {
    const { db } = house;
    const now = new Date();
    const derive = (purpose: string, id: string) => createHash("sha256").update(`${purpose} ${id}`).digest();
    const prove = async (known: string) => {
      const [own, other] = [randomUUID(), randomUUID()];
      await db.query("insert into guests (id, name, known_by, created_at) values ($1, 'Ana', $3, $4), ($2, 'Béla', 'unverified', $4)", [own, other, known, now]);
      await db.query("insert into contacts (id, guest_id, kind, value) values ($1, $2, 'email', 'bela@example.com')", [randomUUID(), other]);
      const { id: conversation } = await openConversation(db, { channel: "web", now });
      await db.query("update conversations set guest_id = $2, known_by = $3 where id = $1", [conversation, own, known === "unverified" ? "nobody" : known]);
      const asked = await askCode(db, derive, { purpose: "identity", guest: other, conversation, now }) as { id: string };
      const proof = await db.transaction((tx) => proveByCode(tx, { conversation, code: codeOf(derive, asked.id).code, now }));
      const joined = await db.query("select 1 from joinings where guest_id = $1", [own]);
      const [proved] = await db.query<{ guest: string }>("select guest_id as guest from proofs where conversation_id = $1", [conversation]);
      return [proof.outcome, proved?.guest === other, joined.length];
    };
    expect(await prove("unverified")).toEqual(["known", true, 1]);
    expect(await prove("signed")).toEqual(["known", true, 0]);
  });

  it("a guest signed for by a website is the one that Teams knows by the object id of one's own directory alone, and never by another name", async () => {
    const object = "11111111-aaaa-4333-8444-555555555555";
    const elsewhere = `99999999-8888-4777-8666-555555555555/${object}`;
    const known = await signedGuest(house.db, { subject: elsewhere, name: "Ana" }, new Date(), "teams");
    expect(await signedGuest(house.db, { subject: elsewhere, name: "Mallory" }, new Date())).not.toBe(known);
    expect(await signedGuest(house.db, { subject: elsewhere }, new Date(), "teams")).toBe(known);
    // Whom the website knew by an id before Teams did stays the website's.
    const first = await signedGuest(house.db, { subject: object }, new Date());
    expect(await signedGuest(house.db, { subject: object }, new Date(), "teams")).not.toBe(first);
    expect(await signedGuest(house.db, { subject: object }, new Date())).toBe(first);
  });
});
