import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** The desk's figures for Prometheus. Labels are kinds and outcomes, never ids or words of a guest. */
export interface Metrics {
  /** Seconds of an HTTP answer, by route (its pattern, not its path), method and status. */
  http: Histogram<"route" | "method" | "status">;
  /** Turns by how they ended: `answered`, `handed_over`, `restarted`, `failed`, `taken_up`. */
  turns: Counter<"outcome" | "model">;
  /** Seconds from a guest's message to the end of its turn. */
  turnSeconds: Histogram<"model">;
  /** Calls of a model, by outcome: `ok`, `error`, `timeout`, `refused`. */
  modelCalls: Counter<"model" | "outcome">;
  modelSeconds: Histogram<"model">;
  modelTokens: Counter<"model" | "kind">;
  /** Answers that the house model gave in the place of the other, by reason. */
  fallbacks: Counter<"reason">;
  /** Whether the service is left alone after failures: 0 closed, 1 half open, 2 open. */
  circuit: Gauge;
  /** Sentences held back before they left, by the check that held them. */
  heldBack: Counter<"check">;
  toolCalls: Counter<"tool" | "outcome">;
  /** Conversations that wait for a person. */
  queue: Gauge;
  /** Turns that wait to be taken up. */
  waitingTurns: Gauge;
  deliveries: Counter<"channel" | "outcome">;
  /** Everything in the text form that Prometheus reads. */
  read(): Promise<{ type: string; text: string }>;
}

/** Why a model gave way, as one of a few words: what a service wrote may hold a guest's words, and has no end of wordings. */
export function fallbackKind(reason: string): string {
  const [, status] = /^(\d{3})\b/.exec(reason) ?? [];
  if (status) return `status ${status}`;
  if (/too slow|timed? ?out|aborted/i.test(reason)) return "too slow";
  if (/^held back/.test(reason)) return "held back";
  if (/^too many|recursion/i.test(reason)) return "limit";
  return /connect|fetch|network|socket|premature|terminated/i.test(reason) ? "connection" : "other";
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** A registry of its own (several desks may live in one test process). `ask` is called before each reading, to set the gauges. */
export function openMetrics(options: { machine?: boolean; ask?: (metrics: Metrics) => Promise<void> } = {}): Metrics {
  const registry = new Registry();
  if (options.machine) collectDefaultMetrics({ register: registry, prefix: "frontdesk_" });
  const registers = [registry];
  const counter = <T extends string>(name: string, help: string, labelNames: T[] = []) => new Counter<T>({ name: `frontdesk_${name}_total`, help, labelNames, registers });
  const gauge = (name: string, help: string) => new Gauge({ name: `frontdesk_${name}`, help, registers });
  const histogram = <T extends string>(name: string, help: string, labelNames: T[]) => new Histogram<T>({ name: `frontdesk_${name}_seconds`, help, labelNames, buckets: seconds, registers });
  const metrics: Metrics = {
    http: histogram("http", "Seconds of an HTTP answer.", ["route", "method", "status"]),
    turns: counter("turns", "Turns of the assistant, by how they ended.", ["outcome", "model"]),
    turnSeconds: histogram("turn", "Seconds from a message to the end of its turn.", ["model"]),
    modelCalls: counter("model_calls", "Calls of a model.", ["model", "outcome"]),
    modelSeconds: histogram("model_call", "Seconds of a call of a model.", ["model"]),
    modelTokens: counter("model_tokens", "Tokens sent and received.", ["model", "kind"]),
    fallbacks: counter("model_fallbacks", "Answers given by the house model in the place of the service.", ["reason"]),
    circuit: gauge("model_circuit", "Whether the service is left alone: 0 closed, 1 half open, 2 open."),
    heldBack: counter("sentences_held_back", "Sentences held back before they left.", ["check"]),
    toolCalls: counter("tool_calls", "Calls of a tool.", ["tool", "outcome"]),
    queue: gauge("queue", "Conversations that wait for a person."),
    waitingTurns: gauge("waiting_turns", "Turns that wait to be taken up."),
    deliveries: counter("deliveries", "Messages sent out.", ["channel", "outcome"]),
    async read() {
      // A dead database must not silence the figures: they say so by the gauges that stand still.
      await options.ask?.(metrics).catch(() => undefined);
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
  return metrics;
}
