import OpenAI from "openai";
import { openDesks } from "../proofs/support/desks.ts";
import { newGuest } from "../proofs/support/guests.ts";
import { openStream } from "../proofs/support/stream.ts";
import { quickModel } from "./model.ts";
import { median } from "./servers.ts";

/** Milliseconds of one turn, of the bare client making the same two calls, and of the same turn as the desk's own trace has it. */
export interface TurnBench { turn: number; bare: number; onTop: number }

/** From the guest's message over HTTP to the whole reply on their open stream, against the bare client; one after the other, in the same run. */
export async function turnBench(turns = 60): Promise<TurnBench> {
  const model = await quickModel();
  const desks = await openDesks(1, { service: { apiKey: "a key", baseUrl: model.url, model: "quick" } });
  const bareClient = new OpenAI({ apiKey: "a key", baseURL: model.url, maxRetries: 0 });
  const ours: number[] = [];
  const bare: number[] = [];
  for (let n = 0; n < turns + 10; n += 1) {
    const guest = await newGuest(desks.urls[0]!, `203.0.113.${n % 250}`);
    const stream = openStream(desks.urls[0]!, guest);
    await stream.until(() => false, 20);
    const begun = performance.now();
    // Another question each time, so that nothing is remembered from the last.
    await guest.say(`Is breakfast included in the price of room ${n + 1}?`);
    await stream.until((events) => events.some(({ type, from }) => type === "message" && from === "assistant"), 20_000);
    const took = performance.now() - begun;
    stream.close();
    const alone = await bareCalls(bareClient);
    if (n >= 10) { ours.push(took); bare.push(alone); }
  }
  await desks.close();
  await model.close();
  return { turn: median(ours), bare: median(bare), onTop: median(ours.map((took, n) => took - bare[n]!)) };
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
