import { bookingBench } from "./bookings.ts";
import { aThousand, connectedBench } from "./connected.ts";
import { basis, searchBench } from "./search.ts";
import { restOnPostgres, startsOf } from "./starts.ts";
import { teamsBench, type Greeted } from "./teams.ts";
import { turnBench } from "./turn.ts";
import { twoServersBench } from "./two_servers.ts";
import { webchat, windowBench } from "./window.ts";
import { median } from "./servers.ts";

/** `npm run bench [starts|turn|bookings|teams|search|window|servers|connected]…`: one table of what the house takes. A part that fails is named, and the others go on. Where DATABASE_URL is not set, what needs PostgreSQL is left out and named. */
const wanted = process.argv.slice(2);
const asked = (name: string) => wanted.length === 0 || wanted.includes(name);
const url = process.env.DATABASE_URL;
const runs = 3;
const table: { what: string; measured: string; aim: string }[] = [];
const row = (what: string, measured: string, aim = "") => { table.push({ what, measured, aim }); };
const several = async <T>(work: () => Promise<T>): Promise<T[]> => { const all: T[] = []; for (let n = 0; n < runs; n += 1) all.push(await work()); return all; };
/** Says what is being measured: some of it takes minutes. */
const now = (what: string) => { process.stderr.write(`${Math.round(performance.now() / 1000)} s: ${what}\n`); };
/** A part that was asked for; what it finds out is said at once, and stands in the table at the end. */
async function part(name: string, what: string, work: () => Promise<void>): Promise<void> {
  if (!asked(name)) return;
  now(what);
  const before = table.length;
  try { await work(); } catch (fault) { row(what, `failed: ${fault instanceof Error ? fault.message : String(fault)}`); process.exitCode = 1; }
  for (const { what: measured, measured: figure } of table.slice(before)) now(`  ${measured}: ${figure}`);
}
const one = (value: number, digits = 1) => value.toFixed(digits);

if (!url) console.log("DATABASE_URL is not set: a turn, bookings a second, Teams, two servers, and memory with PostgreSQL are not measured.");
await part("starts", "starts and memory", async () => {
  const { first, second, rest } = await startsOf(runs);
  row("start to first answered question, first time", `${one(first)} s`);
  row("start to first answered question, second time", `${one(second)} s`, "3 s");
  row("memory at rest, embedded", `${rest} MB`, "700 MB");
  if (url) row("memory at rest, PostgreSQL", `${await restOnPostgres(url)} MB`, "350 MB");
});
if (url) await part("turn", "a turn", async () => {
  const all = await turnBench(url, runs);
  const middle = (of: "turn" | "bare" | "onTop") => median(all.map((run) => run[of]));
  row("one turn over HTTP, a model that answers at once (the desk open for 80 turns)", `${one(middle("turn"))} ms`);
  row("the bare client making the same calls", `${one(middle("bare"))} ms`);
  row("on top", `${one(middle("onTop"))} ms`, "25 ms");
});
if (url) await part("bookings", "bookings", async () => {
  const all = await several(() => bookingBench());
  const middle = (of: "guests" | "bare" | "share") => median(all.map((run) => run[of]));
  row("confirmed bookings a second over HTTP", one(middle("guests")));
  row("the same rows, bare", one(middle("bare"), 0));
  row("share", `1/${one(1 / middle("share"), 0)}`, "1/30");
});
if (url) await part("teams", "greetings in Teams", async () => {
  const all = await several(() => teamsBench());
  const middle = (of: "desk" | "echo", what: keyof Greeted) => median(all.map((run) => run[of][what]));
  row("greetings in Teams answered a second", `${one(middle("desk", "second"))} (${one(middle("desk", "processor"))} ms of the processor, with the client and the connector)`);
  row("by botbuilder's bare echo bot", `${one(middle("echo", "second"), 0)} (${one(middle("echo", "processor"))} ms)`);
  row("share", `1/${one(1 / median(all.map(({ share }) => share)))}`, "1/2");
});
for (const size of [1_000, 10_000, 100_000]) await part("search", `search over ${size.toLocaleString("en")} passages`, async () => {
  for (const { passages, database, fill, p50, p95 } of await searchBench([size])) row(`search over ${passages.toLocaleString("en")} passages, ${database} (vectors of ${basis.toLocaleString("en")} texts, moved by the seed)`, `${p50} ms, 95 % within ${p95} ms; filled in ${fill} s`);
});
await part("window", "what a guest's browser loads", async () => {
  const { first, whole } = await windowBench();
  const kilo = (bytes: number) => `${one(bytes / 1000)} kB`;
  row("loaded before the first message, gzipped", kilo(first), "20 kB");
  row("… and with everything a conversation may need", kilo(whole));
  row(`botframework-webchat ${webchat.version}, es5 (its smallest)`, `${kilo(webchat.es5)} (${kilo(webchat.minimal)})`);
});
if (url) await part("servers", "a guest at one server, a receptionist at the other", async () => {
  const { sent, lost, p50, p99, within } = await twoServersBench();
  row("two servers on one PostgreSQL: words both ways, lost", `${sent}, ${lost}`, "0 lost");
  row("from sending to the other side's stream", `${p50} ms, 99 % within ${p99} ms; ${one(within * 100)} % within 100 ms`, "99 %");
});
await part("connected", "a thousand guests and twenty receptionists for a minute", async () => {
  const { sent, lost, doubled, outOfOrder, p50, p99, kilobytes, memory, faults, why } = await connectedBench();
  row(`${aThousand.guests.toLocaleString("en")} guests and ${aThousand.receptionists} receptionists, ${url ? "PostgreSQL" : "embedded"}: words sent both ways`, `${sent}`);
  row("lost, doubled, out of order, refused", `${lost}, ${doubled}, ${outOfOrder}, ${faults}${why ? ` (${why})` : ""}`, "0, 0, 0, 0");
  row("from sending to the other side's stream", `${p50} ms, 99 % within ${p99} ms`, "100 ms");
  row("memory a connection; of the process", `${kilobytes} kB; ${memory} MB`);
});
row("all of it took", `${one(performance.now() / 60_000)} min`, "15 min");
console.table(table);
process.exit();
