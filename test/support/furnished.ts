import type { House } from "#conversations/house.ts";
import { climb } from "#handoff/ladder.ts";
import { invite } from "#records/staff.ts";

/** A hotel on an ordinary morning: guests in the house, coming and going, tables and treatments, a blocked room, cases and errands. All of it over the API. */
export async function furnish(house: House, url: string): Promise<{ reference: string; caseReference: string; token: string }> {
  const ask = async <T = Record<string, unknown>>(path: string, body: object, token?: string): Promise<T> => {
    const answer = await fetch(`${url}${path}`, { method: "POST", headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? {} : await answer.json()) as T;
  };
  const { link } = await invite(house.db, "Ana", ["receptionist", "manager"], new Date());
  const { token } = await ask<{ token: string }>("/api/sign-in", { link });
  const book = async (item: object): Promise<string> => {
    const { id } = await ask<{ id: string }>("/api/proposals", { items: [{ do: "book", ...item }] }, token);
    return (await ask<{ bookings: { reference: string }[] }>(`/api/proposals/${id}/confirmations`, { by: "phone" }, token)).bookings[0]?.reference ?? "";
  };
  const stay = (offering: string, room: number, arrival: string, departure: string, name: string, more: object = {}) =>
    book({ offering, arrival, departure, resources: [`room_${room}`], party: { adults: 2 }, guest: { name, email: `${name.split(" ").at(-1)?.toLowerCase()}@example.com` }, ...more });
  const dec = (day: number) => `2026-12-${String(day).padStart(2, "0")}`;
  const references: string[] = [];
  const people = ["Tom Weber", "Ada Lovas", "Eva Kis", "Ivo Petran", "Noa Levi", "Zita Orban", "Bo Berg", "Ida Papp", "Lucía Ruiz", "Gábor Nagy", "Ioana Pop", "Mark Otto"];
  const rooms: [string, number][] = [["standard_double", 8], ["standard_double", 11], ["standard_double", 12], ["standard_double", 13], ["standard_double", 21], ["standard_double", 23], ["garden_double", 2], ["garden_double", 3], ["garden_double", 6], ["family_room", 16], ["family_room", 18], ["suite", 27]];
  for (const [n, [offering, room]] of rooms.entries()) {
    references.push(await stay(offering, room, dec(1 + (n % 4)), dec(3 + (n % 4) + (n % 3)), people[n] ?? "Guest", n === 4 ? { note: "nut allergy", marked: "allergy" } : n === 6 ? { note: "arrives at 23:00, a cot please" } : {}));
    if (n % 2 === 0) await stay(offering, room, dec(8 + (n % 3)), dec(11 + (n % 3)), people[(n + 5) % people.length] ?? "Guest");
  }
  for (const n of [0, 4, 8]) await ask(`/api/bookings/${references[n]}/steps`, { step: "arrive" }, token);
  for (const [n, [table, time]] of ([[1, "18:00"], [2, "19:00"], [6, "19:00"], [7, "19:30"], [12, "20:00"], [4, "20:30"]] as const).entries()) {
    await book({ offering: "dinner_table", startsAt: `2026-12-01T${time}`, party: { adults: table === 12 ? 6 : 2 }, resources: [`table_${table}`], guest: { name: people[n + 3] ?? "Guest" } });
  }
  for (const [n, time] of ["12:00", "13:30", "15:00"].entries()) await book({ offering: "massage_60", startsAt: `2026-12-01T${time}`, party: { adults: 1 }, guest: { name: people[n] ?? "Guest" } });
  await ask("/api/closures", { resource: "room_22", from: "2026-12-02T12:00", to: "2026-12-06T12:00", reason: "new carpet" }, token);
  await ask("/api/closures", { resource: "room_23", from: "2026-12-02T12:00", to: "2026-12-09T12:00", reason: "shower", wait: true }, token);
  const { reference: caseReference } = await ask<{ reference: string }>("/api/cases", { words: "Second night without hot water, and nobody came when we rang at midnight.", topic: "water", gravity: "high", booking: references[0] }, token);
  await ask("/api/cases", { words: "The television shows no picture.", topic: "equipment" }, token);
  await ask(`/api/cases/${caseReference}/changes`, { mine: true, cause: "boiler of the second floor", note: "Technician is on his way." }, token);
  await ask(`/api/cases/${caseReference}/redresses`, { words: "One night back", amount: 9800 }, token);
  await ask(`/api/cases/${caseReference}/redresses`, { words: "A week in spring", amount: 70_000 }, token);
  await ask("/api/errands", { kind: "call_back", words: "about the garage and late arrival", contact: "+36 30 111 2222", dueAt: "2026-12-01T08:30" }, token);
  await ask("/api/errands", { kind: "lost_thing", words: "a green scarf, left at breakfast", department: "housekeeping" }, token);
  await climb(house);
  return { reference: references[0] ?? "", caseReference, token };
}
