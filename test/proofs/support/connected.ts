import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { numbers } from "../../support/stepping.ts";
import { forget, hotelFolder } from "./folder.ts";
import { call } from "./guests.ts";
import { startServer } from "./servers.ts";

/** How many are there, how many of their conversations each receptionist holds, for how long they write, and the chances they write by. */
export interface Crowd { guests: number; receptionists: number; held: number; seconds: number; everySeconds: number; seed: number }
/** What came of it. `lost` and `doubled` count words on the other side that were taken, `faults` those that were not (and `why`); milliseconds are from sending to the other side's stream. */
export interface Connected { sent: number; lost: number; doubled: number; outOfOrder: number; p50: number; p99: number; kilobytes: number; memory: number; faults: number; why: string }

/** The whole of it: a thousand guests, each from an address of their own, twenty receptionists, a minute. */
export const aThousand: Crowd = { guests: 1_000, receptionists: 20, held: 15, seconds: 60, everySeconds: 6, seed: 1 };

/** A reader of one stream: what came, by its words. */
interface Reader { texts: string[]; at: Map<string, number>; ready: Promise<void>; close(): void }

function read(url: string, token: string, address: string, from: string): Reader {
  const stop = new AbortController();
  const reader: Reader = { texts: [], at: new Map(), ready: Promise.resolve(), close: () => stop.abort() };
  reader.ready = new Promise((ready) => {
    void (async () => {
      const answered = await fetch(url, { headers: { accept: "text/event-stream", authorization: `Bearer ${token}`, "x-forwarded-for": address }, signal: stop.signal });
      let rest = "";
      for await (const piece of answered.body!.pipeThrough(new TextDecoderStream())) {
        ready();
        const frames = (rest + piece).split("\n\n");
        rest = frames.pop() ?? "";
        for (const frame of frames) {
          const told = /^data: (.*)$/m.exec(frame)?.[1];
          if (!told) continue;
          const event = JSON.parse(told) as { type: string; from: string; text?: string };
          if (event.type !== "message" || event.from !== from || !event.text) continue;
          reader.texts.push(event.text);
          if (!reader.at.has(event.text)) reader.at.set(event.text, performance.now());
        }
      }
    })().catch(() => ready());
  });
  return reader;
}

/** So many at a time. */
async function each<T, R>(things: readonly T[], atOnce: number, work: (thing: T, n: number) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let n = 0; n < things.length; n += atOnce) done.push(...await Promise.all(things.slice(n, n + atOnce).map((thing, m) => work(thing, n + m))));
  return done;
}
/** Until it is so, half a minute at most. */
async function soon(so: () => boolean): Promise<void> {
  for (let n = 0; n < 300 && !so(); n += 1) await after(100);
}
const must = ({ status, body }: Awaited<ReturnType<typeof call>>) => { if (status >= 300 || status === 0) throw new Error(`${status}: ${body.detail}`); return body as Record<string, never>; };

/** Connects them all to one process, embedded or on a served PostgreSQL, and lets guests and receptionists write to each other; `measured` looks at the memory of that process. */
export async function connect({ guests, receptionists, held, seconds, everySeconds, seed }: Crowd, { measured, database }: { measured?: (child: ChildProcess) => number; database?: string | undefined } = {}): Promise<Connected> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const hotel = hotelFolder();
  const server = await startServer({ DESK: hotel.folder, DATA_DIR: folder, TRUST_PROXY: "true", LOG_LEVEL: "fatal", ...(database ? { DATABASE_URL: database, SECRET_KEY: "a key for the bench, long enough" } : {}) });
  const { url } = server;
  const megabytes = measured ?? (() => 0);
  const dice = numbers(seed);
  const addressOf = (n: number) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  try {
    await soon(() => server.said().includes("Kept in:"));
    const link = /console#(\S+)/.exec(server.said())?.[1];
    const manager = String(must(await call(`${url}/api/sign-in`, "10.9.0.1", { body: { link } })).token);
    const tokens = await each(Array.from({ length: receptionists }, (_, n) => `Receptionist ${n + 1}`), 4, async (name, n) => {
      const invited = must(await call(`${url}/api/staff`, "10.9.0.1", { token: manager, body: { name, roles: ["receptionist"] } }));
      return String(must(await call(`${url}/api/sign-in`, `10.9.1.${n + 1}`, { body: { link: invited.link } })).token);
    });
    const talks = await each(Array.from({ length: guests }), 50, async (_, n) => must(await call(`${url}/api/conversations`, addressOf(n + 1), { body: { locale: "en" } })) as unknown as { id: string; token: string });
    if (measured) await after(2_000);
    const before = megabytes(server.child);
    const streams = await each(talks, 100, async ({ id, token }, n) => {
      const reader = read(`${url}/api/conversations/${id}/events`, token, addressOf(n + 1), "receptionist");
      await reader.ready;
      return reader;
    });
    if (measured) await after(2_000);
    const kilobytes = Math.round((megabytes(server.child) - before) * 1024 / guests);

    // The first of them ask for a person, and each receptionist takes their share.
    const pairs = talks.slice(0, receptionists * held).map((talk, n) => ({ ...talk, address: addressOf(n + 1), guest: streams[n]!, staff: tokens[n % receptionists]!, place: `10.9.1.${n % receptionists + 1}` }));
    await each(pairs, 8, async ({ id, token, address }) => {
      const { seq } = must(await call(`${url}/api/conversations/${id}/messages`, address, { token, body: { id: randomUUID(), text: "I would like to talk to a person, please." } }));
      await call(`${url}/api/conversations/${id}/events?after=${Number(seq)}&wait=30`, address, { token });
    });
    const { handoffs } = must(await call(`${url}/api/handoffs?state=waiting`, "10.9.0.1", { token: manager })) as unknown as { handoffs: { id: string; conversation: string }[] };
    const of = new Map(handoffs.map(({ id, conversation }) => [conversation, id]));
    const desks = await each(pairs, 10, async ({ id, staff, place }) => {
      must(await call(`${url}/api/handoffs/${of.get(id)}/claims`, place, { token: staff, body: {} }));
      const reader = read(`${url}/api/conversations/${id}/events`, staff, place, "guest");
      await reader.ready;
      return reader;
    });

    // Each writes about as often as said, never all at once.
    const sent: { text: string; at: number; on: Reader }[] = [];
    const refused = new Map<string, number>();
    const end = performance.now() + seconds * 1000;
    await Promise.all(pairs.flatMap(({ id: talk, token, address, staff, place, guest }, n) => [
      { path: "messages", who: token, from: address, on: desks[n]!, name: `guest ${n}` }, { path: "replies", who: staff, from: place, on: guest, name: `staff ${n}` },
    ].map(async ({ path, who, from, on, name }) => {
      for (let m = 0; ; m += 1) {
        const pause = (m === 0 ? dice() : 0.5 + dice()) * everySeconds * 1000;
        if (performance.now() + pause > end) return;
        await after(pause);
        const text = `${name}, ${m}`;
        const word = { text, at: performance.now(), on };
        const id = randomUUID();
        // Whoever hears no answer says it again under the same id, as the window does.
        let answer = { status: 0, code: "" };
        for (let tried = 0; tried < 6 && (answer.status === 0 || answer.status >= 500); tried += 1) {
          const { status, body } = await call(`${url}/api/conversations/${talk}/${path}`, from, { token: who, body: { id, text } });
          answer = { status, code: String(body.code ?? "") };
        }
        if (answer.status < 300 && answer.status > 0) sent.push(word);
        else refused.set(`${answer.status} ${answer.code}`, (refused.get(`${answer.status} ${answer.code}`) ?? 0) + 1);
      }
    })));
    await soon(() => sent.every(({ text, on }) => on.at.has(text)));
    // Whatever comes twice comes soon after.
    await after(500);
    const took = sent.flatMap(({ text, at, on }) => { const there = on.at.get(text); return there === undefined ? [] : [there - at]; }).sort((a, b) => a - b);
    const times = (on: Reader, text: string) => on.texts.filter((one) => one === text).length;
    const result: Connected = {
      sent: sent.length, lost: sent.filter(({ text, on }) => times(on, text) === 0).length, doubled: sent.filter(({ text, on }) => times(on, text) > 1).length,
      outOfOrder: [...streams, ...desks].filter(({ texts }) => { const numbers = texts.flatMap((text) => { const found = /, (\d+)$/.exec(text)?.[1]; return found ? [Number(found)] : []; }); return numbers.some((number, n) => n > 0 && number <= (numbers[n - 1] ?? 0)); }).length,
      p50: Math.round(took[Math.floor(took.length * 0.5)] ?? Number.NaN), p99: Math.round(took[Math.floor(took.length * 0.99)] ?? Number.NaN), kilobytes, memory: megabytes(server.child), faults: [...refused.values()].reduce((sum, many) => sum + many, 0), why: [...refused].map(([code, many]) => `${many} × ${code}`).join(", "),
    };
    for (const reader of [...streams, ...desks]) reader.close();
    return result;
  } finally {
    await server.kill();
    if (database) await forget(hotel.desk);
    rmSync(folder, { recursive: true, force: true });
  }
}
