import { parentPort } from "node:worker_threads";
import { openEncoder } from "./encoder/encoder.ts";

const encode = openEncoder();

/** What is asked of the worker, and what it answers. */
export interface Order { id: number; texts: string[] }
export type Answer = { id: number; vectors: Float32Array[] } | { id: number; error: string };

function embed({ id, texts }: Order): Answer {
  try {
    return { id, vectors: texts.map(encode) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

// A thread of the desk, or a process beside it, which goes when the desk does.
if (parentPort) parentPort.on("message", (order: Order) => { parentPort!.postMessage(embed(order)); });
else process.on("message", (order: Order) => { process.send?.(embed(order)); }).on("disconnect", () => process.exit());
