import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guestOf } from "../support/guest.ts";
import { openJourney, type Journey } from "../support/journey.ts";

let desk: Journey;
beforeAll(async () => {
  desk = await openJourney();
  await desk.open.takeIn();
}, 240_000);
afterAll(() => desk.close());
beforeEach(() => desk.clock.set(new Date("2026-12-01T08:00:00Z")));

describe("a question about how things are here", () => {
  it.each([
    ["is the wifi free?", "guest/wifi"], ["where can I park my car?", "guest/parking"], ["do you take credit cards?", "guest/payment"], ["where may I smoke?", "guest/smoking"],
    ["what do children pay?", "guest/children"], ["how do I get from the airport to you?", "guest/taxi"], ["is breakfast included in the room rate?", "guest/breakfast"], ["may I bring my small dog?", "guest/pets"],
    ["what is your cancellation policy?", "guest/cancellation"], ["how late can I check out?", "guest/arrival-departure"],
    ["¿hay wifi gratis?", "guest/wifi"], ["hol lehet parkolni?", "guest/parking"], ["unde pot parca?", "guest/parking"],
  ])("%s is answered in the document's own words: %s", async (text, document) => {
    const guest = await guestOf(desk);
    const said = await guest.says(text);
    expect(said.cited.map((one) => one.split("#")[0])).toContain(document);
    expect(said.offer).toBeUndefined();
  });

  it("in another language is said to be quoted, and the exception is the answer", async () => {
    const guest = await guestOf(desk);
    expect((await guest.says("¿puedo fumar en la terraza del hotel?")).words).toMatch(/inglés/);
    const tom = await guestOf(desk);
    const dog = await tom.says("your page says dogs up to 10 kg. mine is a 30 kg guide dog");
    expect(dog.cited).toContain("guest/pets#Assistance dogs");
    expect(dog.words).toMatch(/without charge/);
    expect(dog.words.match(/\?/g)).toHaveLength(1);
    expect((await tom.says("yes please")).words).toMatch(/reference/);
  });

  it.each<[[string, RegExp][]]>(([
    [["do you hire out bicycles?", /€18/], ["and for a child of five?", /Children's bicycles/], ["until when must they be back?", /20:00/]],
    [["Can I smoke an e-cigarette on my balcony?", /not allowed/], ["what happens if I do?", /€150/]],
    [["¿puedo llevar a mi perro de 14 kilos?", /Me temo que no\..*10 kg/]],
    [["our van is 2.2 m high, will it fit into the garage?", /I'm afraid not\. The height limit is 1\.95 m/]],
    [["a fiam 13 éves, bejöhet a szaunába?", /Guests from 16/]],
    [["SZÉP kártyával fizethetek? és hol tudok mosni?", /SZÉP card.*wash/s]],
    [["is there a fitting room for falcons, and what does a cot cost?", /A cot is free/]],
  ] as [string, RegExp][][]).map((turns): [[string, RegExp][]] => [turns]))("is answered by the sentence that decides: %j", async (turns) => {
    const guest = await guestOf(desk);
    for (const [text, answer] of turns) expect((await guest.says(text)).words).toMatch(answer);
  });

  it("beside an offer, of somebody with an allergy, is told unasked, and the offer stands", async () => {
    const guest = await guestOf(desk);
    await guest.says("a table for two tomorrow at 19:30, Ada Stone, ada@example.org");
    const said = await guest.says("by the way my husband is badly allergic to nuts, even traces");
    expect(said.words).toMatch(/allergens/);
    expect((await guest.confirms()).bookings).not.toEqual([]);
  });

  it("that nothing answers is not guessed at; a person is offered and brought by a yes", async () => {
    const guest = await guestOf(desk);
    const said = await guest.says("who won the football world cup in 1998?");
    expect(said.words).toMatch(/colleague/);
    expect((await guest.says("yes")).of("handoff")).not.toEqual([]);
  });

  it.each(["va a llover esta tarde?", "holnap esik az eső?", "o să plouă mâine?"])("%s is no question about a fire, whatever words they share", async (text) => {
    const guest = await guestOf(desk);
    const said = await guest.says(text);
    expect(said.cited).toEqual([]);
  });
});

describe("hours", () => {
  it.each([
    ["what time is breakfast on Sunday?", ["07:30", "11:00"]], ["when does the restaurant close on 24 December?", ["21:30", "19:30"]], ["is the thermal pool open on 9 December?", ["closed", "11 December"]],
    ["until when can we eat tonight?", ["21:00", "21:30"]], ["what are the pool hours on Monday?", ["07:00", "13:00", "19:00"]], ["is the sauna open on 26 December?", ["13:00", "21:00"]], ["are you open now?", ["23:00"]],
    ["¿a qué hora cierra la piscina el 25 de diciembre?", ["19:00"]], ["mikor nyit a szauna szombaton?", ["13:00"]], ["la ce oră se deschide sala de fitness?", ["06:00"]],
  ])("%s", async (text, values) => {
    const guest = await guestOf(desk);
    const said = await guest.says(text);
    for (const value of values) expect(said.words).toContain(value);
    expect(said.cited.every((one) => one.startsWith("records/hours"))).toBe(true);
    expect(said.cited.length).toBeGreaterThan(0);
  });

  it("and a policy asked together are both answered", async () => {
    const guest = await guestOf(desk);
    const said = await guest.says("what time is breakfast and is parking free?");
    expect(said.cited.some((one) => one.startsWith("records/hours"))).toBe(true);
    expect(said.cited.some((one) => one.startsWith("guest/parking"))).toBe(true);
  });

  it("of another day are asked for in two words", async () => {
    const guest = await guestOf(desk);
    await guest.says("when does the gym open on Friday?");
    expect((await guest.says("and on Saturday?")).words).toMatch(/Saturday 5 December/);
    expect((await guest.says("and at weekends?")).words).toMatch(/Saturday 5 December and .*Sunday 6 December/);
  });

  it("of two things asked for in one breath are both told, and nothing is sold beside them", async () => {
    const guest = await guestOf(desk);
    const said = await guest.says("from when are breakfast and dinner?");
    expect(said.words).toMatch(/07:00.*18:00/s);
    expect(said.words).not.toContain("?");
  });
});
