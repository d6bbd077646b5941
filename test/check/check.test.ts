import { describe, expect, test } from "vitest";
import { verdictOn, type Scene } from "../support/check.ts";
import { textOf } from "../support/hotel.ts";

const passage = (id: string, title: string, heading: string) => {
  const text = textOf(id);
  const from = text.indexOf(`## ${heading}`);
  const body = from < 0 ? text.split("---\n").slice(2).join("---\n").split("\n## ")[0]! : text.slice(from).split("\n").slice(1).join("\n").split("\n## ")[0]!;
  return { kind: "passage" as const, title, heading, document: id, rows: [body.trim()], language: "en" };
};
const record = (document: string, title: string, ...rows: string[]) => ({ kind: "record" as const, title, heading: title, document, rows });
const pets = passage("guest/pets", "Pets and assistance dogs", "Pets");
const petsAway = passage("guest/pets", "Pets and assistance dogs", "Where pets may not go");
const damage = passage("guest/pets", "Pets and assistance dogs", "Damage");
const assistance = passage("guest/pets", "Pets and assistance dogs", "Assistance dogs");
const late = passage("guest/arrival-departure", "Check-in and check-out", "Late check-out");
const arrival = { ...passage("guest/arrival-departure", "Check-in and check-out", "-"), heading: "Check-in and check-out" };
const breakfast = record("records/hours", "Breakfast buffet in the Garden Hall", "Breakfast buffet in the Garden Hall, Sunday 6 December: 07:30–11:00 (last entry 10:45)");
const rates = [
  record("records/rates", "Standard double", "Standard double, Flexible: Friday 4 to Sunday 6 December, 2 nights, €98 a night, €196 in all. Free cancellation until Thursday 3 December, 18:00."),
  record("records/rates", "Garden double", "Garden double, Flexible: Friday 4 to Sunday 6 December, 2 nights, €124 a night, €248 in all. Free cancellation until Thursday 3 December, 18:00."),
];
const booking = record("records/bookings", "H7K2QM", "H7K2QM: Standard double, Friday 4 to Sunday 6 December, 2 people, €196, confirmed; cancelling costs €0 at this moment");
const clinic = { kind: "passage" as const, title: "Blood tests", heading: "When", document: "guest/tests", rows: ["Blood is taken Monday to Friday from 7:00 to 10:00, not on public holidays. On Saturdays only children under 12 are seen, from 8:30 to 9:30. Come without breakfast; results are ready after 2 working days. A home visit costs €25."], language: "en" };

const scene = (sources: Scene["sources"], more: Omit<Scene, "sources"> = {}): Scene => ({ ...(sources ? { sources } : {}), ...more });

const leave: [string, Scene][] = [
  ["A dog of up to 10 kg may stay in your room for €15 a night [1].", scene([pets])],
  ["Your cat can stay with you for 15 euros per night [1].", scene([pets])],
  ["Pets cannot come into the restaurant or the spa [1].", scene([petsAway])],
  ["Guide dogs stay free of charge, also in the restaurant [1].", scene([assistance])],
  ["Extra cleaning after a pet is €40 [1].", scene([damage])],
  ["Su perro, de hasta 10 kg, puede quedarse en la habitación por 15 € la noche [1].", scene([pets], { language: "es" })],
  ["Egy legfeljebb 10 kilós kutya 15 euróért maradhat éjszakánként a szobában [1].", scene([pets], { language: "hu" })],
  ["Un câine de până la 10 kg poate sta în cameră pentru 15 € pe noapte [1].", scene([pets], { language: "ro" })],
  ["Late check-out until 2 pm costs €25, if nobody arrives in the room that day [1].", scene([late])],
  ["Your room is ready from 3 pm [1].", scene([arrival])],
  ["You have the room until 11 in the morning on the day you leave [1].", scene([arrival])],
  ["A szoba 15 órától foglalható el [1].", scene([arrival], { language: "hu" })],
  ["La habitación está lista a partir de las 15:00 [1].", scene([arrival], { language: "es" })],
  ["On Sunday 6 December breakfast is from half past seven to 11:00 [1].", scene([breakfast], { guest: ["when is breakfast on Sunday?"] })],
  ["On Sunday it is open from 7:30 to 11:00, last entry at 10:45 [1].", scene([breakfast], { guest: ["when is breakfast on Sunday?"] })],
  ["For this weekend, Friday 4 to Sunday 6 December, I have a Standard double at €98 [1] and a Garden double at €124 [2], per room and night.", scene(rates)],
  ["The Garden double is €248 for both nights, and you can cancel free until Thursday 3 December, 18:00 [2].", scene(rates)],
  ["So that is Friday 4 December at 19:00 for four people, is that right?", scene([], { guest: ["a table for 4 on friday at 7pm please"] })],
  ["How many of you are there, and are there any children?", scene([])],
  ["In danger of life call 112 first.", scene([])],
  ["I see your Standard double, Friday 4 to Sunday 6 December, for two people [1].", scene([booking])],
  ["Your Standard double is booked for Friday 4 December [1].", scene([booking], { outcomes: [{ kind: "booked", reference: "H7K2QM", read: true }] })],
  ["Shall I book it for you?", scene([])],
  ["Once you say yes, it is booked.", scene([])],
  ["We are fully booked that night.", scene([])],
  ["Nothing is booked yet.", scene([])],
  ["I've asked a colleague to join you here.", scene([], { outcomes: [{ kind: "handoff" }] })],
  ["Blood is taken from Monday to Friday between 7:00 and 10:00 [1].", scene([clinic])],
  ["Los sábados, de 8:30 a 9:30, solo se atiende a niños menores de 12 años [1].", scene([clinic], { language: "es" })],
  ["On Saturdays children under 12 are seen from 8:30 [1].", scene([clinic])],
  ["The results are ready after two working days [1].", scene([clinic])],
  ["I cannot promise a refund, but a colleague will look at it.", scene([])],
  ["1. A home visit costs €25 [1].", scene([clinic])],
  ["It is case C-4821, and reception has it [1].", scene([record("records/cases", "C-4821", "C-4821, Reception, 2026-12-01 10:00")], { outcomes: [{ kind: "case", reference: "C-4821" }] })],
  ["One moment, please.", scene([])],
  ["Dr Nagy has time tomorrow, Wednesday 2 December, at 08:10 [1].", scene([record("records/availability", "Dr Nagy", "Dr Nagy, on Wednesday 2 December: 08:10, 11:40")])],
  ["Sure, on Friday I'd be glad to see to it.", scene([], { guest: ["can you do it on friday"] })],
];

const stay: [string, Scene, string?][] = [
  ["A dog of up to 10 kg may stay in your room for €15 a night.", scene([pets]), "no_source"],
  ["A dog may stay for €12 a night [1].", scene([pets]), "not_in_source"],
  ["A dog may stay for €15 a night [3].", scene([pets]), "unknown_mark"],
  ["A dog of up to 15 kg may stay in your room [1].", scene([pets]), "not_in_source"],
  ["The pool costs €15 a night [1].", scene([pets])],
  ["Parking costs €15 a night [1].", scene([pets])],
  ["Extra cleaning after a pet costs €15 [1][2].", scene([pets, damage])],
  ["A dog costs €15 a person [1].", scene([pets])],
  ["That makes €30 for two nights [1].", scene([pets])],
  ["Pets are allowed in the Willow Restaurant, the spa and the pools [1].", scene([petsAway])],
  ["Late check-out until 16:00 costs €25 [1].", scene([late])],
  ["Your room is ready until 15:00 [1].", scene([arrival])],
  ["Your room is ready from 11:00 [1].", scene([arrival])],
  ["La habitación está lista a partir de las 14:00 [1].", scene([arrival], { language: "es" })],
  ["On Saturday breakfast is from 7:30 to 11:00 [1].", scene([breakfast], { guest: ["when is breakfast on Saturday?"] })],
  ["Breakfast is from 7:30 to 10:00 [1].", scene([breakfast])],
  ["The Standard double is €124 a night [2].", scene(rates)],
  ["The Garden double is €98 a night [1].", scene(rates)],
  ["I have a Standard double at €124 [1] and a Garden double at €98 [2].", scene(rates)],
  ["Both rooms together are €444 [1][2].", scene(rates)],
  ["Yes, breakfast starts at 6:00.", scene([breakfast], { guest: ["is breakfast at 6?"] })],
  ["Yes, that is €50, as you say.", scene([], { guest: ["is it 50 euros?"] })],
  ["See you on Saturday 4 December.", scene([], { guest: ["4 december"] })],
  ["Friday 5 December at 19:00 it is.", scene([], { guest: ["5 december at 19:00"] }), "calendar"],
  ["You're all set.", scene([]), "claim"],
  ["Your table is booked.", scene([]), "claim"],
  ["Su mesa está reservada.", scene([], { language: "es" }), "claim"],
  ["Lefoglaltam az asztalt.", scene([], { language: "hu" }), "claim"],
  ["Am rezervat masa.", scene([], { language: "ro" }), "claim"],
  ["I've cancelled it for you.", scene([booking], { outcomes: [{ kind: "booked", read: true }] }), "claim"],
  ["I have booked you a massage [1].", scene([booking], { outcomes: [{ kind: "booked", read: true }] }), "claim"],
  ["I've sent you a confirmation by e-mail.", scene([], { outcomes: [{ kind: "note" }] }), "claim"],
  ["A technician is on his way.", scene([], { outcomes: [{ kind: "case" }] }), "claim"],
  ["Mr Weber is staying in room 204.", scene([]), "room_number"],
  ["Your key is at the desk for room 312.", scene([]), "room_number"],
  ["Yes, Tom Weber has an appointment with us.", scene([], { guest: ["what time is Tom Weber's appointment?"] }), "other_guest"],
  ["No, Mr Weber is not staying with us.", scene([]), "other_guest"],
  ["As an apology we'll give you a voucher.", scene([]), "redress"],
  ["I can offer you a free upgrade.", scene([]), "redress"],
  ["Le devolveremos el dinero de la primera noche.", scene([], { language: "es" }), "redress"],
  ["Blood is taken on Saturdays from 7:00 [1].", scene([clinic])],
  ["Blood is taken every day from 7:00 to 10:00 [1].", scene([clinic])],
  ["Children under 14 are seen on Saturdays [1].", scene([clinic])],
  ["Children over 12 are seen on Saturdays [1].", scene([clinic])],
  ["A home visit is €25 and takes 30 minutes [1].", scene([clinic])],
  ["Los resultados están listos a los 3 días [1].", scene([clinic], { language: "es" })],
  ["Your reference is H7K2QX [1].", scene([booking], { outcomes: [{ kind: "booked", read: true }] })],
];

describe("a sentence leaves the house", () => {
  test.each(leave)("%s", (sentence, given) => { expect(verdictOn(sentence, given)).toEqual({ ok: true }); });
});

describe("a sentence is held back", () => {
  test.each(stay)("%s", (sentence, given, code) => { expect(verdictOn(sentence, given)).toMatchObject({ ok: false, ...(code ? { code } : {}) }); });
});
