/** Keeps away from a model service that fails: after `failures` in a row it is left alone for `restMs`, then tried once. */
export interface Breaker {
  /** Whether a call may be tried now. */
  allows(now: number): boolean;
  succeeded(): void;
  failed(now: number): void;
  state(now: number): "closed" | "open" | "half_open";
}

/** Opens a breaker; times are milliseconds of any steady clock. */
export function breaker({ failures = 3, restMs = 30_000 } = {}): Breaker {
  let inARow = 0;
  let openedAt: number | undefined;
  let trying = false;
  const state = (now: number) => (openedAt === undefined ? "closed" : now - openedAt < restMs ? "open" : "half_open");
  return {
    state,
    allows(now) {
      if (state(now) === "closed") return true;
      if (state(now) === "open" || trying) return false;
      trying = true;
      return true;
    },
    succeeded() { inARow = 0; openedAt = undefined; trying = false; },
    failed(now) {
      inARow += 1;
      trying = false;
      if (inARow >= failures || openedAt !== undefined) openedAt = now;
    },
  };
}
