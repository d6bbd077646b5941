import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guestOf } from "../support/guest.ts";
import { openJourney, type Journey } from "../support/journey.ts";

let desk: Journey;
beforeAll(async () => { desk = await openJourney(); });
afterAll(() => desk.close());
beforeEach(() => desk.clock.set(new Date("2026-12-01T08:00:00Z")));

describe("small talk", () => {
  it.each([
    ["en", "are you a robot?", /assistant.*person/], ["en", "what can you do?", /book, change or cancel/], ["en", "you are stupid", /cross/], ["en", "thanks a lot", /pleasure|welcome/], ["en", "bye", /goodbye/i], ["en", "do you ever sleep?", /software/], ["es", "¿usted nunca descansa?", /programa/], ["hu", "sosem alszik?", /program/], ["ro", "aveți sentimente?", /program/], ["ro", "👋", /pot/],
    ["es", "eres un robot?", /asistente/], ["es", "¿qué puedes hacer?", /reservo/], ["hu", "mit tud?", /foglalok/], ["ro", "ce poți face?", /rezerv/],
  ])("%s: %s", async (locale, text, answer) => {
    const guest = await guestOf(desk, locale);
    const said = await guest.says(text);
    expect(said.words).toMatch(answer);
    expect(said.events.some(({ type }) => type === "case" || type === "proposal")).toBe(false);
  });

  it.each([["en", "is the pool heated?", "hola"], ["es", "¿a qué hora es el desayuno?", "Hi!"], ["hu", "hol lehet parkolni?", "bună"], ["ro", "unde pot parca mașina?", "szia"]])("in %s, after %j, a bare %j is greeted back", async (locale, first, greeting) => {
    const guest = await guestOf(desk, locale);
    await guest.says(first);
    expect((await guest.says(greeting)).words).toMatch(/^(?:Hello|Good to hear|Hola|Buenas|Üdv|Jó napot|Bun)/);
  });
});

describe("what is said in one breath", () => {
  it.each([["en", "I want to talk to a human", "leave it, just tell me what time breakfast is", /out of the line.*07:00/], ["es", "quiero hablar con una persona", "déjelo, solo dígame a qué hora es el desayuno", /de la cola.*7:00/], ["hu", "emberrel szeretnék beszélni", "mindegy, csak azt mondja meg, meddig van reggeli", /a sorból.*10:00/], ["ro", "vreau să vorbesc cu un om", "lăsați, spuneți-mi doar la ce oră e micul dejun", /din rând.*07:00/]])("in %s, who steps out of the line and asks something gets both", async (locale, wish, back, both) => {
    const guest = await guestOf(desk, locale);
    await guest.says(wish);
    const said = await guest.says(back);
    expect(said.words.replace(/\s+/g, " ")).toMatch(both);
    expect(said.of("handoff")).toMatchObject([{ state: "returned" }]);
  });

  it.each([["en", "my watch was stolen from the room", "it must have been the cleaner"], ["es", "me han robado el dinero de la habitación", "seguro que fue la camarera"], ["hu", "ellopták a gyűrűmet a szobából", "szerintem a takarítónő volt"], ["ro", "mi-au furat ceasul din cameră", "sigur a fost menajera"]])("in %s, whom one suspects is added to the case of the theft", async (locale, theft, suspicion) => {
    const guest = await guestOf(desk, locale);
    const reference = (await guest.says(theft)).of("case")[0]?.reference;
    const said = await guest.says(suspicion);
    expect(said.of("case")).toMatchObject([{ reference }]);
    expect(said.words).toContain(reference);
  });
});

describe("what is not understood", () => {
  it("is asked for in other words, then with choices, then a person is offered and brought by a yes", async () => {
    const guest = await guestOf(desk);
    const words = [await guest.says("blargh fnord"), await guest.says("zork mimsy"), await guest.says("meh quux")];
    expect(new Set(words.map((one) => one.words)).size).toBe(3);
    expect(words[1]!.choices).toHaveLength(3);
    expect(words[2]!.words).toMatch(/colleague/);
    expect((await guest.says("yes")).of("handoff")[0]).toMatchObject({ state: "waiting" });
  });
});

describe("at night", () => {
  it("a wish for a person gets the hours, a call-back and the number on call", async () => {
    desk.clock.set(new Date("2026-12-01T22:40:00Z"));
    const guest = await guestOf(desk);
    const said = await guest.says("nem robottal akarok beszélni, van ott valaki?");
    expect(said.words).toMatch(/december 2-án/);
    expect(said.words).toContain("06 1 555 0142");
    expect(said.words).toContain("112");
    const back = await guest.says("+36 30 123 4567");
    expect(back.words).toMatch(/7:00.*8:00/);
  });

  it.each(["my card is gone and I can't get into my room", "perdí la tarjeta y no puedo entrar en la habitación", "elhagytam a kártyám, nem tudok bejutni", "am pierdut cartela și nu pot intra în cameră"])("who stands outside gets the number on call before anything else: %s", async (text) => {
    desk.clock.set(new Date("2026-12-01T23:40:00Z"));
    const said = await (await guestOf(desk)).says(text);
    expect(said.words.split(/C-[A-Z0-9]{6}/)[0]).toContain("06 1 555 0142");
    expect(said.of("case")).toMatchObject([{ state: "open" }]);
  });

  it("an emergency gets the number first", async () => {
    desk.clock.set(new Date("2026-12-01T22:40:00Z"));
    const guest = await guestOf(desk);
    const said = await guest.says("help, there is a fire in our corridor");
    expect(said.words.slice(0, 120)).toContain("112");
    expect(said.of("handoff")).not.toEqual([]);
  });
});

describe("an exception to a policy", () => {
  it("the wish for an extra is offered for the booking they have", async () => {
    const tom = await guestOf(desk);
    await tom.says("a garden double for two from 7 to 9 December");
    await tom.says("yes");
    const added = await tom.says("please add a garage space to my booking");
    expect(added.offer).toMatchObject({ kind: "change", state: "open" });
    expect(added.lines).toHaveProperty("Garage space");
  });
});
