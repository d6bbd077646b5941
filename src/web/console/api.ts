/** What the desk said no with: its sentence, its code, its status. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Record<string, unknown>;

  constructor(status: number, problem: Record<string, unknown>) {
    super(typeof problem.detail === "string" ? problem.detail : `HTTP ${status}`);
    this.code = typeof problem.code === "string" ? problem.code : "internal";
    this.status = status;
    this.details = problem;
  }
}

/** Told of every refusal, so that a session that has ended shows the sign-in. */
export const refusals = new Set<(refusal: Refusal) => void>();

/** Asks the desk and gives its answer; with a `body` it is a POST. Throws `Refusal`, or a `TypeError` where nobody answers. */
export async function ask<T = Record<string, unknown>>(path: string, { body, method = body === undefined ? "GET" : "POST", signal }: { body?: unknown; method?: "GET" | "POST" | "DELETE"; signal?: AbortSignal } = {}): Promise<T> {
  const answer = await fetch(path, {
    method, credentials: "same-origin", ...(signal ? { signal } : {}),
    headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const read = text && /json/.test(answer.headers.get("content-type") ?? "") ? JSON.parse(text) as T : {} as T;
  if (answer.ok) return read;
  const refusal = new Refusal(answer.status, read as Record<string, unknown>);
  for (const told of refusals) told(refusal);
  throw refusal;
}

/** What can be said of a fault on the screen: the desk's own sentence, else that it does not answer. */
export const sentenceOf = (fault: unknown, otherwise: string): string => (fault instanceof Refusal ? fault.message : otherwise);
