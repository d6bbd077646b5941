import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { offerPlaces } from "#handoff/places.ts";
import { bring } from "#handoff/queue.ts";
import { raiseAlert } from "#handoff/emergencies.ts";
import { tellBooking, tellReply, tellStaffOverdue, tellStaffWayIn } from "#conversations/letters.ts";
import { append } from "#conversations/log.ts";
import { conversationById, lock } from "#conversations/conversations.ts";
import { orderLetter } from "#conversations/letters.ts";
import { keepErrand } from "#records/errands.ts";
import type { Database } from "#records/database.ts";
import type { Book } from "#records/items.ts";
import { owe } from "#records/promises.ts";
import { standInLine } from "#records/waits.ts";
import { invite, signIn } from "#records/staff.ts";
import { codeOf } from "#records/codes.ts";
import type { Language } from "#rules/desk.ts";
import { embeddedDatabase } from "../../support/database.ts";
import { desk } from "../../support/hotel.ts";
import { keepLetter, letterHouse, type LetterHouse } from "../../support/letters.ts";
import { openPostOffice, type Arrived, type PostOffice } from "../../support/post_office.ts";

const languages: Language[] = ["en", "es", "hu", "ro"];
const names: Record<Language, string> = { en: "Ilse O'Brien", es: "Íñigo Núñez", hu: "Őszi Ágnes", ro: "Ștefan Țepeș" };
const publicUrl = "https://desk.hotel-vidra.example";

describe("letters", () => {
  let db: Database;
  let post: PostOffice;
  let house: LetterHouse;
  const faults: unknown[] = [];
  beforeAll(async () => {
    db = await embeddedDatabase();
    post = await openPostOffice();
    house = await letterHouse(db, { faults });
    house.sends(post.url, { publicUrl });
  });
  afterAll(async () => {
    await house.close();
    await post.kill();
    await db.close();
    expect(faults).toEqual([]);
  });

  let had = 0;
  /** The next letters that arrive. */
  const letters = async (count: number): Promise<Arrived[]> => {
    await house.look();
    const all = await post.letters(had + count);
    had += count;
    return all.slice(had - count, had);
  };
  const stay = (language: Language, more: Partial<Book> = {}): Book => ({
    do: "book", offering: "standard_double", arrival: "2026-12-04", departure: "2026-12-06", party: { adults: 2, childAges: [] },
    guest: { name: names[language], email: `${language}.guest@example.com` }, ...more,
  });
  const dinner = (): Book => ({ do: "book", offering: desk.offerings.find(({ kind }) => kind === "table")!.id, startsAt: "2026-12-04T19:00", party: { adults: 2, childAges: [] } });

  /** What holds for every letter, whatever it says. */
  function properly(letter: Arrived, language: Language, name: string): void {
    keepLetter(`${name}.${language}`, letter);
    expect(letter.from).toMatchObject({ name: desk.name, address: "desk@hotel-vidra.example" });
    expect(letter.replyTo).toMatchObject([{ address: "reception@hotel-vidra.example" }]);
    const header = (key: string) => letter.headers.find((one) => one.key === key)?.value;
    expect(header("auto-submitted")).toBe("auto-generated");
    expect(letter.messageId).toMatch(/^<[0-9a-f-]{36}@hotel-vidra\.example>$/);
    const html = letter.html ?? "";
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<table|<img|<script|<form|<link|url\(|@import|src=/i);
    expect(`${letter.subject}${letter.text}${html}`).not.toMatch(/undefined|\bNaN\b|\bnull\b/);
    expect(`${letter.subject}${letter.text}`).not.toMatch(/[{}]/);
    // Whoever reads the one reads all that the other says.
    const words = (text: string) => text.split(/[\s:>-]+/).filter(Boolean);
    const read = html.replaceAll(/<style>[\s\S]*?<\/style>|<title>[\s\S]*?<\/title>|<h1>.*?<\/h1>|<[^>]+>/g, " ")
      .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    const plain = new Set(words(letter.text ?? ""));
    expect(words(read).filter((word) => !plain.has(word))).toEqual([]);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:\/\/desk\.hotel-vidra\.example\/(?:\?lang=\w\w|privacy\?lang=\w\w|console(?:#[\w-]+)?)$/);
    // Lines of mail are short; an address may be longer.
    for (const line of (letter.text ?? "").split("\n")) if (!line.includes("https://")) expect(line.length).toBeLessThanOrEqual(90);
  }

  test.each(languages)("one yes to two things is one letter with both and their calendar files, in %s", async (language) => {
    const talk = await house.guest(language);
    const bookings = await house.yes(talk, [stay(language), dinner()], language);
    const [letter] = await letters(1);
    properly(letter!, language, "several");
    expect(letter!.envelope.to).toEqual([`${language}.guest@example.com`]);
    expect(letter!.text).toContain(names[language]);
    for (const { reference } of bookings) expect(letter!.text).toContain(reference);
    const files = letter!.attachments.map(({ content }) => (typeof content === "string" ? content : new TextDecoder().decode(content as ArrayBuffer)));
    expect(files).toHaveLength(2);
    for (const [n, { id }] of bookings.entries()) expect(files.find((file) => file.includes(id)), String(n)).toMatch(/METHOD:PUBLISH[\s\S]*SEQUENCE:0/);
    expect(letter!.raw).toContain("text/calendar; charset=utf-8; method=PUBLISH");
  });

  test.each(languages)("booked, changed, cancelled: the same event rises and goes, and whoever did not ask can object, in %s", async (language) => {
    const talk = await house.guest(language);
    const [made] = await house.yes(talk, [stay(language, { arrival: "2026-12-11", departure: "2026-12-13" })], language);
    await house.yes(talk, [{ do: "change", reference: made!.reference, departure: "2026-12-14" }], language);
    house.clock.advance(9.5 * 24 * 3_600_000);
    await house.yes(talk, [{ do: "cancel", reference: made!.reference }], language);
    const [booked, changed, cancelled] = await letters(3);
    for (const [name, letter] of [["booked", booked], ["changed", changed], ["cancelled", cancelled]] as const) {
      properly(letter!, language, name);
      expect(letter!.subject).toContain(made!.reference);
      expect(letter!.text).toContain("06 1 555 0140");
    }
    const file = ({ attachments }: Arrived) => new TextDecoder().decode(attachments[0]!.content as ArrayBuffer);
    expect(file(booked!)).toMatch(/METHOD:PUBLISH[\s\S]*SEQUENCE:0/);
    expect(file(changed!)).toMatch(/METHOD:PUBLISH[\s\S]*SEQUENCE:1/);
    expect(file(cancelled!)).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:2[\s\S]*STATUS:CANCELLED/);
    const uid = (letter: Arrived) => /UID:(.*)/.exec(file(letter))?.[1]?.trim();
    expect(new Set([uid(booked!), uid(changed!), uid(cancelled!)]).size).toBe(1);
    // The fee of the cancellation, as it was charged.
    expect(cancelled!.text).toMatch(/€\s?\d|\d+(?:[.,]\d+)?\s?(?:€|EUR)/);
    house.clock.set(new Date("2026-12-01T08:00:00Z"));
  });

  test.each(languages)("a request that a colleague accepts or refuses, in %s", async (language) => {
    const talk = await house.guest(language);
    const [one] = await house.yes(talk, [stay(language, { arrival: "2027-01-11", departure: "2027-01-12" })], language);
    await letters(1);
    for (const about of ["accepted", "refused", "sure"] as const) await db.transaction((tx) => tellBooking(tx, house.house, one!.id, about, house.clock.now()));
    for (const [n, letter] of (await letters(3)).entries()) properly(letter, language, ["accepted", "refused", "sure"][n]!);
  });

  test.each(languages)("who stands in line is told by letter too that a place has come free, and the letter books nothing, in %s", async (language) => {
    const talk = await house.guest(language);
    await house.yes(talk, [stay(language, { arrival: "2027-03-08", departure: "2027-03-09" })], language);
    await letters(1);
    const { do: _, guest: __, ...wish } = stay(language, { arrival: "2027-03-15", departure: "2027-03-17" });
    const times = { beginsAt: new Date("2027-03-15T15:00:00Z"), endsAt: new Date("2027-03-17T10:00:00Z") };
    await db.transaction((tx) => standInLine(tx, { conversation: talk, wish, language, now: house.clock.now(), ...times }));
    house.clock.advance(21_000);
    expect(await offerPlaces(house.house)).toBe(1);
    const [letter] = await letters(1);
    properly(letter!, language, "came_free");
    expect(letter!.text).toMatch(/15[\s\S]*17/);
    expect(await db.query("select 1 from bookings where conversation_id = $1 and confirmed_at is not null", [talk])).toHaveLength(1);
  });

  test.each(languages)("a code stands in its letter alone and holds ten minutes, in %s", async (language) => {
    const talk = await house.guest(language);
    await house.yes(talk, [stay(language, { arrival: "2027-01-18", departure: "2027-01-19" })], language);
    await letters(1);
    const [contact] = await db.query<{ id: string; guest_id: string }>("select id, guest_id from contacts where value = $1 order by named_at desc limit 1", [`${language}.guest@example.com`]);
    for (const purpose of ["identity", "contact", "guarantee"]) {
      const id = randomUUID();
      const { code, hash } = codeOf(house.house.derive!, id);
      await db.query("insert into codes (id, conversation_id, guest_id, contact_id, code_hash, purpose, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $7::timestamptz + interval '10 minutes')", [id, talk, contact!.guest_id, contact!.id, hash, purpose, house.clock.now()]);
      await db.transaction((tx) => orderLetter(tx, house.house, "code", { code: id }, house.clock.now(), { conversation: talk, alone: true }));
      const [letter] = await letters(1);
      properly(letter!, language, `code_${purpose}`);
      expect(letter!.text).toContain(code);
      expect(letter!.subject).not.toMatch(/\d{6}/);
      expect(JSON.stringify(await db.query("select * from deliveries"))).not.toContain(code);
    }
    const [old, now] = [contact!.id, randomUUID()];
    await db.query("insert into contacts (id, guest_id, kind, value) values ($1, $2, 'email', $3)", [now, contact!.guest_id, `new.${language}@elsewhere.example`]);
    await db.transaction((tx) => orderLetter(tx, house.house, "contact", { contact: old, now }, house.clock.now(), { conversation: talk }));
    const [told] = await letters(1);
    properly(told!, language, "contact");
    expect(told!.text).not.toContain(`new.${language}@`);
  });

  test.each(languages)("what a receptionist writes to a guest who left, and a call-back read back, in %s", async (language) => {
    const talk = await house.guest(language);
    await house.yes(talk, [stay(language, { arrival: "2027-01-25", departure: "2027-01-26" })], language);
    await letters(1);
    const now = house.clock.now();
    const email = `${language}.guest@example.com`;
    await db.transaction(async (tx) => {
      await keepErrand(tx, { conversation: talk, kind: "message", words: "by mail", contact: email, now });
      await append(tx, talk, { type: "message", from: "desk", body: { notice: "by_mail" }, words: { text: "…" } }, now);
    });
    const replied = (text: string) => db.transaction(async (tx) => {
      const { chapterSeq } = await lock(tx, talk);
      const seq = await append(tx, talk, { type: "message", from: "receptionist", words: { text, receptionist: "Ana" } }, now);
      await tellReply(tx, house.house, talk, chapterSeq, seq, now);
    });
    await replied("The lift is working again. <b>Sorry</b> & thank you, \"truly\".");
    await replied("See you on Friday!\nAna");
    house.clock.advance(21_000);
    const [letter] = await letters(1);
    properly(letter!, language, "reply");
    expect(letter!.subject).toContain("Ana");
    expect(letter!.html).toContain("&lt;b&gt;Sorry&lt;/b&gt; &amp; thank you");
    expect(letter!.text).toContain("> See you on Friday!");
    const guest = (await conversationById(db, talk)).guest!;
    const [contact] = await db.query<{ id: string }>("select id from contacts where guest_id = $1 and value = $2", [guest, email]);
    await db.transaction(async (tx) => {
      const errand = await keepErrand(tx, { conversation: talk, kind: "call_back", words: "", contact: "+36 30 765 4321", dueAt: new Date(now.getTime() + 3_600_000), now });
      await orderLetter(tx, house.house, "call_back", { errand: errand.id, contact: contact!.id }, now, { conversation: talk });
    });
    const [callBack] = await letters(1);
    properly(callBack!, language, "call_back");
    expect(callBack!.text).toContain("+36 30 765 4321");
    house.clock.set(new Date("2026-12-01T08:00:00Z"));
  });

  test.each(languages)("a house that answers requests: what was asked for; and staff: a way in that works once, what is overdue, and an alarm, in %s", async (language) => {
    const other = await letterHouse(db, { desk: { ...desk, selling: "on_request", languages: [language, ...languages.filter((one) => one !== language)] }, faults });
    await house.close();
    other.sends(post.url, { publicUrl });
    const now = other.clock.now();
    const asking = await other.guest(language);
    const [wished] = await other.yes(asking, [stay(language, { arrival: "2027-02-01", departure: "2027-02-02" })], language);
    const [requested] = await letters(1);
    properly(requested!, language, "requested");
    expect(requested!.text).toContain(wished!.reference);
    expect(requested!.attachments).toEqual([]);
    const { staff } = await invite(db, `Ana ${language}`, ["receptionist"], new Date());
    await db.query("update staff set email = $2 where id = $1", [staff.id, `ana.${language}@hotel-vidra.example`]);
    for (const about of ["sign_in", "password"] as const) {
      expect(await db.transaction((tx) => tellStaffWayIn(tx, other.house, staff.id, about, now))).toBe(true);
      const [letter] = await letters(1);
      properly(letter!, language, about);
      const link = /https:\S+console#[\w-]+/.exec(letter!.text!)![0];
      expect((await signIn(db, { link }, new Date())).staff.id).toBe(staff.id);
      await expect(signIn(db, { link }, new Date())).rejects.toMatchObject({ code: "link_spent" });
    }
    const owed = await db.transaction((tx) => owe(tx, { what: "answer_case", dueAt: now, now }));
    await db.transaction((tx) => tellStaffOverdue(tx, other.house, staff.id, { promise: owed.id }, now));
    const [overdue] = await letters(1);
    properly(overdue!, language, "overdue");
    const talk = await other.guest(language);
    await db.transaction(async (tx) => {
      const { handoff } = await bring(tx, other.house, talk, { reason: "fire", severity: "urgent", emergency: true }, now);
      await raiseAlert(tx, other.house, desk, { talk: await lock(tx, talk), handoff, kind: "fire", language, seq: 1 }, now);
    });
    const staffWithMail = (await db.query("select 1 from staff where email is not null")).length;
    const alerts = await letters(staffWithMail);
    properly(alerts[0]!, language, "alert");
    await other.close();
    house = await letterHouse(db, { faults });
    house.sends(post.url, { publicUrl });
  });
});
