import type { Around } from "./around.ts";
import { Following, type Line } from "./following.ts";
import type { Keeping } from "./kept.ts";
import { ask, type DeskEvent, type Key } from "./line.ts";
import { Outbox } from "./outbox.ts";
import { Transcript } from "./transcript.ts";

/** Timers that come later than this have slept, and the line with them. */
const slept = 20_000;

/** A conversation as this window has it: what was said, what is on its way, and how the line stands. */
export class Talk {
  transcript = new Transcript();
  readonly keeping: Keeping;
  readonly outbox: Outbox;
  line: Line = "none";
  /** How far the desk's clock is from this device's, in milliseconds. */
  ahead = 0;
  readonly #around: Around;
  readonly #draw: () => void;
  readonly #fresh: (event: DeskEvent) => void;
  #following: Following | undefined;
  /** The guest has written: whatever comes now is new to them. */
  #begun = false;

  /** `draw` is told when something has changed, `fresh` of each event that came while the window was there. */
  constructor(around: Around, keeping: Keeping, draw: () => void, fresh: (event: DeskEvent) => void) {
    this.#around = around;
    this.#draw = draw;
    this.#fresh = fresh;
    this.keeping = keeping;
    this.outbox = new Outbox(around, this.keeping, {
      changed: draw, opened: () => this.#follow(), lost: (id) => this.#lost(id),
    });
    keeping.watch(() => this.#changed());
    addEventListener("online", () => this.nudge(true));
    addEventListener("offline", () => this.nudge());
    addEventListener("pageshow", ({ persisted }) => this.nudge(persisted));
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") this.nudge(); });
    let tick = Date.now();
    setInterval(() => {
      if (Date.now() - tick > slept) this.nudge(true);
      tick = Date.now();
    }, 5_000);
    this.#begun = !this.key && this.outbox.all.length > 0;
    this.#follow();
    void this.outbox.pump();
  }

  get key(): Key | undefined { return this.keeping.key; }
  /** The desk's own time. */
  now(): number { return Date.now() + this.ahead; }

  /** Puts words, or the answer of a button, on their way. */
  send(body: Record<string, unknown>): void {
    this.#begun = true;
    if (this.#following) this.#following.caughtUp = true;
    const { seen } = this.keeping.kept;
    this.outbox.put({ ...body, ...(body.text !== undefined && seen ? { seen } : {}) });
  }

  /** Something that is done at once or not at all: a GET where there is no body. Throws as `ask`. */
  do<T>(what: string, body?: unknown): Promise<T> {
    return ask<T>(this.path(`/${what}`), { token: this.key?.token, body });
  }

  path(rest: string): string { return `${this.#around.origin}/api/conversations/${this.key?.id}${rest}`; }

  /** Everything up to here was on the screen. */
  saw(): void {
    const seen = this.#following?.cursor ?? 0;
    if (seen > (this.keeping.kept.seen ?? 0)) this.keeping.keep({ seen });
  }

  /** Forgets the conversation on this device; its end is told to the desk where it can be. */
  clear(): void {
    const { key } = this;
    if (key) void ask(`${this.#around.origin}/api/conversations/${key.id}`, { token: key.token, method: "DELETE" }).catch(() => {});
    this.keeping.wipe();
    this.#follow();
  }

  /** Tries at once what would be tried in a while: somebody looks, or (`anew`) the line that was there cannot be the old one. */
  nudge(anew = false): void {
    if (!navigator.onLine && this.line !== "none") this.line = "offline";
    this.#following?.nudge(anew);
    this.outbox.pause.wake();
    void this.outbox.pump();
    this.#draw();
  }

  /** Listens to the conversation that is kept here, and to no other. */
  #follow(): void {
    const { key } = this;
    if (this.#following && this.#following.key.id === key?.id) return;
    this.#following?.end();
    this.transcript = new Transcript();
    this.line = "none";
    this.#following = key && new Following(this.#around, key, this.#begun, {
      event: (event, fresh) => this.#take(event, fresh), heard: this.#draw, line: (line) => { if (this.line !== line) { this.line = line; this.#draw(); } }, lost: (id) => this.#lost(id),
    });
    this.#begun = false;
    this.#draw();
  }

  #take(event: DeskEvent, fresh: boolean): void {
    this.transcript.take(event);
    if (event.from === "guest" && event.id) this.outbox.drop(event.id);
    if (!fresh) return;
    this.ahead = Math.max(this.ahead, Date.parse(event.at) - Date.now());
    this.#fresh(event);
  }

  /** Another tab has written: more is on its way, or another conversation was begun, or this one ended. */
  #changed(): void {
    for (const { id } of this.outbox.all) if (this.transcript.has(id)) this.outbox.drop(id);
    this.#follow();
    this.#draw();
  }

  /** The desk no longer knows this conversation: what is on its way opens another. */
  #lost(id: string): void {
    if (this.key?.id === id) {
      this.keeping.key = undefined;
      this.keeping.keep({ seen: 0 });
    }
    for (const one of this.outbox.all) if (one.state !== "failed") this.keeping.change({ ...one, state: "waiting" });
    this.#changed();
    void this.outbox.pump();
  }
}
