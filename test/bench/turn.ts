import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import OpenAI from "openai";
import { forget, hotelFolder } from "../proofs/support/folder.ts";
import { newGuest } from "../proofs/support/guests.ts";
import { openStream } from "../proofs/support/stream.ts";
import { median, start } from "./servers.ts";

/** Milliseconds of one turn, of the bare client making the same two calls, and what the turn takes on top. */
export interface TurnBench { turn: number; bare: number; onTop: number }

/** Turns before the first that counts: a desk that has been open for a while. */
const warm = 80;

/**
 * From the guest's message over HTTP to the whole reply on their open stream, against the bare client; one after the other, in the same run.
 * The desk and the model are processes of their own, as they are in a house. Gives the medians of each of `runs` rounds.
 */
export async function turnBench(url: string, runs: number, turns = 60): Promise<TurnBench[]> {
  const model = fork(fileURLToPath(new URL("./model.ts", import.meta.url)));
  const [at] = await once(model, "message") as [string];
  const { desk, folder } = hotelFolder();
  const open = await start({
    DESK: folder, DATABASE_URL: url, SECRET_KEY: "a key for the bench, long enough!", DATA_DIR: mkdtempSync(join(tmpdir(), "bench-")),
    OPENAI_API_KEY: "a key", OPENAI_BASE_URL: at, OPENAI_MODEL: "quick",
  });
  try {
    const bareClient = new OpenAI({ apiKey: "a key", baseURL: at, maxRetries: 0 });
    const rounds: TurnBench[] = [];
    for (let n = 0; n < warm; n += 1) { await oneTurn(open.url, n); await bareCalls(bareClient); }
    for (let run = 0; run < runs; run += 1) {
      const [ours, bare]: number[][] = [[], []];
      for (let n = 0; n < turns; n += 1) {
        ours!.push(await oneTurn(open.url, warm + run * turns + n));
        bare!.push(await bareCalls(bareClient));
      }
      rounds.push({ turn: median(ours!), bare: median(bare!), onTop: median(ours!.map((took, n) => took - bare![n]!)) });
    }
    return rounds;
  } finally {
    await open.stop();
    model.disconnect();
    await forget(desk);
  }
}

/** Another question each time, so that nothing is remembered from the last. */
async function oneTurn(url: string, n: number): Promise<number> {
  const guest = await newGuest(url, `203.0.113.${n % 250}`);
  const stream = openStream(url, guest);
  await stream.until(() => false, 20);
  const begun = performance.now();
  await guest.say(`Is breakfast included in the price of room ${n + 1}?`);
  const answered = await stream.until((events) => events.some(({ type, from }) => type === "message" && from === "assistant"), 20_000);
  const took = performance.now() - begun;
  stream.close();
  if (!answered) throw new Error("a guest was not answered");
  return took;
}

async function bareCalls(client: OpenAI): Promise<number> {
  const begun = performance.now();
  const asked = [{ role: "user" as const, content: "Is breakfast included in the price?" }];
  const calls = [{ id: "call_1", type: "function" as const, function: { name: "search_documents", arguments: "{}" } }];
  for (const messages of [asked, [...asked, { role: "assistant" as const, tool_calls: calls }, { role: "tool" as const, tool_call_id: "call_1", content: "{}" }]]) {
    const stream = await client.chat.completions.create({ model: "quick", messages, stream: true });
    for await (const _ of stream) { /* read to its end, as the desk does */ }
  }
  return performance.now() - begun;
}
