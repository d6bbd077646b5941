import { TooMany } from "#errors.ts";

/** A bucket holds `burst` and is filled again by `perMinute`. */
export interface Limit { burst: number; perMinute: number }

/** What one address, one conversation or one name may ask at most. Whoever talks like a person never meets them. */
export const defaultLimits = {
  /** Conversations opened from one address: a whole office behind one router may come at once. */
  opening: { burst: 300, perMinute: 120 },
  /** Requests to change something in one conversation. */
  conversation: { burst: 40, perMinute: 60 },
  /** All requests from one address. */
  address: { burst: 3_000, perMinute: 3_000 },
  /** Tries to sign in from one address, and with one name. */
  signIn: { burst: 10, perMinute: 10 },
} satisfies Record<string, Limit>;
export type Limits = Record<keyof typeof defaultLimits, Limit>;

/** So many buckets are remembered at most; full ones are forgotten first, then the oldest. */
const most = 50_000;

/** Buckets in the memory of this process. Each server counts for itself: a limit against a flood, no rule of the house. */
export class Buckets {
  readonly #limits: Limits;
  readonly #clock: () => number;
  readonly #buckets = new Map<string, { left: number; at: number; limit: Limit }>();

  /** `clock` gives milliseconds; the process's own by default, since a flood does not follow the desk's clock. */
  constructor(limits: Limits = defaultLimits, clock: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Takes one from a bucket. Throws `TooMany` with the seconds after which there is one again. */
  take(kind: keyof Limits, who: string): void {
    const limit = this.#limits[kind];
    const now = this.#clock();
    const key = `${kind} ${who}`;
    const bucket = this.#buckets.get(key) ?? { left: limit.burst, at: now, limit };
    const left = level(bucket, now);
    if (left < 1) {
      const seconds = Math.max(1, Math.ceil((1 - left) * 60 / limit.perMinute));
      throw new TooMany("That was a lot at once. Please wait a moment and try again.", seconds);
    }
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: left - 1, at: now, limit });
    if (this.#buckets.size > most) this.#forget(now);
  }

  #forget(now: number): void {
    for (const [key, bucket] of this.#buckets) if (level(bucket, now) >= bucket.limit.burst) this.#buckets.delete(key);
    for (const key of this.#buckets.keys()) {
      if (this.#buckets.size <= most * 0.9) break;
      this.#buckets.delete(key);
    }
  }
}

const level = (bucket: { left: number; at: number; limit: Limit }, now: number): number =>
  Math.min(bucket.limit.burst, bucket.left + ((now - bucket.at) / 60_000) * bucket.limit.perMinute);
