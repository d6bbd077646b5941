/** A pause between two tries, which may be cut short: the network is back, or somebody looks. */
export class Pause {
  readonly #waiting = new Set<() => void>();

  /** So long, about (many who lost the same line shall not all come back at once), until woken or stopped. */
  rest(milliseconds: number, stop?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const over = () => {
        clearTimeout(timer);
        this.#waiting.delete(over);
        stop?.removeEventListener("abort", over);
        resolve();
      };
      const timer = setTimeout(over, milliseconds * (0.75 + Math.random() / 2));
      this.#waiting.add(over);
      stop?.addEventListener("abort", over, { once: true });
    });
  }

  wake(): void { for (const over of this.#waiting) over(); }
}
