/** An event of the conversation as the desk sends it; types and fields not known are ignored. */
export interface DeskEvent { seq: number; at: string; type: string; from: "guest" | "assistant" | "receptionist" | "desk"; turn?: string; id?: string; [field: string]: unknown }

/** What opens a conversation and nothing else. */
export interface Key { id: string; token: string }

/** The desk said no, in words a guest may read. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Seconds after which it may be tried again, where the desk says so. */
  readonly after: number;

  constructor(status: number, sentence: string, code: string, after: number) {
    super(sentence);
    this.status = status;
    this.code = code;
    this.after = after;
  }

  /** Whether the same may go well a little later. */
  get passing(): boolean { return this.status === 429 || this.status >= 500; }
}

/** So long may an ordinary answer take, in milliseconds: a line that swallows everything is as good as none. */
const patience = 20_000;

/** Asks the desk; `body` makes it a POST. Throws `Refusal`, or a `TypeError` where nobody answers. */
export async function ask<T>(url: string, { token, body, method, signal }: { token?: string | undefined; body?: unknown; method?: string; signal?: AbortSignal } = {}): Promise<T> {
  const late = new AbortController();
  const over = setTimeout(() => late.abort(), patience);
  const answer = await fetch(url, {
    method: method ?? (body === undefined ? "GET" : "POST"), credentials: "omit", cache: "no-store", signal: either(signal, late),
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).finally(() => clearTimeout(over));
  if (answer.status === 204) return undefined as T;
  const told = await answer.json().catch(() => ({})) as T & { detail?: string; code?: string };
  if (!answer.ok) throw new Refusal(answer.status, told.detail ?? answer.statusText, told.code ?? "", Number(answer.headers.get("retry-after")) || 0);
  return told;
}

/** A signal that ends with either: browsers have had one of their own only for a short while. */
export function either(one: AbortSignal | undefined, other: AbortController): AbortSignal {
  if (one?.aborted) other.abort();
  else one?.addEventListener("abort", () => other.abort(), { once: true });
  return other.signal;
}
