import type { Around } from "./around.ts";
import { ask, Refusal, type DeskEvent, type Key } from "./line.ts";
import { Pause } from "./pause.ts";
import { stream } from "./stream.ts";
import { joinTabs, type Tabs, type Word } from "./tabs.ts";

/** How the line to the desk stands: nothing to listen to yet, open, broken and tried again, or no network at all. */
export type Line = "none" | "open" | "again" | "offline";

/** What is heard of a conversation: each event once and in order (`fresh` where it came while the window was there), how the line stands, and that the desk does not know the conversation any more. */
export interface Hears { event(event: DeskEvent, fresh: boolean): void; heard(): void; line(line: Line): void; lost(id: string): void }

/** Listens to one conversation for as long as it is open in this window: alone, or behind the tab that has the line. */
export class Following {
  readonly key: Key;
  /** The last event that was heard. */
  cursor = 0;
  /** What was said before this window opened is read by the eye, not aloud. */
  caughtUp: boolean;
  readonly #url: string;
  readonly #hears: Hears;
  readonly #tabs: Tabs;
  readonly #pause = new Pause();
  readonly #over = new AbortController();
  #cut = new AbortController();
  #reading: Promise<void> | undefined;
  /** How far the tab with the line has heard. */
  #known = 0;

  constructor(around: Around, key: Key, begun: boolean, hears: Hears) {
    this.key = key;
    this.caughtUp = begun;
    this.#url = `${around.origin}/api/conversations/${key.id}/events`;
    this.#hears = hears;
    this.#tabs = joinTabs(`${around.key} ${key.id}`, around.shared, (word) => this.#heard(word));
    this.#read();
    this.#tabs.queue((stop) => this.#lead(stop), this.#over.signal);
  }

  end(): void { this.#over.abort(); this.#tabs.close(); }

  /** Tries at once what would be tried in a while; `anew`: the line that was there cannot be the old one. */
  nudge(anew: boolean): void {
    if (anew) this.#cut.abort();
    this.#pause.wake();
  }

  /** Has the line, and passes on to the other tabs what it hears. */
  async #lead(stop: AbortSignal): Promise<void> {
    for (let wait = 500; !stop.aborted; wait = Math.min(wait * 2, 15_000)) {
      try {
        if (!this.caughtUp) await this.#reading;
        if (stop.aborted) return;
        // Others may have read less than this tab has, and what is told from here on begins after it.
        this.#tabs.say({ after: this.cursor, events: [], open: false });
        this.#cut = new AbortController();
        const cut = () => this.#cut.abort();
        stop.addEventListener("abort", cut, { once: true });
        await stream(this.#url, this.key.token, this.cursor, {
          stop: this.#cut.signal, alive: () => { wait = 500; this.#hears.line("open"); this.#tabs.say({ after: this.cursor, events: [], open: true }); },
          heard: (events) => { const after = this.cursor; this.#take(events); this.#tabs.say({ after, events, open: true }); },
        }).finally(() => stop.removeEventListener("abort", cut));
      } catch (fault) { wait = this.#failed(fault, wait); }
      await this.#rest(wait, stop);
    }
  }

  /** Reads what came since, all of it and however often the line breaks meanwhile: a tab that has not the line hears nothing of what was before it. */
  #read(): void {
    const stop = this.#over.signal;
    const read = async () => {
      for (let wait = 500; !stop.aborted; wait = Math.min(wait * 2, 15_000)) {
        try {
          for (let more = true; more;) {
            const { events } = await ask<{ events: DeskEvent[] }>(`${this.#url}?after=${this.cursor}`, { token: this.key.token, signal: stop });
            this.#take(events);
            more = events.length > 0 || this.cursor < this.#known;
          }
          this.caughtUp = true;
          this.#hears.line("open");
          return;
        } catch (fault) { wait = this.#failed(fault, wait); }
        await this.#rest(wait, stop);
      }
    };
    this.#reading ??= read().finally(() => { this.#reading = undefined; });
  }

  /** What a broken line means; gives the next pause. */
  #failed(fault: unknown, wait: number): number {
    if (!(fault instanceof Refusal) || this.#over.signal.aborted) return wait;
    if ([401, 404].includes(fault.status)) this.#hears.lost(this.key.id);
    return Math.max(wait, fault.after * 1000);
  }

  async #rest(wait: number, stop: AbortSignal): Promise<void> {
    if (stop.aborted) return;
    this.#hears.line(navigator.onLine ? "again" : "offline");
    await this.#pause.rest(wait, stop);
  }

  #take(events: readonly DeskEvent[]): void {
    if (this.#over.signal.aborted) return;
    for (const event of events) {
      if (event.seq <= this.cursor) continue;
      this.cursor = event.seq;
      this.#hears.event(event, this.caughtUp);
    }
    if (events.length > 0) this.#hears.heard();
  }

  #heard(word: Word): void {
    if (word.open) this.#hears.line("open");
    this.#known = Math.max(this.#known, word.after, word.events.at(-1)?.seq ?? 0);
    if (word.after > this.cursor) this.#read();
    else this.#take(word.events);
  }
}
