import type { Around } from "./around.ts";
import type { Keeping } from "./kept.ts";
import { ask, Refusal, type DeskEvent, type Key } from "./line.ts";
import { Outbox } from "./outbox.ts";
import { Pause } from "./pause.ts";
import { stream } from "./stream.ts";
import { joinTabs, type Tabs, type Word } from "./tabs.ts";
import { Transcript } from "./transcript.ts";

/** How the line to the desk stands: nothing to listen to yet, open, broken and tried again, or no network at all. */
export type Line = "none" | "open" | "again" | "offline";

/** Timers that come later than this have slept, and the line with them. */
const slept = 20_000;

/** A conversation as this window has it: what was said, what is on its way, and how the line stands. */
export class Talk {
  transcript = new Transcript();
  readonly keeping: Keeping;
  readonly outbox: Outbox;
  line: Line = "none";
  /** The last event that is on the screen. */
  cursor = 0;
  /** How far the desk's clock is from this device's, in milliseconds. */
  ahead = 0;
  readonly #around: Around;
  readonly #draw: () => void;
  readonly #fresh: (event: DeskEvent) => void;
  readonly #tabs: Tabs;
  readonly #pause = new Pause();
  #stop = new AbortController();
  #cut = new AbortController();
  /** What was said before this window opened is read by the eye, not aloud. */
  #caughtUp = false;

  /** `draw` is told when something has changed, `fresh` of each event that came while the window was there. */
  constructor(around: Around, keeping: Keeping, draw: () => void, fresh: (event: DeskEvent) => void) {
    this.#around = around;
    this.#draw = draw;
    this.#fresh = fresh;
    this.keeping = keeping;
    this.#tabs = joinTabs(around.key, around.shared, (word) => this.#heard(word));
    this.outbox = new Outbox(around, this.keeping, {
      changed: () => { this.#tabs.say({ kept: true }); draw(); }, opened: () => { this.#tabs.say({ kept: true }); this.follow(); }, lost: () => this.#lost(),
    });
    addEventListener("online", () => this.nudge(true));
    addEventListener("offline", () => this.nudge());
    addEventListener("pageshow", ({ persisted }) => this.nudge(persisted));
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") this.nudge(); });
    let tick = Date.now();
    setInterval(() => {
      if (Date.now() - tick > slept) this.nudge(true);
      tick = Date.now();
    }, 5_000);
    if (this.key) this.follow();
  }

  get key(): Key | undefined { return this.keeping.key; }
  /** The desk's own time. */
  now(): number { return Date.now() + this.ahead; }

  /** Puts words, or the answer of a button, on their way. */
  send(body: Record<string, unknown>): void {
    this.#caughtUp = true;
    const { seen } = this.keeping.kept;
    this.outbox.put({ ...body, ...(body.text !== undefined && seen ? { seen } : {}) });
  }

  /** Something that is done at once or not at all: a GET where there is no body. Throws as `ask`. */
  do<T>(what: string, body?: unknown): Promise<T> {
    return ask<T>(this.path(`/${what}`), { token: this.key?.token, body });
  }

  path(rest: string): string { return `${this.#around.origin}/api/conversations/${this.key?.id}${rest}`; }

  /** Everything up to here was on the screen. */
  saw(): void { if (this.cursor > (this.keeping.kept.seen ?? 0)) this.keeping.write({ seen: this.cursor }); }

  /** Forgets the conversation on this device; its end is told to the desk where it can be. */
  clear(): void {
    const { key } = this;
    if (key) void ask(`${this.#around.origin}/api/conversations/${key.id}`, { token: key.token, method: "DELETE" }).catch(() => {});
    this.keeping.wipe();
    this.#tabs.say({ kept: true });
    this.#anew();
  }

  /** Tries at once what would be tried in a while: somebody looks, or (`anew`) the line that was there cannot be the old one. */
  nudge(anew = false): void {
    if (!navigator.onLine && this.line !== "none") this.line = "offline";
    if (anew) this.#cut.abort();
    this.#pause.wake();
    this.outbox.pause.wake();
    void this.outbox.pump();
    this.#draw();
  }

  /** Listens for as long as this conversation is open in this window. */
  follow(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    void this.#catchUp(signal).catch(() => {});
    this.#tabs.queue((stop) => this.#lead(stop), signal);
    void this.outbox.pump();
  }

  #anew(): void {
    this.#stop.abort();
    this.transcript = new Transcript();
    Object.assign(this, { cursor: 0, line: "none" });
    this.#caughtUp = false;
    this.#draw();
  }

  /** Has the line, and passes on to the other tabs what it hears. */
  async #lead(stop: AbortSignal): Promise<void> {
    let wait = 500;
    while (!stop.aborted) {
      try {
        if (!this.#caughtUp) await this.#catchUp(stop);
        const { key } = this;
        if (!key || stop.aborted) return;
        this.#cut = new AbortController();
        const cut = () => this.#cut.abort();
        stop.addEventListener("abort", cut, { once: true });
        await stream(this.path("/events"), key.token, this.cursor, {
          stop: this.#cut.signal, alive: () => { wait = 500; this.#is("open"); this.#tabs.say({ alive: true }); },
          heard: (events) => { const after = this.cursor; this.#take(events); this.#tabs.say({ events, after }); },
        }).finally(() => stop.removeEventListener("abort", cut));
      } catch (fault) {
        if (fault instanceof Refusal && [401, 404].includes(fault.status) && !stop.aborted) this.#lost();
        if (fault instanceof Refusal) wait = Math.max(wait, fault.after * 1000);
      }
      if (stop.aborted) return;
      this.#is(navigator.onLine ? "again" : "offline");
      await this.#pause.rest(wait, stop);
      wait = Math.min(wait * 2, 15_000);
    }
  }

  /** Reads what came since, all of it. */
  async #catchUp(stop: AbortSignal): Promise<void> {
    for (let more = true; more;) {
      const { key } = this;
      if (!key) return;
      const { events } = await ask<{ events: DeskEvent[] }>(this.path(`/events?after=${this.cursor}`), { token: key.token, signal: stop });
      if (stop.aborted) return;
      this.#take(events);
      more = events.length > 0;
    }
    this.#caughtUp = true;
    this.#is("open");
  }

  #take(events: readonly DeskEvent[]): void {
    for (const event of events) {
      if (event.seq <= this.cursor) continue;
      this.cursor = event.seq;
      this.transcript.take(event);
      if (event.from === "guest" && event.id) this.outbox.drop(event.id);
      if (!this.#caughtUp) continue;
      this.ahead = Math.max(this.ahead, Date.parse(event.at) - Date.now());
      this.#fresh(event);
    }
    if (events.length > 0) this.#draw();
  }

  #heard(word: Word): void {
    if ("events" in word) {
      if (word.after > this.cursor) void this.#catchUp(this.#stop.signal).catch(() => {});
      else this.#take(word.events);
    } else if ("kept" in word) {
      const before = this.key?.id;
      this.keeping.read();
      if (this.key?.id === before) { this.#draw(); return; }
      this.#anew();
      if (this.key) this.follow();
    } else this.#is("open");
  }

  #is(line: Line): void { if (this.line !== line) { this.line = line; this.#draw(); } }

  /** The desk no longer knows this conversation: what is on its way opens another. */
  #lost(): void {
    const left = this.outbox.all.map((one) => ({ ...one, state: one.state === "failed" ? one.state : "waiting" as const }));
    this.keeping.wipe();
    this.#anew();
    if (left.length > 0) this.keeping.write({ outgoing: left });
    void this.outbox.pump();
  }
}
