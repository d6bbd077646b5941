import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Trace } from "#assistant/trace.ts";
import { tracesOf } from "#conversations/turns.ts";
import { guestOf, type Guest } from "../../support/guest.ts";
import { openJourney, type Journey } from "../../support/journey.ts";
import { openService, type ModelService } from "../../support/openai.ts";
import { markOf, turn, type Result } from "../../support/script.ts";

let service: ModelService;
let desk: Journey;
/** The hotel with the documents that are asked about here. */
const folder = join(mkdtempSync(join(tmpdir(), "service-")), "hotel");
beforeAll(async () => {
  mkdirSync(join(folder, "guest"), { recursive: true });
  for (const file of ["desk.yaml", ...["wifi", "payment", "smoking", "parking", "pets", "arrival-departure", "tourist-levy", "taxi"].map((name) => `guest/${name}.md`)]) cpSync(join("knowledge/hotel", file), join(folder, file));
  service = await openService();
  desk = await openJourney(undefined, { DESK: folder }, service);
  await desk.open.takeIn();
});
afterAll(async () => { await desk.close(); await service.close(); });
beforeEach(() => desk.clock.set(new Date("2026-12-01T08:00:00Z")));
afterEach(() => service.done());

/** Nothing of what the model said was held back. */
const nothingHeld = async ({ talk }: Guest) => {
  const { trace } = (await tracesOf(desk.open.house.db, talk.id)).at(-1) as unknown as { trace: Trace };
  expect(trace.checks.failed).toEqual([]);
  expect(trace.model).toBe("scripted");
};

describe("a question of policy, answered by a model service", () => {
  it.each([
    ["is the wifi free?", "guest/wifi", "Wi-Fi is free", "Yes, Wi-Fi is free in the whole house and in the garden"],
    ["do you take credit cards?", "guest/payment", "contactless", "Yes, Visa, Mastercard and American Express are fine, and cash in euros or forints"],
    ["where may I smoke?", "guest/smoking", "five metres", "You may smoke in the corner of the gravel court, five metres from the entrance"],
    ["what does parking in the garage cost?", "guest/parking", "€12 a night", "The garage is €12 a night"],
    ["may I bring my small dog?", "guest/pets", "€15 a night", "Yes, one dog of up to 10 kg may stay in the room, for €15 a night"],
    ["how late can I check out?", "guest/arrival-departure", "until 14:00 costs €25", "Late check-out until 14:00 costs €25, where nobody arrives in the room that day"],
    ["how much is the tourist levy?", "guest/tourist-levy", "€1.50", "The tourist levy is €1.50 per person and night"],
    ["¿cuánto cuesta un taxi del aeropuerto?", "guest/taxi", "€35", "El taxi del aeropuerto cuesta 35 euros por coche, hasta cuatro personas"],
    ["mennyibe kerül a parkolás a garázsban?", "guest/parking", "€12 a night", "A garázs éjszakánként 12 euró"],
    ["unde pot parca gratuit?", "guest/parking", "free", "Parcarea deschisă din spatele casei este gratuită"],
  ])("%s", async (question, document, words, answer) => {
    const guest = await guestOf(desk);
    turn(service, [{ name: "search_documents", args: { question } }], ([found]) => `${answer} [${markOf(found!, words)}].`);
    const said = await guest.says(question);
    expect(said.words).toContain(answer);
    expect(said.cited.some((one) => one.startsWith(document))).toBe(true);
    await nothingHeld(guest);
  });

  it("an exception is the answer, and an offer beside it books nothing", async () => {
    const guest = await guestOf(desk);
    turn(service, [{ name: "search_documents", args: { question: "guide dog" } }], ([found]) =>
      `Your guide dog is welcome without charge, in the rooms and in the restaurant [${markOf(found!, "without charge, in every room")}]. Shall I add to your booking that you come together?`);
    const said = await guest.says("your page says dogs up to 10 kg. mine is a 30 kg guide dog");
    expect(said.words).toMatch(/welcome without charge.*Shall I add/);
    expect(said.offer).toBeUndefined();
    await nothingHeld(guest);
  });
});

describe("hours on a day, read by a model service", () => {
  const asked: [string, string, string | undefined, (found: Result) => string, string][] = [
    ["what time is breakfast on Sunday?", "breakfast", "2026-12-06", ({ mark }) => `On Sunday 6 December the breakfast buffet is from 07:30 to 11:00, last entry at 10:45 [${mark}].`, "10:45"],
    ["is the thermal pool open on 9 December?", "thermal_pool", "2026-12-09", ({ mark }) => `The thermal pool is closed on Wednesday 9 December for the yearly maintenance [${mark}].`, "closed"],
    ["until when can I get dinner on Friday?", "dinner", "2026-12-04", ({ mark }) => `On Friday 4 December the last orders for dinner are at half past nine [${mark}].`, "half past nine"],
    ["¿a qué hora cierra la piscina cubierta el 25 de diciembre?", "indoor_pool", "2026-12-25", ({ mark }) => `El viernes 25 de diciembre la piscina cubierta cierra a las siete de la tarde [${mark}].`, "siete"],
    ["mikor nyit a szauna szombaton?", "sauna", "2026-12-05", ({ mark }) => `Szombaton, december 5-én a szauna 13 órakor nyit [${mark}].`, "13"],
  ];
  it.each(asked)("%s", async (question, of, day, words, value) => {
    const guest = await guestOf(desk);
    turn(service, [{ name: "read_hours", args: { of, ...(day ? { day } : {}) } }], ([found]) => words(found!));
    const said = await guest.says(question);
    expect(said.words).toContain(value);
    expect(said.cited.every((one) => one.startsWith("records/hours"))).toBe(true);
    await nothingHeld(guest);
  });

  it("told of another day is held back, and told right the second time", async () => {
    const guest = await guestOf(desk);
    turn(service, [{ name: "read_hours", args: { of: "breakfast", day: "2026-12-06" } }], ([found]) => `On Saturday 5 December the breakfast buffet is from 07:30 to 11:00 [${found!.mark}], and on Sunday 6 December from 08:00 [${found!.mark}].`);
    turn(service, [{ name: "read_hours", args: { of: "breakfast", day: "2026-12-06" } }], ([found]) => `On Sunday 6 December the breakfast buffet is from 07:30 to 11:00 [${found!.mark}].`);
    const said = await guest.says("and breakfast on Sunday?");
    expect(said.words).toContain("07:30");
    expect(said.words).not.toContain("08:00");
  });
});
