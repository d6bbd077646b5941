import type { Around } from "./around.ts";
import type { Keeping, Outgoing } from "./kept.ts";
import { ask, Refusal, type Key } from "./line.ts";
import { Pause } from "./pause.ts";

/** What an outbox tells the conversation it belongs to. */
export interface Sender { changed(): void; opened(): void; /** The desk does not know this conversation any more. */ lost(id: string): void }

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

  get all(): Outgoing[] { return this.#keeping.outgoing; }

  put(body: Record<string, unknown>): void {
    this.#keeping.put(body);
    this.#sender.changed();
    void this.pump();
  }

  retry(id: string): void { this.#mark(id, "waiting"); void this.pump(); }

  /** The desk has it, or the guest does not want it sent any more. */
  drop(id: string): void {
    if (!this.all.some((one) => one.id === id)) return;
    this.#keeping.drop(id);
    this.#sender.changed();
  }

  /** Sends what waits, one after another. */
  async pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    let wait = 500;
    for (let next = this.#next(); next; next = this.#next()) {
      let key = this.#keeping.key;
      try {
        key ??= await this.#open();
        this.#mark(next.id, "sending");
        await ask(`${this.#around.origin}/api/conversations/${key.id}/messages`, { token: key.token, body: { id: next.id, ...next.body } });
        this.#mark(next.id, "sent");
        wait = 500;
      } catch (fault) {
        wait = await this.#failed(next, key?.id ?? "", fault, wait);
      }
    }
    this.#pumping = false;
  }

  #next(): Outgoing | undefined { return this.all.find(({ state }) => state !== "sent" && state !== "failed"); }

  /** What a failure means for what was sent; gives the next pause. */
  async #failed({ id }: Outgoing, conversation: string, fault: unknown, wait: number): Promise<number> {
    const refused = fault instanceof Refusal ? fault : undefined;
    if (refused && [401, 404].includes(refused.status) && refused.code !== "no_such_proposal") {
      this.#mark(id, "waiting");
      this.#sender.lost(conversation);
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
    const { place, body } = one;
    this.#keeping.change({ id, place, body, state, ...(why ? { why } : {}) });
    this.#sender.changed();
  }

  /** Opens the conversation; of two tabs that would open one at the same time, one does. */
  async #open(): Promise<Key> {
    const { origin, locale, key, shared } = this.#around;
    const open = async () => {
      if (this.#keeping.key) return this.#keeping.key;
      const identity = await this.#around.identity?.().catch(() => undefined);
      const body = { locale: locale ?? navigator.language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, ...(identity ? { identity } : {}) };
      const made = await ask<Key>(`${origin}/api/conversations`, { body }).catch((fault: unknown) => {
        // A browser may not know its own zone, or an identity may be over: that keeps nobody out.
        if (fault instanceof Refusal && fault.status < 429) return ask<Key>(`${origin}/api/conversations`, { body: {} });
        throw fault;
      });
      return this.#keeping.key = { id: made.id, token: made.token };
    };
    const locks = shared ? undefined : navigator.locks;
    const opened: Key = await (locks ? locks.request(`${key} opening`, open) : open());
    this.#sender.opened();
    return opened;
  }
}
