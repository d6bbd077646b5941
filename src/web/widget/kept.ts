import type { Key } from "./line.ts";

/** Something of the guest's on its way to the desk; the desk knows it by its id, however often it comes. `place` orders what waits. */
export interface Outgoing { id: string; place: number; body: Record<string, unknown>; state: "waiting" | "sending" | "slow" | "sent" | "failed"; why?: string }

/** What a tab may write over another's without harm: the last event seen, words begun, offers whose guest was told once that they run out. */
export interface Kept { seen?: number; draft?: string; warned?: string[] }

/**
 * Keeps a conversation in this browser, or, on a device that many use or without storage, only for as long as the page is open. Tabs
 * write at the same moment and see each other's writing a little later, so what must not be lost has a place of its own: the key, and
 * each thing that is on its way.
 */
export class Keeping {
  readonly #key: string;
  readonly #storage: Storage | undefined;
  /** What could not be stored: full, forbidden, or not wanted. */
  readonly #here = new Map<string, string>();

  constructor(key: string, shared: boolean) {
    this.#key = key;
    this.#storage = shared ? undefined : storageThere();
  }

  get key(): Key | undefined {
    const { id, token } = this.#read<Partial<Key>>("") ?? {};
    return id && token ? { id, token } : undefined;
  }
  set key(key: Key | undefined) { this.#write("", key); }

  get kept(): Kept { return this.#read<Kept>(" here") ?? {}; }
  keep(change: Kept): void { this.#write(" here", { ...this.kept, ...change }); }

  /** What is on its way, in the order it was written. */
  get outgoing(): Outgoing[] {
    return this.#names(" out").flatMap((name) => this.#read<Outgoing>(name) ?? []).sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1));
  }
  /** Puts something on its way. */
  put(body: Record<string, unknown>): void {
    const id = newId();
    this.change({ id, place: Math.max(Date.now(), (this.outgoing.at(-1)?.place ?? 0) + 1), state: "waiting", body });
  }
  change(one: Outgoing): void { this.#write(` out ${one.id}`, one); }
  drop(id: string): void { this.#write(` out ${id}`, undefined); }

  /** Calls back whenever another tab has changed something. */
  watch(changed: () => void): void {
    addEventListener("storage", ({ key }) => { if (key === null || key.startsWith(this.#key)) changed(); });
  }

  wipe(): void { for (const name of this.#names("")) this.#write(name, undefined); }

  #names(of: string): string[] {
    const start = this.#key + of;
    return [...this.#here.keys(), ...Object.keys(this.#storage ?? {})].filter((name) => name === start || name.startsWith(`${start} `)).map((name) => name.slice(this.#key.length));
  }

  #read<T>(name: string): T | undefined {
    try {
      return JSON.parse(this.#here.get(this.#key + name) ?? this.#storage?.getItem(this.#key + name) ?? "null") as T ?? undefined;
    } catch { return undefined; }
  }

  #write(name: string, value: object | undefined): void {
    const at = this.#key + name;
    const text = JSON.stringify(value);
    this.#here.delete(at);
    try {
      if (!text) this.#storage?.removeItem(at);
      else if (this.#storage) this.#storage.setItem(at, text);
      else this.#here.set(at, text);
    } catch {
      // Full or forbidden: it lasts as long as the page.
      if (text) this.#here.set(at, text);
    }
  }
}

/** A UUID, on pages without a certificate too. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, n) => (n === 6 ? byte & 15 | 64 : n === 8 ? byte & 63 | 128 : byte).toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function storageThere(): Storage | undefined {
  try { return globalThis.localStorage; } catch { return undefined; }
}
