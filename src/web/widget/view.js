import { bookingCard, choices, proposalCard, sources } from "./cards.js";
import { make, moment } from "./dom.js";

/**
 * @typedef {import("./line.js").DeskEvent} DeskEvent
 * @typedef {import("./cards.js").Around} Around
 */

const due = /** @type {const} */ ({ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** A conversation on the screen: each event in its place; a later one of the same type and id replaces the earlier. */
export class View {
  /** @type {Map<string, HTMLElement>} */
  #places = new Map();
  /** What is drawn anew when the language changes or a hold runs out. @type {Map<string, () => HTMLElement>} */
  #cards = new Map();
  /** How far the desk's clock is from this one's, as far as is known. */
  #ahead = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #slow;

  /** @param {HTMLElement} log @param {HTMLElement} banner @param {Around} around */
  constructor(log, banner, around) {
    this.log = log;
    this.banner = banner;
    this.around = around;
    this.still = make("span", { class: "unseen" });
    this.typing = make("div", { class: "typing", hidden: true }, make("i"), make("i"), make("i"), this.still);
    log.append(this.typing);
  }

  /** @param {DeskEvent} event */
  show(event) {
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120;
    this.#ahead = Math.max(this.#ahead, (Date.parse(event.at) || -Infinity) - Date.now());
    const makers = /** @type {Record<string, (event: DeskEvent) => void>} */ (this.#makers);
    if (Object.hasOwn(makers, event.type)) makers[event.type]?.(event);
    if (atEnd) this.toEnd();
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    // On a very low screen the page scrolls and not the log.
    if (document.documentElement.scrollHeight > innerHeight + 1) scrollTo(0, document.documentElement.scrollHeight);
  }

  /** Draws the cards anew: in another language, or because time has passed. */
  redraw() {
    const reading = this.log.getAttribute("aria-live");
    this.log.setAttribute("aria-live", "off");
    for (const [key, draw] of this.#cards) this.put(key, draw());
    setTimeout(() => this.log.setAttribute("aria-live", reading ?? "polite"));
  }

  #makers = {
    message: (/** @type {DeskEvent} */ event) => {
      for (const old of this.log.querySelectorAll(".choices")) old.remove();
      const files = (event.attachments ?? []).map((/** @type {{ name: string }} */ { name }) => make("span", { class: "file" }, `📎 ${name}`));
      this.put(event.from === "guest" ? `message ${event.id}` : event.turn ? `turn ${event.turn}` : `message ${event.seq}`,
        this.bubble(event.from, event.language, event.text, ...files, sources(event, this.around), choices(event, this.around)));
      if (event.from === "receptionist") this.busy(false);
      if (event.from === "guest") this.banner.hidden ||= /returned|closed/.test(this.banner.className);
    },
    sentence: (/** @type {DeskEvent} */ event) => {
      const key = `turn ${event.turn}`;
      const before = this.#places.get(key)?.querySelector(".words");
      if (before) before.textContent = `${before.textContent} ${event.text}`;
      else {
        // Read out once, as the whole message that takes its place.
        const writing = this.bubble(event.from, event.language, event.text);
        writing.setAttribute("aria-live", "off");
        this.put(key, writing);
      }
    },
    answer: (/** @type {DeskEvent} */ event) => this.put(`answer ${event.id}`, this.bubble("guest", undefined, this.around.say(event.answer === "yes" ? "confirm" : "decline"))),
    proposal: (/** @type {DeskEvent} */ event) => {
      this.card(`proposal ${event.id}`, () => proposalCard(event, this.around, this.left(event)));
      if (event.state === "open") this.wake(event);
    },
    booking: (/** @type {DeskEvent} */ event) => this.card(`booking ${event.reference}`, () => bookingCard(event, this.around)),
    handoff: (/** @type {DeskEvent} */ event) => this.handoff(event),
    case: (/** @type {DeskEvent} */ { reference, state }) => this.card(`case ${reference}`, () => this.note([`${this.around.say("case")} ${reference}`, /resolved|closed/.test(state) && this.around.say(state)])),
    promise: (/** @type {DeskEvent} */ { id, what, dueAt, state }) => this.card(`promise ${id}`, () => this.note([
      `${this.around.say(state === "due" || !state ? "promise" : state)}: ${what}`, state === "due" && dueAt && this.around.say("until", { time: moment(dueAt, this.around.language, this.around.zone, due) })])),
    turn: (/** @type {DeskEvent} */ event) => this.busy(event.state === "started"),
    ended: () => this.put("ended", this.note([this.around.say("ended")])),
  };

  /** @param {DeskEvent} event */
  handoff({ state, position, receptionist }) {
    const { say } = this.around;
    const text = {
      waiting: position ? `${say("waiting")} ${say("place", { position })}` : say("waiting"),
      claimed: say("claimed", { name: typeof receptionist === "string" ? receptionist : receptionist?.name ?? say("someone") }),
      returned: say("returned"), closed: say("handoffClosed"),
    }[/** @type {string} */ (state)] ?? state;
    this.banner.hidden = false;
    this.banner.className = `banner ${state}`;
    this.banner.textContent = text;
  }

  /** @param {boolean} busy */
  busy(busy) {
    this.typing.hidden = !busy;
    clearTimeout(this.#slow);
    this.still.textContent = "";
    if (busy) this.#slow = setTimeout(() => { this.still.textContent = this.around.say("typing"); }, 2_500);
  }

  /** What the guest has just sent, before the desk has it. @param {string} id @param {string} text */
  sending(id, text) {
    const bubble = this.bubble("guest", undefined, text);
    bubble.classList.add("pending");
    this.put(`message ${id}`, bubble);
    this.toEnd();
    return bubble;
  }

  /** Milliseconds a hold still lasts, by the desk's clock. @param {DeskEvent} event */
  left(event) { return Date.parse(event.expiresAt) - Date.now() - this.#ahead; }

  /** Draws an open offer again when its hold nears its end, and when it is over. @param {DeskEvent} event */
  wake(event) {
    for (const before of [4 * 60_000 - 500, -500]) {
      const wait = this.left(event) - before;
      if (wait > 0 && wait < 3_600_000) setTimeout(() => this.redraw(), wait);
    }
  }

  /** @param {string} from @param {string | undefined} language @param {string | undefined} text @param {...(Node | undefined)} more */
  bubble(from, language, text, ...more) {
    return make("article", { class: `bubble ${from}`, lang: language },
      make("span", { class: "who" }, this.around.say(from)), make("p", { class: "words" }, ...withLinks(text ?? "", from, this.around.language)), ...more);
  }

  /** @param {(string | false | undefined)[]} parts */
  note(parts) { return make("p", { class: "note" }, parts.filter(Boolean).join(" · ")); }

  /** @param {string} key @param {() => HTMLElement} draw */
  card(key, draw) {
    this.#cards.set(key, draw);
    this.put(key, draw());
  }

  /** @param {string} key @param {HTMLElement} element */
  put(key, element) {
    const before = this.#places.get(key);
    if (!before) this.log.insertBefore(element, this.typing);
    else {
      // Whoever pressed a button that is gone now stays where they were.
      const within = before.contains(document.activeElement);
      before.replaceWith(element);
      if (within) { element.tabIndex = -1; element.focus({ preventScroll: true }); }
    }
    this.#places.set(key, element);
  }
}

/** What the desk says of its own pages can be followed; nothing a guest writes becomes a link. @param {string} text @param {string} from @param {string} language */
const withLinks = (text, from, language) => (from === "guest" ? [text] : text.split(/(\/privacy\b|\/terms\b)/)
  .map((part) => (/^\/(privacy|terms)$/.test(part) ? make("a", { href: `${part}?lang=${language}`, target: "_blank" }, part) : part)));
