import type { Key } from "./line.ts";

/** Something of the guest's on its way to the desk; the desk knows it by its id, however often it comes. */
export interface Outgoing { id: string; body: Record<string, unknown>; state: "waiting" | "sending" | "slow" | "sent" | "failed"; why?: string }

/** What is kept of a conversation on this device. */
export interface Kept { id?: string; token?: string; seen?: number; draft?: string; language?: string; outgoing?: Outgoing[]; /** Offers whose guest was told once that they run out. */ warned?: string[] }

/** Keeps a conversation in this browser, or, on a device that many use or without storage, only for as long as the page is open. */
export class Keeping {
  readonly #key: string;
  readonly #storage: Storage | undefined;
  #kept: Kept = {};

  constructor(key: string, shared: boolean) {
    this.#key = key;
    this.#storage = shared ? undefined : storageThere();
    this.read();
  }

  get kept(): Kept { return this.#kept; }
  get key(): Key | undefined { return this.#kept.id && this.#kept.token ? { id: this.#kept.id, token: this.#kept.token } : undefined; }

  /** What another tab may have written. */
  read(): Kept {
    if (!this.#storage) return this.#kept;
    try {
      this.#kept = JSON.parse(this.#storage.getItem(this.#key) ?? "{}") as Kept;
    } catch { this.#kept = {}; }
    return this.#kept;
  }

  write(change: Partial<Kept>): void {
    this.#kept = { ...this.read(), ...change };
    try { this.#storage?.setItem(this.#key, JSON.stringify(this.#kept)); } catch { /* full or forbidden: it lasts as long as the page */ }
  }

  /** Adds what is to go out, or changes how it stands; `undefined` takes it away. */
  outgoing(id: string, one: Outgoing | undefined): void {
    const others = (this.read().outgoing ?? []);
    const at = others.findIndex((other) => other.id === id);
    if (one && at >= 0) this.write({ outgoing: others.with(at, one) });
    else this.write({ outgoing: [...others.filter((other) => other.id !== id), ...(one ? [one] : [])] });
  }

  wipe(): void {
    this.#kept = {};
    try { this.#storage?.removeItem(this.#key); } catch { /* nothing was kept then */ }
  }
}

function storageThere(): Storage | undefined {
  try { return globalThis.localStorage; } catch { return undefined; }
}
