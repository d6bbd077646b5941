import type { DeskEvent } from "./line.ts";
import { nameOf } from "./naming.ts";

/** Something on the screen: words, a card, or a note that says what happened. `version` rises when it changes. */
export interface Item { key: string; kind: "words" | "proposal" | "booking" | "note"; event: DeskEvent; version: number; /** Sentences of a reply that is still being written, by their number. */ writing?: Map<number, string>; stopped?: boolean; /** Who was with the guest, for notes of coming and going. */ name?: string }

/** A conversation as it stands, folded from its events: each in its place once, a later one of the same thing in the place of the earlier. */
export class Transcript {
  items: Item[] = [];
  /** The turn that is being answered. */
  busy: string | undefined;
  /** The latest on a person who is wanted or there. */
  handoff: DeskEvent | undefined;
  ended = false;
  /** What the guest came for is done, and they have not said yet how it was. */
  done = false;
  rated = false;
  language: string | undefined;
  readonly #places = new Map<string, Item>();
  readonly #cases = new Map<unknown, boolean>();

  /** Whether anything is still open between the guest and the house. */
  get open(): boolean {
    return Boolean(this.busy) || [...this.#cases.values()].includes(true) || this.handoff?.state === "waiting" || this.handoff?.state === "claimed"
      || this.items.some(({ kind, event }) => kind === "proposal" && event.state === "open");
  }

  /** The latest words, where nothing but the guest's answer can follow them: what may be tapped or picked hangs on them. */
  get latest(): Item | undefined {
    const last = this.items.findLast(({ kind }) => kind === "words");
    return last && last.event.from !== "guest" && !last.writing ? last : undefined;
  }

  /** Whether what the guest sent under this id has come back from the desk. */
  has(id: string): boolean { return this.#places.has(`message ${id}`) || this.#places.has(`answer ${id}`); }

  /** Takes an event in. Returns what changed on the screen, if anything did. */
  take(event: DeskEvent): Item | undefined {
    switch (event.type) {
      case "message": return this.#message(event);
      case "sentence": return this.#sentence(event);
      case "answer": return this.#put(`answer ${event.id}`, "words", event);
      case "proposal": return this.#put(`proposal ${event.id}`, "proposal", event);
      case "booking":
        this.done ||= event.status !== "requested";
        return this.#put(`booking ${event.reference}`, "booking", event);
      case "handoff": return this.#person(event);
      case "case":
        this.#cases.set(event.reference, event.state === "open" || event.state === "waiting");
        this.done ||= !this.#cases.get(event.reference);
        return this.#put(`case ${event.reference}`, "note", event);
      case "promise": return this.#put(`promise ${event.id}`, "note", event);
      case "turn": return this.#turn(event);
      case "rating":
        this.rated = true;
        return event.score ? this.#put("rating", "note", event) : undefined;
      case "ended":
        Object.assign(this, { ended: true, done: false });
        return this.#put(`ended ${event.seq}`, "note", event);
      case "erased":
        for (const item of this.items) if (item.event.text) Object.assign(item, { event: { ...item.event, text: "…" }, version: item.version + 1 });
        return undefined;
      default: return undefined;
    }
  }

  #message(event: DeskEvent): Item {
    if (event.from === "guest") {
      // Words after an end begin a new chapter, with nothing of the old one open.
      if (this.ended) Object.assign(this, { ended: false, rated: false, handoff: undefined });
      return this.#put(`message ${event.id}`, "words", event);
    }
    if (event.from === "assistant" && typeof event.language === "string") this.language = event.language;
    if (event.turn) return this.#put(`turn ${event.turn}`, "words", event);
    return this.#put(`message ${event.id ?? event.seq}`, "words", event);
  }

  #sentence(event: DeskEvent): Item {
    const key = `turn ${event.turn}`;
    const before = this.#places.get(key);
    if (before && !before.writing) return before;
    const writing = new Map(before?.writing).set(Number(event.n), String(event.text));
    const text = [...writing].sort(([one], [other]) => one - other).map(([, words]) => words).join(" ");
    const item = this.#put(key, "words", { ...event, text, language: this.language });
    item.writing = writing;
    return item;
  }

  #turn({ turn, state, stopped }: DeskEvent): Item | undefined {
    if (state === "started") { this.busy = turn; return undefined; }
    if (this.busy === turn) this.busy = undefined;
    const item = this.#places.get(`turn ${turn}`);
    if (!item?.writing && !stopped) return undefined;
    if (item) Object.assign(item, { writing: undefined, stopped: Boolean(stopped), version: item.version + 1 });
    return item;
  }

  #person(event: DeskEvent): Item | undefined {
    const before = this.handoff;
    const name = nameOf(event) ?? (before && nameOf(before));
    this.handoff = event;
    if (event.state === "claimed") this.busy = undefined;
    if (event.state === "closed") this.done = true;
    // That somebody waits stands above the place to write; coming and going stands among the words.
    if (event.state === "waiting" && before?.state !== "claimed") return undefined;
    if (event.state === "returned" && before?.state !== "claimed") return undefined;
    return Object.assign(this.#put(`handoff ${event.seq}`, "note", event), name ? { name } : {});
  }

  #put(key: string, kind: Item["kind"], event: DeskEvent): Item {
    const there = this.#places.get(key);
    if (there) return Object.assign(there, { event, version: there.version + 1, writing: undefined });
    const item: Item = { key, kind, event, version: 0 };
    this.#places.set(key, item);
    // An offer is made before the words that explain it, and read after them.
    const offer = kind === "words" && event.turn ? this.items.findIndex((one) => one.kind === "proposal" && one.event.turn === event.turn) : -1;
    this.items.splice(offer < 0 ? this.items.length : offer, 0, item);
    return item;
  }
}
