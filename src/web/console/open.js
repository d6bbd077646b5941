import { make, moment } from "../widget/dom.js";
import { ask, listen, posting, Refusal } from "../widget/line.js";

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
    /** What is being sent: tried again, it is the same message. @type {{ id: string, text: string } | undefined} */
    this.sending = undefined;
    this.brief = make("div", { class: "brief" });
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
  }

  leave() { this.#stop.abort(); }

  /** @param {import("./main.js").Handoff} handoff */
  update(handoff) {
    this.handoff = handoff;
    const { state } = handoff;
    this.brief.replaceChildren(make("h2", {}, [handoff.reason, handoff.severity].filter(Boolean).join(" · ")), rows(handoff.brief));
    const deed = (/** @type {string} */ noun, /** @type {string} */ words, main = false) => make("button", { type: "button", class: main ? "main" : "", onclick: () => void this.act(noun) }, words);
    this.deeds.replaceChildren(...(state === "waiting" ? [deed("claims", "Claim", true)] : state === "claimed" ? [deed("returns", "Hand back to the assistant"), deed("closings", "Close", true)] : []), this.fault);
    this.form.hidden = state !== "claimed";
  }

  /** @param {string} noun */
  async act(noun) {
    this.fault.textContent = "";
    try {
      const now = await ask(`/api/handoffs/${this.handoff.id}/${noun}`, posting({}));
      if (noun === "claims") { this.update({ ...this.handoff, ...now }); this.box.focus(); } else { this.leave(); this.done(); }
    } catch (error) {
      this.fault.textContent = error instanceof Refusal ? error.message : "The desk does not answer.";
    }
  }

  async reply() {
    const text = this.box.value.trim();
    if (!text) return;
    this.fault.textContent = "";
    this.sending = this.sending?.text === text ? this.sending : { id: crypto.randomUUID(), text };
    try {
      await ask(`/api/conversations/${this.handoff.conversation}/replies`, posting(this.sending));
      this.box.value = "";
      this.sending = undefined;
    } catch (error) {
      this.fault.textContent = error instanceof Refusal ? error.message : "This was not sent. Try again.";
    }
  }

  /** @param {import("../widget/line.js").DeskEvent} event */
  show(event) {
    const { type, from, at } = event;
    const time = moment(at, "en", this.zone, { hour: "2-digit", minute: "2-digit" });
    if (type === "message" || type === "sentence") {
      const files = (event.attachments ?? []).map((/** @type {{ name: string, type: string }} */ file) => make("small", {}, ` 📎 ${file.name} (${file.type})`));
      const bubble = make("article", { class: `bubble ${from}`, lang: event.language }, make("small", {}, `${from} · ${time}`), make("p", {}, event.text ?? ""), ...files);
      const key = event.turn ? `turn ${event.turn}` : `message ${event.seq}`;
      const before = this.#places.get(key);
      if (type === "sentence" && before) before.querySelector("p")?.append(` ${event.text}`);
      else this.put(key, bubble);
    } else if (type !== "turn") {
      const about = event.summary ?? event.reference ?? event.answer ?? event.reason ?? event.what ?? "";
      const state = event.state ?? event.status ?? "";
      this.put(`${type} ${event.id ?? event.reference ?? event.seq}`, make("p", { class: "happened" }, [time, type, about, state].filter(Boolean).join(" · ")));
    }
    this.log.scrollTop = this.log.scrollHeight;
  }

  /** @param {string} key @param {HTMLElement} element */
  put(key, element) {
    const before = this.#places.get(key);
    if (before) before.replaceWith(element);
    else this.log.append(element);
    this.#places.set(key, element);
  }
}

/** A brief as rows, whatever stands in it. @param {unknown} brief @returns {HTMLElement} */
function rows(brief) {
  if (brief === null || brief === undefined) return make("dl");
  if (typeof brief === "string") return make("p", {}, brief);
  return make("dl", {}, ...Object.entries(brief).filter(([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0))
    .flatMap(([key, value]) => [make("dt", {}, key), make("dd", {}, text(value))]));
}

/** @param {unknown} value @returns {string} */
const text = (value) => (Array.isArray(value) ? value.map(text).join(" · ")
  : value !== null && typeof value === "object" ? Object.values(value).filter((one) => one !== null && one !== "").map(text).join(", ") : String(value));
