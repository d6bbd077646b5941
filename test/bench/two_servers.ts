import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { invite } from "#records/staff.ts";
import { openDesks } from "../proofs/support/desks.ts";
import { call, newGuest } from "../proofs/support/guests.ts";
import { openStream } from "../proofs/support/stream.ts";

/** Words sent both ways, and how long until they stood on the other side's stream, in milliseconds. */
export interface TwoServers { sent: number; lost: number; p50: number; p99: number; within: number }

/** A guest at one server and a receptionist at the other, on one PostgreSQL, in so many conversations at once: each writes, and the other's open stream shows it. */
export async function twoServersBench({ talks = 5, words = 40, pause = 60 } = {}): Promise<TwoServers> {
  const desks = await openDesks(2, { service: null });
  const [here, there] = desks.urls as [string, string];
  const { link } = await invite(desks.open[0]!.house.db, "Ana", ["receptionist"], new Date());
  const token = String((await call(`${there}/api/sign-in`, "10.9.1.1", { body: { link } })).body.token);
  const took: number[] = [];
  let lost = 0;
  await Promise.all(Array.from({ length: talks }, async (_, n) => {
    const guest = await newGuest(here, `203.0.113.${n}`);
    await guest.say("I would like to talk to a person, please.");
    await guest.events(1, 30);
    await call(`${there}/api/conversations/${guest.id}/claims`, "10.9.1.1", { token, body: {} });
    const [guests, staffs] = [openStream(here, guest), openStream(there, { id: guest.id, token })];
    await Promise.all([guests, staffs].map((stream) => stream.until((events) => events.length > 0, 10_000)));
    for (let m = 0; m < words; m += 1) {
      for (const [reader, at, path, who] of [[staffs, here, "messages", guest.token], [guests, there, "replies", token]] as const) {
        const text = `${path} ${m}`;
        const begun = performance.now();
        const seen = reader.until((events) => events.some((event) => event.text === text), 10_000).then((came) => (came ? took.push(performance.now() - begun) : (lost += 1)));
        await call(`${at}/api/conversations/${guest.id}/${path}`, `203.0.113.${n}`, { token: who, body: { id: randomUUID(), text } });
        await seen;
        await after(pause);
      }
    }
    guests.close();
    staffs.close();
  }));
  await desks.close();
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? Number.NaN);
  return { sent: talks * words * 2, lost, p50: at(0.5), p99: at(0.99), within: took.filter((one) => one <= 100).length / (talks * words * 2) };
}
