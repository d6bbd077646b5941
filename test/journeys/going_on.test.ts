import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guestOf } from "../support/guest.ts";
import { openJourney, type Journey } from "../support/journey.ts";

let desk: Journey;
beforeAll(async () => { desk = await openJourney(); });
afterAll(() => desk.close());
beforeEach(() => desk.clock.set(new Date("2026-12-01T08:00:00Z")));

describe("one of several", () => {
  it("is chosen by its place, its size and its name, also after the offer", async () => {
    const anna = await guestOf(desk);
    await anna.says("which rooms are free from 8 to 9 December for two?");
    expect((await anna.says("the second one please")).lines.Room).toBe("Garden double");
    expect((await anna.says("hm, rather the big one")).lines.Room).toBe("Family room");
    expect((await anna.says("no, the smallest one")).lines.Room).toBe("Standard double");
    expect((await anna.says("the garden one then")).lines.Room).toBe("Garden double");
    expect((await anna.says("the blue one")).words).toMatch(/none of that name/);
    const kent = await guestOf(desk);
    await kent.says("Do you have a double from 8 to 9 December, two of us?");
    expect((await kent.says("the garden one please. Ivy Kent, ivy.kent@example.com")).lines).toMatchObject({ Room: "Garden double", Name: "Ivy Kent" });
    const luz = await guestOf(desk, "es");
    await luz.says("mesa para dos el jueves por la noche");
    expect((await luz.says("la segunda")).offer).toMatchObject({ kind: "table", state: "open" });
  });

  it("is left out of a card by its button, and the rest is offered in its place", async () => {
    const tom = await guestOf(desk);
    const both = await tom.says("a table for six on Thursday at 19:00 and a double room from 10 to 11 December for two");
    expect(both.offer?.kind).toBe("several");
    const items = both.offer?.items as { n: number; summary: string }[];
    expect(items.map(({ summary }) => summary.split(",")[0])).toEqual(["Table for dinner", "Standard double"]);
    const body = { id: randomUUID(), leave: both.offer!.id, item: items[0]!.n };
    const path = `/api/conversations/${tom.talk.id}/messages`;
    const sent = await desk.ask(path, { token: tom.talk.token, body });
    expect(sent.status).toBe(202);
    expect((await desk.ask(path, { token: tom.talk.token, body })).body.seq).toBe(sent.body.seq);
    expect((await desk.ask(path, { token: tom.talk.token, body: { id: randomUUID(), leave: randomUUID(), item: 1 } })).status).toBe(404);
    const shown = await desk.events(tom.talk, tom.talk.token, sent.body.seq as number, 0);
    expect(shown.at(-1)).toMatchObject({ type: "proposal", kind: "stay", state: "open" });
    // What was left out stays out when the rest is put right.
    const longer = await tom.says("two nights please");
    expect(longer.offer).toMatchObject({ kind: "stay", state: "open" });
    expect((await tom.says("yes")).bookings).toHaveLength(1);
  });
});

describe("what is put right beside an offer", () => {
  it.each([
    ["en", "table for 4 tonight at 8pm", "make it 5, 8.30", { Date: /20:30/, Guests: /^5 / }],
    ["es", "mesa para 4 esta noche a las 20:00", "mejor 5, 8.30", { Fecha: /20:30/, Personas: /^5 / }],
    ["ro", "o masă pentru 4 diseară la 20", "de fapt 5 persoane, 7.30", { Data: /19:30/, Persoane: /^5 / }],
    ["en", "standard double for 2 from Thursday to Sunday, flexible", "sorry, make that friday not thursday", { Date: /Friday 4 to Sunday 6/ }],
    ["hu", "standard szoba 2 főre péntektől vasárnapig, rugalmas", "péntek helyett csütörtök legyen", { Dátum: /3-ától, csütörtöktől.*6-áig/ }],
    ["ro", "cameră dublă standard pentru 2 de vineri până duminică, flexibil", "luni în loc de duminică", { Data: /vineri, 4.*luni, 7/ }],
    ["es", "masaje el jueves a las 15:00", "mejor el corto", { Cita: /30 minutos/, Fecha: /15:00/ }],
    ["en", "a massage or a facial next Tuesday afternoon", "the short massage at 3", { Appointment: /30 minutes/, Date: /15:00/ }],
    ["hu", "masszázs 90 perc pénteken 15 órakor", "inkább a rövidebb", { Időpontra: /30 perc/, Dátum: /15:00/ }],
  ] as const)("in %s keeps all the rest: %s; %s", async (language, first, second, lines) => {
    const kim = await guestOf(desk, language);
    await kim.says(first);
    const said = (await kim.says(second)).lines;
    for (const [label, value] of Object.entries(lines)) expect(said[label]).toMatch(value);
  });
});

describe("an extra that is no longer wanted", () => {
  it.each([
    ["es", "doble estándar del 14 al 16 de diciembre, 2 personas, tarifa flexible, con plaza de garaje", "sí", "al final sin garaje", { Total: "196 €" }],
    ["hu", "standard szoba december 14-16, 2 fő, rugalmas, garázzsal", "igen", "mégis garázs nélkül kérjük", { Összesen: "196 €" }],
    ["ro", "cameră dublă standard 14-16 decembrie, 2 persoane, flexibil, cu loc în garaj", "da", "de fapt fără garaj", { Total: "196 €" }],
    ["en", "standard double 14 to 16 December for 2, flexible, with a garage space", "yes", "we don't need the garage after all", { Total: "€196" }],
  ] as const)("goes in %s from what is booked: %s", async (language, first, yes, out, lines) => {
    const kim = await guestOf(desk, language);
    await kim.says(first);
    await kim.says(yes);
    const changed = await kim.says(out);
    expect(changed.offer).toMatchObject({ kind: "change", state: "open" });
    expect(changed.lines).toMatchObject(lines);
  });
});

describe("a first message in few words", () => {
  it.each([
    ["dubla standard 14-16 dec 2 pers flexibil", "Camera"], ["doble estandar 14-16 dic 2 pers flexible", "Habitación"], ["ketagyas szoba dec 14-16 2 fo rugalmas", "Szoba"], ["standard double 14-16 dec 2 pers flexible", "Room"],
  ])("is answered in its own language: %s", async (text, label) => {
    const kim = await guestOf(desk);
    expect(Object.keys((await kim.says(text)).lines)).toContain(label);
  });
});

describe("what is booked", () => {
  it.each([
    ["en", "standard double 18 to 20 January for 2, flexible", "yes", "what if we change our minds?", /Free cancellation until/],
    ["es", "doble estándar del 18 al 20 de enero, 2 personas, tarifa flexible", "sí", "¿y si nos arrepentimos?", /Cancelación gratuita hasta/],
    ["hu", "standard szoba január 18-20, 2 fő, rugalmas", "igen", "és ha meggondoljuk magunkat?", /Díjmentes lemondás/],
    ["ro", "cameră dublă standard 18-20 ianuarie, 2 persoane, flexibil", "da", "și dacă ne răzgândim?", /Anulare gratuită până/],
  ] as const)("has its terms told in %s to who may change their mind", async (language, first, yes, asked, terms) => {
    const kim = await guestOf(desk, language);
    await kim.says(first);
    await kim.says(yes);
    expect((await kim.says(asked)).words).toMatch(terms);
  });
});

describe("an offer", () => {
  it("is agreed to by who wants the price that can be given back, and turned into the other by who wants that", async () => {
    const ana = await guestOf(desk, "ro");
    await ana.says("cameră dublă standard 14-17 decembrie pentru doi adulți");
    expect((await ana.says("da, cea pe care o pot anula")).bookings).toHaveLength(1);
    const kim = await guestOf(desk);
    await kim.says("standard double 14 to 16 December, 2 adults");
    expect((await kim.says("the non-refundable one please")).offer).toMatchObject({ state: "open", price: { amount: 17600 } });
    expect((await kim.says("what is that in all, with the tax?")).words).toMatch(/€182 in all/);
  });

  it("is of the shortest stay of a season, and of the car that takes them all", async () => {
    const leo = await guestOf(desk);
    expect((await leo.says("from 23 to 25 December for two adults")).words).toMatch(/at least 3 nights.*Wednesday 23 to Saturday 26 December/s);
    expect((await leo.says("and if we stay till 27?")).words).toMatch(/4 nights/);
    const six = await guestOf(desk);
    expect((await six.says("a taxi to the airport on Saturday at 5 am, six of us")).words).toMatch(/at most 4 people.*Minibus/s);
  });
});

describe("what is booked", () => {
  it("moves from where it stands, ends on the day that is named, and grows by who comes", async () => {
    const eva = await guestOf(desk);
    await eva.says("garden double from 14 to 16 December for two");
    await eva.says("yes, I'm Eva Lang, eva@example.com");
    expect((await eva.says("can we move it one day later?")).lines.Date).toMatch(/^Tuesday 15 to Thursday 17 December/);
    expect((await eva.says("yes")).bookings[0]).toMatchObject({ status: "changed", party: expect.objectContaining({ total: 2 }) });
    expect((await eva.says("actually we would stay until Friday")).lines.Date).toMatch(/^Tuesday 15 to Friday 18 December/);
    await eva.says("no thanks");
    const mese = await guestOf(desk, "ro");
    await mese.says("o masă vineri la șapte seara, patru persoane");
    await mese.says("da");
    expect((await mese.says("putem fi cinci?")).offer).toMatchObject({ kind: "change", state: "open" });
    const asztal = await guestOf(desk, "hu");
    await asztal.says("asztal péntek este fél nyolcra három főre");
    await asztal.says("igen");
    expect(String((await asztal.says("egy órával később")).offer?.summary)).toMatch(/20:30/);
  });

  it("is told again, and a late arrival is written beside it without asking for a reference", async () => {
    const max = await guestOf(desk);
    await max.says("table for five on Sunday at 12:30");
    await max.says("yes");
    expect((await max.says("what time was it again?")).words).toMatch(/12:30/);
    await max.says("a double room from 6 to 7 December for one");
    await max.says("yes");
    const late = await max.says("we will arrive late, about 23:30");
    expect(late.words).toMatch(/beside your booking/);
    expect(late.words).not.toMatch(/reference/);
    expect(late.offer).toBeUndefined();
  });
});

describe("an offer", () => {
  it("says until when it is held, and a question in between leads back to it", async () => {
    const ida = await guestOf(desk);
    await ida.says("I'd like the family room from 18 to 20 December for 2 adults and 2 kids");
    expect((await ida.says("what time is breakfast?")).words).toMatch(/back to your booking: how old/);
    await ida.says("6 and 9");
    expect((await ida.says("how long do you hold it?")).words).toMatch(/until 09:1\d/);
    expect((await ida.says("fine, we'll take it")).bookings).toHaveLength(1);
  });
});
