import type { Line } from "./following.ts";
import type { Place, Talking } from "./talking.ts";
import { inHouse } from "./times.ts";

/** Milliseconds: how often a place in the line is asked, how quiet it must be before somebody is asked how it was, and how much of a hold is left when its guest is told. */
const askPlace = 20_000;
const quietEnough = 12_000;
const runsOut = 120_000;
/** On a device that many use: milliseconds of quiet before it asks, and seconds it then waits. */
const quietShared = 120_000;
const lastSeconds = 30;

/** What time does to an open window: holds run out, the line moves on, what is done is done, and a shared device is left behind. */
export class Watch {
  readonly #talking: Talking;
  readonly #told: (place: Place | undefined) => void;
  #asked = 0;
  #heard = Date.now();
  #touched = Date.now();
  #left = "";
  #was: Line = "none";
  #toldCut = "";

  constructor(talking: Talking, told: (place: Place | undefined) => void) {
    this.#talking = talking;
    this.#told = told;
    for (const name of ["pointerdown", "keydown", "wheel"]) talking.pane.frame.addEventListener(name, () => this.touch(), { passive: true });
    setInterval(() => this.#look(), 1_000);
  }

  heard(): void { this.#heard = Date.now(); this.#asked = 0; }

  /** Somebody is there. */
  touch(): void {
    this.#touched = Date.now();
    const { pane } = this.#talking;
    if (pane.over?.what === "quiet") pane.lay(undefined);
  }

  #look(): void {
    const { pane } = this.#talking;
    if (pane.around.shared) this.#shared();
    if (!pane.visible()) return;
    this.#cut();
    this.#holds();
    this.#place();
    this.#ask();
  }

  /** Draws anew when another minute of a hold is gone; says once that two are left. */
  #holds(): void {
    const { talk, pane, aloud } = this.#talking;
    const open = talk.transcript.items.filter(({ kind, event }) => kind === "proposal" && event.state === "open");
    const left = open.map(({ event }) => ({ event, left: Date.parse(String(event.expiresAt)) - talk.now() }));
    const now = left.map((one) => Math.max(-1, Math.ceil(one.left / 60_000))).join();
    if (now !== this.#left) { this.#left = now; pane.draw(); }
    for (const { event, left: much } of left) {
      const warned = talk.keeping.kept.warned ?? [];
      const key = `${event.id} ${event.expiresAt}`;
      if (event.held === false || much <= 0 || much > runsOut || warned.includes(key)) continue;
      talk.keeping.keep({ warned: [...warned.slice(-20), key] });
      aloud.say(`${pane.say("runs_out", { time: inHouse(pane, String(event.expiresAt), "time") })} ${pane.say("keep")}?`, pane.language);
      pane.draw();
    }
  }

  /** Says once that the line is cut, where it is not whole again within a second or two. */
  #cut(): void {
    const { talk: { line }, pane, aloud } = this.#talking;
    const cut = line === "offline" ? "offline" : line === "again" && this.#was === "again" ? "reconnecting" : line === "again" ? this.#toldCut : "";
    this.#was = line;
    if (cut === this.#toldCut) return;
    this.#toldCut = cut;
    if (cut) aloud.say(pane.say(cut), pane.language);
  }

  #place(): void {
    const { talk, place } = this.#talking;
    if (talk.transcript.handoff?.state !== "waiting") { if (place) this.#told(undefined); return; }
    if (Date.now() - this.#asked < askPlace) return;
    this.#asked = Date.now();
    talk.do<Place>("place").then((there) => { if (talk.transcript.handoff?.state === "waiting") this.#told(there); }, () => {});
  }

  /** Asks once how it was, when what was wished is done and nothing is open between the guest and the house. */
  #ask(): void {
    const { talk, rating, pane } = this.#talking;
    const { transcript } = talk;
    const may = transcript.done && !transcript.rated && !transcript.open && !transcript.ended && talk.outbox.all.length === 0;
    if (rating && !may) { this.#talking.rating = false; pane.draw(); }
    if (!rating && may && Date.now() - this.#heard > quietEnough) {
      this.#talking.rating = true;
      this.#talking.aloud.say(pane.say("rate_ask"), pane.language);
      pane.draw();
    }
  }

  #shared(): void {
    const { talk, pane } = this.#talking;
    if (!talk.key && talk.outbox.all.length === 0) { this.#touched = Date.now(); return; }
    const left = lastSeconds - Math.floor((Date.now() - this.#touched - quietShared) / 1000);
    if (left > lastSeconds) return;
    if (left <= 0) { pane.clear(); this.touch(); return; }
    this.#talking.quiet = left;
    if (pane.over?.what === "quiet") pane.draw(); else pane.lay({ what: "quiet" });
  }
}
