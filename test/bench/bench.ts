import { bookingBench } from "./bookings.ts";
import { aThousand, connectedBench } from "./connected.ts";
import { searchBench } from "./search.ts";
import { restOnPostgres, startsOf } from "./starts.ts";
import { teamsBench } from "./teams.ts";
import { turnBench } from "./turn.ts";
import { webchat, windowBench } from "./window.ts";
import { median } from "./servers.ts";

/** `npm run bench [starts|turn|bookings|teams|search|window|connected]…`: one table of what the house takes. Where DATABASE_URL is not set, what needs PostgreSQL is left out and named. */
const wanted = process.argv.slice(2);
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);
const url = process.env.DATABASE_URL;
const runs = 3;
const table: { what: string; measured: string; aim: string }[] = [];
const row = (what: string, measured: string, aim = "") => { table.push({ what, measured, aim }); };
const several = async <T>(work: () => Promise<T>): Promise<T[]> => { const all: T[] = []; for (let n = 0; n < runs; n += 1) all.push(await work()); return all; };
/** Says what is being measured: some of it takes minutes. */
const now = (what: string) => { process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${what}\n`); };
const one = (value: number, digits = 1) => value.toFixed(digits);

if (!url) console.log("DATABASE_URL is not set: a turn, bookings a second, and memory with PostgreSQL are not measured.");
if (asked("starts")) {
  now("starts and memory");
  const { first, second, rest } = await startsOf(runs);
  row("start to first answered question, first time", `${one(first)} s`);
  row("start to first answered question, second time", `${one(second)} s`, "3 s");
  row("memory at rest, embedded", `${rest} MB`, "700 MB");
  if (url) row("memory at rest, PostgreSQL", `${await restOnPostgres(url)} MB`, "350 MB");
}
if (url && asked("turn")) {
  now("a turn");
  const all = await several(() => turnBench());
  const middle = (of: "turn" | "bare" | "onTop") => median(all.map((run) => run[of]));
  row("one turn over HTTP, a model that answers at once", `${one(middle("turn"))} ms`);
  row("the bare client making the same calls", `${one(middle("bare"))} ms`);
  row("on top", `${one(middle("onTop"))} ms`, "25 ms");
}
if (url && asked("bookings")) {
  now("bookings");
  const all = await several(() => bookingBench());
  const middle = (of: "guests" | "bare" | "share") => median(all.map((run) => run[of]));
  row("confirmed bookings a second over HTTP", one(middle("guests")));
  row("the same rows, bare", one(middle("bare"), 0));
  row("share", `1/${one(1 / middle("share"), 0)}`, "1/30");
}
if (url && asked("teams")) {
  const all = await several(() => teamsBench());
  const middle = (of: "desk" | "echo" | "share") => median(all.map((run) => run[of]));
  row("greetings in Teams answered a second", one(middle("desk")));
  row("by botbuilder's bare echo bot", one(middle("echo"), 0));
  row("share", `1/${one(1 / middle("share"))}`, "1/2");
}
if (asked("search")) {
  now("search");
  for (const { passages, database, p50, p95 } of await searchBench()) row(`search over ${passages.toLocaleString("en")} passages, ${database}`, `${p50} ms, 95 % within ${p95} ms`);
}
if (asked("window")) {
  now("what a guest's browser loads");
  const { first, whole } = await windowBench();
  const kilo = (bytes: number) => `${one(bytes / 1000)} kB`;
  row("loaded before the first message, gzipped", kilo(first), "20 kB");
  row("… and with everything a conversation may need", kilo(whole));
  row(`botframework-webchat ${webchat.version}, es5 (its smallest)`, `${kilo(webchat.es5)} (${kilo(webchat.minimal)})`);
}
if (asked("connected")) {
  now("a thousand guests and twenty receptionists for a minute");
  const { sent, lost, doubled, outOfOrder, p50, p99, kilobytes, memory, faults } = await connectedBench();
  row(`${aThousand.guests.toLocaleString("en")} guests and ${aThousand.receptionists} receptionists: words sent both ways`, `${sent}`);
  row("lost, doubled, out of order, refused", `${lost}, ${doubled}, ${outOfOrder}, ${faults}`, "0, 0, 0, 0");
  row("from sending to the other side's stream", `${p50} ms, 99 % within ${p99} ms`, "100 ms");
  row("memory a connection; of the process", `${kilobytes} kB; ${memory} MB`);
}
row("all of it took", `${one(performance.now() / 60_000)} min`, "15 min");
console.table(table);
process.exit(0);
