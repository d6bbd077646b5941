import type { DeskEvent } from "./line.ts";

/** What the tab with the line tells the others: up to where it had heard, what has come in since, and whether the line stands. */
export interface Word { after: number; events: DeskEvent[]; open: boolean }

/** A tab that leads and has said nothing for so long is taken for frozen. */
const frozen = 40_000;

/** Tabs with the same conversation: one of them has the line and passes on what it hears, all show the same. */
export interface Tabs {
  say(word: Word): void;
  /** Waits until this tab is to have the line, then calls `lead` with what says when it is over. */
  queue(lead: (stop: AbortSignal) => Promise<void>, stop: AbortSignal): void;
  close(): void;
}

/** Joins the tabs of a key. Without the browser's locks and channels every tab has a line of its own. */
export function joinTabs(key: string, alone: boolean, heard: (word: Word) => void): Tabs {
  const locks = alone || typeof BroadcastChannel === "undefined" ? undefined : globalThis.navigator?.locks;
  const channel = locks && new BroadcastChannel(key);
  let lastWord = Date.now();
  if (channel) channel.onmessage = ({ data }: MessageEvent<Word>) => { lastWord = Date.now(); heard(data); };
  return {
    say: (word) => channel?.postMessage(word),
    queue(lead, stop) {
      if (!locks) { void lead(stop); return; }
      let leading = false;
      const take = (options: LockOptions) => {
        // Taken by a tab that thought this one frozen: what this one led is over, and it is in line again behind the other.
        const mine = new AbortController();
        stop.addEventListener("abort", () => mine.abort(), { once: true });
        return locks.request(`${key} line`, options, async () => {
          if (stop.aborted) return;
          leading = true;
          await lead(mine.signal);
        }).catch(() => {
          leading = false;
          mine.abort();
          if (!stop.aborted) void take({ signal: stop });
        });
      };
      void take({ signal: stop });
      const watch = setInterval(() => {
        if (stop.aborted) clearInterval(watch);
        else if (!leading && document.visibilityState === "visible" && Date.now() - lastWord > frozen) { lastWord = Date.now(); void take({ steal: true }); }
      }, 5_000);
    },
    close: () => channel?.close(),
  };
}
