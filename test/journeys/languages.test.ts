import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guestOf } from "../support/guest.ts";
import { openJourney, type Journey } from "../support/journey.ts";

let desk: Journey;
beforeAll(async () => { desk = await openJourney(); });
afterAll(() => desk.close());
beforeEach(() => desk.clock.set(new Date("2026-12-01T08:00:00Z")));

const peers = [
  {
    language: "es", weekend: "hola, ¿hay algo libre para el fin de semana?", two: "somos dos", dear: "124 es mucho, lo vi por 109 en otra web", standard: "la estándar entonces", yes: "sí",
    double: "una doble desde el viernes dos noches", three: "mejor tres", more: "una noche más", cancel: "quiero cancelar mi reserva",
    table: "una mesa para seis mañana a las 7 de la tarde", window: "sí, pero junto a la ventana", pool: "¿a qué hora abre la piscina el lunes?", eat: "¿hasta qué hora se puede cenar esta noche?",
  },
  {
    language: "hu", weekend: "jó napot, van szabad szoba a hétvégére?", two: "ketten vagyunk", dear: "124 az sok, máshol 109-ért láttam", standard: "akkor a standardot", yes: "igen",
    double: "egy kétágyas szobát szeretnék péntektől két éjszakára", three: "inkább három", more: "még egy éjszaka", cancel: "le szeretném mondani a foglalást",
    table: "asztalt szeretnék hat főre holnap 7-re", window: "igen, de ablak mellett", pool: "mikor nyit a medence hétfőn?", eat: "meddig lehet ma este enni?",
  },
  {
    language: "ro", weekend: "bună, aveți ceva liber pentru weekend?", two: "suntem doi", dear: "124 e mult, am văzut cu 109 în altă parte", standard: "atunci standard", yes: "da",
    double: "o cameră dublă de vineri pentru două nopți", three: "mai bine trei", more: "încă o noapte", cancel: "vreau să anulez rezervarea",
    table: "o masă pentru șase persoane mâine la 7 seara", window: "da, dar la fereastră", pool: "când se deschide piscina luni?", eat: "până când putem mânca diseară?",
  },
];

describe.each(peers)("in $language", (words) => {
  it("what is free, what it comes to, why it costs that, and the offer", async () => {
    const guest = await guestOf(desk);
    const free = await guest.says(words.weekend);
    for (const price of ["98", "124", "156"]) expect(free.words).toContain(price);
    expect(free.events.findLast(({ type, from }) => type === "message" && from === "assistant")).toMatchObject({ language: words.language });
    const two = await guest.says(words.two);
    for (const total of ["196", "248", "312"]) expect(two.words).toContain(total);
    expect((await guest.says(words.dear)).words).toContain("112");
    expect((await guest.says(words.standard)).offer).toMatchObject({ kind: "stay", price: { amount: 19600 } });
    expect((await guest.says(words.yes)).bookings).toHaveLength(1);
  });

  it("a stay across several messages, and its end", async () => {
    const guest = await guestOf(desk);
    expect((await guest.says(words.double)).offer).toMatchObject({ price: { amount: 19600 } });
    expect((await guest.says(words.three)).offer).toMatchObject({ price: { amount: 29400 } });
    expect((await guest.says(words.more)).offer).toMatchObject({ price: { amount: 39200 } });
    expect((await guest.says(words.yes)).bookings[0]).toMatchObject({ status: "confirmed", endsAt: expect.stringContaining("2026-12-08") });
    expect((await guest.says(words.cancel)).offer).toMatchObject({ kind: "cancellation", price: { amount: 0 } });
    expect((await guest.says(words.yes)).bookings[0]).toMatchObject({ status: "cancelled" });
  });

  it("a table, a yes with a condition that books nothing, then a yes", async () => {
    // Each on a day of their own: there are not so many tables for six by the window.
    desk.clock.set(new Date(`2026-12-0${1 + peers.findIndex(({ language }) => language === words.language)}T08:00:00Z`));
    const guest = await guestOf(desk);
    expect((await guest.says(words.table)).offer).toMatchObject({ kind: "table", state: "open" });
    const but = await guest.says(words.window);
    expect(but.bookings).toEqual([]);
    expect(but.offer).toMatchObject({ state: "open" });
    expect((await guest.says(words.yes)).bookings[0]).toMatchObject({ kind: "table", startsAt: expect.stringContaining("T19:00") });
  });

  it("hours of two pools, and until when one can eat", async () => {
    const guest = await guestOf(desk);
    const pools = await guest.says(words.pool);
    expect(pools.words).toMatch(/0?7:00–21:00.*13:00–19:00/);
    expect((await guest.says(words.eat)).words).toContain("21:00");
  });
});
