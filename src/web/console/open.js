import { make } from "../widget/dom.js";
import { ask, listen, posting, Refusal } from "../widget/line.js";
import { briefRows } from "./brief.js";
import { bubble, happening } from "./said.js";

/** A conversation as a receptionist has it open: the brief, what was said, and what they can do with it. */
export class Open {
  /** @type {Map<string, HTMLElement>} */
  #places = new Map();
  #stop = new AbortController();

  /**
   * @param {HTMLElement} place @param {import("./main.js").Handoff} handoff @param {import("./main.js").Colleague} me
   * @param {string} zone @param {() => void} done
   */
  constructor(place, handoff, me, zone, done) {
    this.handoff = handoff;
    this.me = me;
    this.zone = zone;
    this.done = done;
    this.shownBrief = "";
    /** What is being sent: tried again, it is the same message. @type {{ id: string, text: string } | undefined} */
    this.sending = undefined;
    this.title = make("h2", { tabindex: "-1" });
    this.brief = make("div", { class: "brief", role: "region", "aria-label": "Brief", tabindex: "0" });
    this.deeds = make("div", { class: "deeds" });
    this.fault = make("p", { class: "fault", role: "alert" });
    this.log = make("div", { class: "log", role: "log", "aria-label": "Conversation", tabindex: "0" });
    this.box = /** @type {HTMLTextAreaElement} */ (make("textarea", { rows: "2", maxlength: "4000", "aria-label": "Reply", placeholder: "Reply to the guest" }));
    this.form = make("form", { class: "write", onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); void this.reply(); } }, this.box, make("button", { type: "submit", class: "main" }, "Send"));
    this.box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); void this.reply(); }
    });
    place.replaceChildren(this.brief, this.deeds, this.log, this.form);
    this.update(handoff);
    void listen(`/api/conversations/${handoff.conversation}/events`, {}, (event) => this.show(event), () => {}, this.#stop.signal)
      .catch((error) => { this.fault.textContent = error instanceof Refusal ? error.message : ""; });
    (handoff.state === "claimed" ? this.box : this.title).focus();
  }

  leave() { this.#stop.abort(); }

  /** @param {import("./main.js").Handoff} handoff */
  update(handoff) {
    const before = this.handoff.state;
    this.handoff = handoff;
    const { state, receptionist } = handoff;
    const shown = JSON.stringify([handoff.reason, handoff.severity, handoff.brief, state, receptionist]);
    if (shown === this.shownBrief) return;
    this.shownBrief = shown;
    this.title.replaceChildren(handoff.reason || "For the manager", handoff.severity ? make("span", { class: `mark ${handoff.severity}` }, handoff.severity) : "");
    this.brief.replaceChildren(this.title, briefRows(handoff.brief));
    const theirs = state === "claimed" && typeof receptionist === "string" && receptionist !== this.me.name;
    const deed = (/** @type {string} */ noun, /** @type {string} */ words, main = false) => make("button", { type: "button", class: main ? "main" : "", onclick: () => void this.act(noun) }, words);
    if (before !== state || this.deeds.childElementCount === 0) this.deeds.replaceChildren(
      ...(state === "waiting" ? [deed("claims", "Take over", true), make("span", {}, "The assistant is silent from then on.")]
        : theirs ? [make("span", {}, `${receptionist} is answering.`)]
          : state === "claimed" ? [deed("returns", "Hand back to the assistant"), deed("closings", "Close: all is settled")] : []), this.fault);
    this.form.hidden = state !== "claimed" || theirs;
  }

  /** @param {string} noun */
  async act(noun) {
    this.fault.textContent = "";
    try {
      const now = await ask(`/api/handoffs/${this.handoff.id}/${noun}`, posting({}));
      if (noun === "claims") { this.update({ ...this.handoff, ...now, receptionist: this.me.name }); this.box.focus(); } else { this.leave(); this.done(); }
    } catch (error) {
      this.fault.textContent = error instanceof Refusal ? error.message : "The desk does not answer. Try again.";
    }
  }

  async reply() {
    const text = this.box.value.trim();
    if (!text) return;
    this.fault.textContent = "";
    this.sending = this.sending?.text === text ? this.sending : { id: crypto.randomUUID(), text };
    try {
      await ask(`/api/conversations/${this.handoff.conversation}/replies`, posting(this.sending));
      if (this.box.value.trim() === text) this.box.value = "";
      this.sending = undefined;
    } catch (error) {
      this.fault.textContent = error instanceof Refusal ? error.message : "This was not sent. Try again.";
    }
  }

  /** @param {import("../widget/line.js").DeskEvent} event */
  show(event) {
    const { type } = event;
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 160;
    if (type === "message" || type === "sentence") {
      const key = event.turn ? `turn ${event.turn}` : `message ${event.seq}`;
      const before = this.#places.get(key);
      if (type === "sentence" && before) before.querySelector("p")?.append(` ${event.text}`);
      else this.put(key, bubble(event, this.zone));
    } else {
      const line = happening(event, this.zone);
      if (line) this.put(`${type} ${event.id ?? event.reference ?? event.seq} ${type === "handoff" ? event.state : ""}`, line);
    }
    if (atEnd) this.log.scrollTop = this.log.scrollHeight;
  }

  /** @param {string} key @param {HTMLElement} element */
  put(key, element) {
    const before = this.#places.get(key);
    if (before) before.replaceWith(element);
    else this.log.append(element);
    this.#places.set(key, element);
  }
}
