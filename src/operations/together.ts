/** Who waits for their part of what is done together. */
interface Waiting<T, R> { one: T; done(result: R): void; failed(fault: unknown): void }

/**
 * Does in one go what was asked for while the last was being done: many small writes that come at once cost as much as one. `work` answers
 * in the order in which it was asked, and fails for all of them.
 */
export function together<T, R>(work: (all: T[]) => Promise<R[]>): (one: T) => Promise<R> {
  let gathered: Waiting<T, R>[] = [];
  let working = false;
  const go = async () => {
    working = true;
    while (gathered.length > 0) {
      const these = gathered;
      gathered = [];
      try {
        const results = await work(these.map(({ one }) => one));
        for (const [n, { done }] of these.entries()) done(results[n]!);
      } catch (fault) {
        for (const { failed } of these) failed(fault);
      }
    }
    working = false;
  };
  return (one) => new Promise((done, failed) => {
    gathered.push({ one, done, failed });
    if (!working) void go();
  });
}
