/** So many calls in so many milliseconds. */
export interface Window { most: number; milliseconds: number }

/** Microsoft's published limits for one bot in one chat ("Optimize your bot with rate limiting in Teams", sending to a conversation). */
export const perThread: readonly Window[] = [{ most: 7, milliseconds: 1_000 }, { most: 8, milliseconds: 2_000 }, { most: 60, milliseconds: 30_000 }, { most: 1_800, milliseconds: 3_600_000 }];
/** And for one bot in one organisation. */
export const perTenant: readonly Window[] = [{ most: 50, milliseconds: 1_000 }];

/** Time as the pace sees it; the machine's own, since Microsoft counts by theirs. */
export interface Metronome { now(): number; wait(milliseconds: number, gone?: AbortSignal): Promise<void> }

export const realMetronome: Metronome = {
  now: () => performance.now(),
  wait: (milliseconds, gone) => new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() { clearTimeout(timer); gone?.removeEventListener("abort", done); resolve(); }
    gone?.addEventListener("abort", done, { once: true });
  }),
};

/** When calls were made, newest last; what no window counts any more is forgotten. */
class Calls {
  at: number[] = [];
  readonly #windows: readonly Window[];
  constructor(windows: readonly Window[]) { this.#windows = windows; }

  /** The first moment from `now` on at which one more call keeps within every window. */
  free(now: number): number {
    const longest = this.#windows.at(-1)?.milliseconds ?? 0;
    while (this.at.length > 0 && this.at[0]! <= now - longest) this.at.shift();
    return this.#windows.reduce((free, { most, milliseconds }) => Math.max(free, (this.at.at(-most) ?? Number.NEGATIVE_INFINITY) + milliseconds), now);
  }
}

/** How long somebody waits here for their turn; whoever would wait longer is sent back to the queue. */
const patience = 2_500;
/** A hair more than a window, since the other side's clock starts when the call arrives. */
const margin = 25;

/** Keeps within the published limits in this process: each call takes its place before it is made. */
export class Pace {
  readonly #metronome: Metronome;
  readonly #threads = new Map<string, Calls>();
  readonly #tenants = new Map<string, Calls>();

  constructor(metronome: Metronome = realMetronome) { this.#metronome = metronome; }

  /** The time by which it counts, in milliseconds. */
  now(): number { return this.#metronome.now(); }

  /** Waits until a call may be made, and counts it. Answers 0, or the seconds after which it is worth asking again. */
  async take(thread: string, tenant: string, gone?: AbortSignal): Promise<number> {
    for (;;) {
      const now = this.#metronome.now();
      const free = this.#free(thread, tenant, now);
      if (free <= now) {
        this.#of(this.#threads, thread, perThread).at.push(now);
        this.#of(this.#tenants, tenant, perTenant).at.push(now);
        return 0;
      }
      if (free - now > patience || gone?.aborted) return Math.ceil((free - now) / 1000);
      await this.#metronome.wait(free - now, gone);
    }
  }

  /** Whether a call could be made at this moment with half of each limit to spare: for what may as well be left out. */
  spare(thread: string, tenant: string): boolean {
    const now = this.#metronome.now();
    const thrifty = (calls: Calls, windows: readonly Window[]) => windows.every(({ most, milliseconds }) => (calls.at.at(-Math.ceil(most / 2)) ?? Number.NEGATIVE_INFINITY) + milliseconds <= now);
    return thrifty(this.#of(this.#threads, thread, perThread), perThread) && thrifty(this.#of(this.#tenants, tenant, perTenant), perTenant);
  }

  #free(thread: string, tenant: string, now: number): number {
    const free = Math.max(this.#of(this.#threads, thread, perThread).free(now), this.#of(this.#tenants, tenant, perTenant).free(now));
    return free > now ? free + margin : now;
  }

  #of(all: Map<string, Calls>, key: string, windows: readonly Window[]): Calls {
    const known = all.get(key);
    if (known) return known;
    if (all.size > 20_000) for (const [one, calls] of all) if (calls.free(this.#metronome.now()) && calls.at.length === 0) all.delete(one);
    const made = new Calls(windows);
    all.set(key, made);
    return made;
  }
}
