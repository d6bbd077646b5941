import { fork } from "node:child_process";
import type { EventEmitter } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { Unavailable } from "#errors.ts";
import type { Embedder } from "./embeddings.ts";
import type { Answer, Order } from "./embedding-worker.ts";

/** Texts to the model at once, as measured the cheapest; more only makes a waiting question wait longer. */
const atOnce = 4;

/** Who embeds beside the desk: a thread of this process, or a process of its own, whose memory goes with it. */
interface Hand extends Pick<EventEmitter, "on"> { ref(): void; unref(): void; postMessage(order: Order): void; terminate(): unknown }

const program = new URL("./embedding-worker.ts", import.meta.url);

function aside(): Hand {
  const child = fork(fileURLToPath(program), { serialization: "advanced", stdio: "ignore" });
  return {
    on: (event: string, heard: (...args: never[]) => void) => child.on(event, heard as () => void) as never,
    ref() { child.ref(); child.channel?.ref(); }, unref() { child.unref(); child.channel?.unref(); },
    postMessage: (order) => { child.send(order); }, terminate: () => child.kill("SIGKILL"),
  };
}

/** The embedder that comes with the house: English, 512 numbers, no network; it starts with the first text. */
export function embeddedEmbedder(begin: () => Hand = () => new Worker(program)): Embedder {
  let worker: Hand | undefined;
  let orders = 0;
  const waiting = new Map<number, { resolve(vectors: number[][]): void; reject(error: Error): void }>();
  const lose = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Unavailable(`The embeddings stopped: ${error.message}.`, "embeddings_stopped"));
    waiting.clear();
  };
  const start = (): Hand => {
    const started = begin();
    started.unref();
    started.on("message", (answer: Answer) => {
      const order = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ("error" in answer) order?.reject(new Unavailable(answer.error, "embeddings_failed"));
      else order?.resolve(answer.vectors.map((vector) => Array.from(vector)));
    });
    started.on("error", lose);
    started.on("exit", () => { if (worker === started) lose(new Error("the worker ended")); });
    return started;
  };
  const ask = (texts: string[]) => new Promise<number[][]>((resolve, reject) => {
    worker ??= start();
    const order: Order = { id: ++orders, texts };
    waiting.set(order.id, { resolve, reject });
    worker.ref();
    worker.postMessage(order);
  });
  return {
    space: "use-lite-en-512-3", width: 512, languages: ["en"], window: 220, ours: true,
    async embed(texts) {
      const vectors: number[][] = [];
      for (let i = 0; i < texts.length; i += atOnce) vectors.push(...await ask(texts.slice(i, i + atOnce).map(sayable)));
      return vectors;
    },
    another: () => sideBySide(Array.from({ length: Math.min(2, availableParallelism()) }, () => embeddedEmbedder(aside))),
    async close() { const ending = worker; worker = undefined; await ending?.terminate(); },
  };
}

/** Several of one kind, on a core each: a list of texts is shared among them. */
function sideBySide(hands: Embedder[]): Embedder {
  return {
    ...hands[0]!,
    async embed(texts) {
      const share = Math.ceil(texts.length / hands.length);
      return (await Promise.all(hands.map((hand, n) => hand.embed(texts.slice(n * share, (n + 1) * share))))).flat();
    },
    async close() { await Promise.all(hands.map((hand) => hand.close?.())); },
  };
}

/** The model fails on a text without a single word piece, and nothing beyond a page changes its mind. */
const sayable = (text: string): string => text.slice(0, 4000).trim() || ".";
