import type { Around } from "./around.ts";
import type { Keeping, Outgoing } from "./kept.ts";
import { ask, Refusal, type Key } from "./line.ts";
import { Pause } from "./pause.ts";

/** What an outbox tells the conversation it belongs to. */
export interface Sender { changed(): void; opened(): void; /** The desk does not know the conversation any more. */ lost(): void }

/** What the guest sends, in order, each once: it stays on the device until the desk has it, and goes out again under the same id however often the line breaks. */
export class Outbox {
  readonly #around: Around;
  readonly #keeping: Keeping;
  readonly #sender: Sender;
  readonly pause = new Pause();
  #pumping = false;

  constructor(around: Around, keeping: Keeping, sender: Sender) {
    this.#around = around;
    this.#keeping = keeping;
    this.#sender = sender;
  }

  get all(): Outgoing[] { return this.#keeping.kept.outgoing ?? []; }

  put(body: Record<string, unknown>): void {
    const id = newId();
    this.#keeping.outgoing(id, { id, state: "waiting", body });
    this.#sender.changed();
    void this.pump();
  }

  retry(id: string): void { this.#mark(id, "waiting"); void this.pump(); }

  /** The desk has it, or the guest does not want it sent any more. */
  drop(id: string): void {
    if (!this.all.some((one) => one.id === id)) return;
    this.#keeping.outgoing(id, undefined);
    this.#sender.changed();
  }

  /** Sends what waits, one after another. */
  async pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    let wait = 500;
    for (let next = this.#next(); next; next = this.#next()) {
      try {
        if (!this.#keeping.key) await this.#open();
        const { id, token } = this.#keeping.key ?? { id: "", token: "" };
        this.#mark(next.id, "sending");
        await ask(`${this.#around.origin}/api/conversations/${id}/messages`, { token, body: { id: next.id, ...next.body } });
        this.#mark(next.id, "sent");
        wait = 500;
      } catch (fault) {
        wait = await this.#failed(next, fault, wait);
      }
    }
    this.#pumping = false;
  }

  #next(): Outgoing | undefined { return this.all.find(({ state }) => state !== "sent" && state !== "failed"); }

  /** What a failure means for what was sent; gives the next pause. */
  async #failed({ id }: Outgoing, fault: unknown, wait: number): Promise<number> {
    const refused = fault instanceof Refusal ? fault : undefined;
    if (refused && [401, 404].includes(refused.status) && refused.code !== "no_such_proposal") {
      this.#mark(id, "waiting");
      this.#sender.lost();
      return wait;
    }
    if (refused && !refused.passing) {
      this.#mark(id, "failed", refused.message);
      return wait;
    }
    this.#mark(id, refused?.status === 429 ? "slow" : "waiting");
    await this.pause.rest(Math.max(wait, (refused?.after ?? 0) * 1000));
    return Math.min(wait * 2, 15_000);
  }

  #mark(id: string, state: Outgoing["state"], why?: string): void {
    const one = this.all.find((other) => other.id === id);
    if (!one || one.state === state) return;
    this.#keeping.outgoing(id, { id, body: one.body, state, ...(why ? { why } : {}) });
    this.#sender.changed();
  }

  /** Opens the conversation; of two tabs that would open one at the same time, one does. */
  async #open(): Promise<void> {
    const { origin, locale, key, shared } = this.#around;
    const open = async () => {
      this.#keeping.read();
      if (this.#keeping.key) return;
      const identity = await this.#around.identity?.().catch(() => undefined);
      const body = { locale: locale ?? navigator.language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, ...(identity ? { identity } : {}) };
      const made = await ask<Key>(`${origin}/api/conversations`, { body }).catch((fault: unknown) => {
        // A browser may not know its own zone, or an identity may be over: that keeps nobody out.
        if (fault instanceof Refusal && fault.status < 429) return ask<Key>(`${origin}/api/conversations`, { body: {} });
        throw fault;
      });
      this.#keeping.write({ id: made.id, token: made.token });
    };
    const locks = shared ? undefined : navigator.locks;
    await (locks ? locks.request(`${key} opening`, open) : open());
    this.#sender.opened();
  }
}

/** A UUID, on pages without a certificate too. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, n) => (n === 6 ? byte & 15 | 64 : n === 8 ? byte & 63 | 128 : byte).toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
