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
  /** All activities from one address: those of a whole organisation come from a few machines of Microsoft's, each with its token. */
  activities: { burst: 60_000, perMinute: 60_000 },
  /** Letters of messages from one address: what is long to read costs more than what is short. */
  words: { burst: 400_000, perMinute: 200_000 },
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

  /** Takes one, or as much as said, from a bucket. Throws `TooMany` with the seconds after which there is as much again. */
  take(kind: keyof Limits, who: string, much = 1): void {
    const limit = this.#limits[kind];
    const now = this.#clock();
    const key = `${kind} ${who}`;
    const bucket = this.#buckets.get(key) ?? { left: limit.burst, at: now, limit };
    const left = level(bucket, now);
    if (left < much) {
      const seconds = Math.max(1, Math.ceil((much - left) * 60 / limit.perMinute));
      throw new TooMany("That was a lot at once. Please wait a moment and try again.", seconds);
    }
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: left - much, at: now, limit });
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

/** How many readers may wait at once, open streams among them: of one conversation or session, and from one address. */
export const standingAtMost = { one: 20, address: 1_000 };

/** Who stands and waits in this process: a stream costs a look at the log every two seconds for as long as it is open. */
export class Standing {
  readonly #most: typeof standingAtMost;
  readonly #there = new Map<string, number>();

  constructor(most = standingAtMost) { this.#most = most; }

  /** One more waits; call what it returns when they leave. Throws `TooMany`. */
  enter(address: string, one: string): () => void {
    const places: [string, number][] = [[`address ${address}`, this.#most.address], [`one ${one}`, this.#most.one]];
    if (places.some(([place, most]) => (this.#there.get(place) ?? 0) >= most)) throw new TooMany("Too many are waiting here at once. Please close some and try again.", 10);
    for (const [place] of places) this.#there.set(place, (this.#there.get(place) ?? 0) + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      for (const [place] of places) {
        const others = (this.#there.get(place) ?? 1) - 1;
        if (others > 0) this.#there.set(place, others); else this.#there.delete(place);
      }
    };
  }
}

const level = (bucket: { left: number; at: number; limit: Limit }, now: number): number =>
  Math.min(bucket.limit.burst, bucket.left + ((now - bucket.at) / 60_000) * bucket.limit.perMinute);
