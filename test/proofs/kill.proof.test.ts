import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Event } from "#conversations/log.ts";
import { forget, hotelFolder } from "./support/folder.ts";
import { guestAt, newGuest, offers, replies, type Guest } from "./support/guests.ts";
import { endAll, startServer, type Server } from "./support/servers.ts";
import { slowModel, spoken, type SlowModel } from "./support/slow_model.ts";

/** So many deaths in each way of dying. */
const deaths = process.env.PROOFS === "full" ? 12 : 2;
const pause = 150;

function seeded(seed: number): () => number {
  return () => { seed = (seed * 1664525 + 1013904223) >>> 0; return seed / 2 ** 32; };
}

const places = [
  { name: "embedded", quickly: false, env: () => ({}) as Record<string, string> },
  ...(process.env.DATABASE_URL ? [{ name: "PostgreSQL", quickly: true, env: () => ({ DATABASE_URL: process.env.DATABASE_URL!, SECRET_KEY: "a key for the proofs, long enough" }) as Record<string, string> }] : []),
];

describe.each(places)("kill -9, $name", ({ name, quickly, env }) => {
  const { desk, folder } = hotelFolder();
  const settings = { DESK: folder, DATA_DIR: mkdtempSync(join(tmpdir(), "kill-")), FRONTDESK_NOW: "2026-12-01T09:00", TRUST_PROXY: "true", ...env() };
  const random = seeded(name.length);
  let model: SlowModel;
  let server: Server;
  beforeAll(async () => { model = await slowModel(pause); });
  afterAll(async () => { await endAll(); await model.close(); await forget(desk); });

  /** The desk dies and is opened again; the guest finds it with the same conversation. */
  async function again(guest: Guest, more: Record<string, string>): Promise<Guest> {
    await server.kill();
    server = await startServer({ ...settings, ...more }, { quickly });
    return guestAt(server.url, guest);
  }

  /** Everything of a conversation once the assistant has answered `answers` times. */
  async function answered(guest: Guest, answers: number): Promise<Event[]> {
    for (const until = performance.now() + 40_000; performance.now() < until;) {
      const events = await guest.events(0, 10);
      if (replies(events).length >= answers) return guest.events(0, 1);
    }
    return guest.events(0, 1);
  }

  test(`in the middle of a reply: one answer, and nothing said twice (${deaths} times)`, async () => {
    server = await startServer({ ...settings, ...model.env }, { quickly });
    for (let n = 0; n < deaths; n += 1) {
      let guest = await newGuest(server.url);
      const beginning = model.next();
      const sent = await guest.say("Good morning, I have a question about my stay.");
      expect(sent.status).toBe(202);
      await beginning;
      // From before the first sentence to after the last: the reply takes three pauses, and a little.
      await after(random() * pause * 3.6);
      guest = await again(guest, model.env);
      const events = await answered(guest, 1);
      expect(replies(events).map(({ text }) => text)).toEqual([spoken.join(" ")]);
      expect(events.filter(({ type }) => type === "sentence").map(({ text }) => text)).toEqual(spoken);
      expect(events.filter(({ type, state }) => type === "turn" && state === "ended")).toHaveLength(1);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    }
  });

  test(`between asking and the yes: one offer, one booking, one receipt (${deaths} times)`, async () => {
    await server.kill();
    server = await startServer(settings, { quickly });
    for (let n = 0; n < deaths; n += 1) {
      let guest = await newGuest(server.url, `203.0.113.${n}`);
      const asking = randomUUID();
      const asked = guest.say(`A standard double from ${2 + n * 2} to ${3 + n * 2} February for two, please book it.`, asking);
      await after(random() * 250);
      guest = await again(guest, {});
      // Whoever got no answer sends the same once more; it is the same message.
      expect([200, 202]).toContain((await guest.say(`A standard double from ${2 + n * 2} to ${3 + n * 2} February for two, please book it.`, asking)).status);
      await asked;
      const shown = await answered(guest, 1);
      expect(replies(shown)).toHaveLength(1);
      const [offer, ...others] = offers(shown).filter(({ state }) => state === "open");
      expect(others).toEqual([]);
      const yes = randomUUID();
      const said = guest.confirm(String(offer?.id), yes);
      await after(random() * 60);
      guest = await again(guest, {});
      await said;
      expect([200, 202]).toContain((await guest.confirm(String(offer?.id), yes)).status);
      const events = await guest.events(0, 2);
      const [booked, ...twice] = events.filter(({ type }) => type === "booking");
      expect(booked).toBeDefined();
      expect(twice).toEqual([]);
      expect(events.filter(({ type, from, text }) => type === "message" && from === "desk" && String(text).includes(String(booked?.reference)))).toHaveLength(1);
      expect(events.filter(({ type }) => type === "answer")).toHaveLength(1);
      expect(events.filter(({ type, from }) => type === "message" && from === "guest")).toHaveLength(1);
    }
  });
});
