import { bookingCard, choices, proposalCard, sources } from "./cards.js";
import { make } from "./dom.js";

/**
 * @typedef {import("./line.js").DeskEvent} DeskEvent
 * @typedef {import("./cards.js").Around} Around
 */

/** A conversation on the screen: each event in its place; a later one of the same type and id replaces the earlier. */
export class View {
  /** @type {Map<string, HTMLElement>} */
  #places = new Map();

  /** @param {HTMLElement} log @param {HTMLElement} banner @param {Around} around */
  constructor(log, banner, around) {
    this.log = log;
    this.banner = banner;
    this.around = around;
    this.typing = make("div", { class: "typing", "aria-hidden": "true", hidden: true }, make("i"), make("i"), make("i"));
    log.append(this.typing);
  }

  /** @param {DeskEvent} event */
  show(event) {
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120;
    const makers = /** @type {Record<string, (event: DeskEvent) => void>} */ (this.#makers);
    if (Object.hasOwn(makers, event.type)) makers[event.type]?.(event);
    if (atEnd) this.toEnd();
  }

  toEnd() { this.log.scrollTop = this.log.scrollHeight; }

  #makers = {
    message: (/** @type {DeskEvent} */ event) => {
      for (const old of this.log.querySelectorAll(".choices")) old.remove();
      const files = (event.attachments ?? []).map((/** @type {{ name: string }} */ { name }) => make("span", { class: "file" }, `📎 ${name}`));
      this.put(event.from === "guest" ? `message ${event.id}` : event.turn ? `turn ${event.turn}` : `message ${event.seq}`,
        this.bubble(event.from, event.language, event.text, ...files, sources(event, this.around), choices(event, this.around)));
      if (event.from === "receptionist") this.busy(false);
    },
    sentence: (/** @type {DeskEvent} */ event) => {
      const key = `turn ${event.turn}`;
      const before = this.#places.get(key)?.querySelector(".words");
      if (before) before.textContent = `${before.textContent} ${event.text}`;
      else this.put(key, this.bubble(event.from, event.language, event.text));
    },
    answer: (/** @type {DeskEvent} */ event) => this.put(`answer ${event.id}`, this.bubble("guest", undefined, this.around.say(event.answer === "yes" ? "confirm" : "decline"))),
    proposal: (/** @type {DeskEvent} */ event) => this.put(`proposal ${event.id}`, proposalCard(event, this.around)),
    booking: (/** @type {DeskEvent} */ event) => this.put(`booking ${event.reference}`, bookingCard(event, this.around)),
    handoff: (/** @type {DeskEvent} */ event) => this.handoff(event),
    case: (/** @type {DeskEvent} */ event) => this.put(`case ${event.reference}`, this.note(`${this.around.say("case")} ${event.reference}`)),
    promise: (/** @type {DeskEvent} */ event) => this.put(`promise ${event.id}`, this.note([this.around.say("promise"), event.what].filter(Boolean).join(": "))),
    turn: (/** @type {DeskEvent} */ event) => this.busy(event.state === "started"),
    ended: () => this.note(this.around.say("ended")),
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
    this.log.setAttribute("aria-busy", String(busy));
  }

  /** What the guest has just sent, before the desk has it. @param {string} id @param {string} text */
  sending(id, text) {
    const bubble = this.bubble("guest", undefined, text);
    bubble.classList.add("pending");
    this.put(`message ${id}`, bubble);
    this.toEnd();
    return bubble;
  }

  /** @param {string} from @param {string | undefined} language @param {string | undefined} text @param {...(Node | undefined)} more */
  bubble(from, language, text, ...more) {
    return make("article", { class: `bubble ${from}`, lang: language },
      make("span", { class: "who" }, this.around.say(from)), make("p", { class: "words" }, ...withLinks(text ?? "", from)), ...more);
  }

  /** @param {string} text */
  note(text) { return make("p", { class: "note" }, text); }

  /** @param {string} key @param {HTMLElement} element */
  put(key, element) {
    const before = this.#places.get(key);
    if (before) before.replaceWith(element);
    else this.log.insertBefore(element, this.typing);
    this.#places.set(key, element);
  }
}

/** What the desk says of its own pages can be followed; nothing a guest writes becomes a link. @param {string} text @param {string} from */
const withLinks = (text, from) => (from === "guest" ? [text] : text.split(/(\/privacy\b|\/terms\b)/)
  .map((part) => (/^\/(privacy|terms)$/.test(part) ? make("a", { href: part, target: "_blank" }, part) : part)));
