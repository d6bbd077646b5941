import { make, money, moment } from "./dom.js";

/**
 * @typedef {import("./line.js").DeskEvent} DeskEvent
 * @typedef {{ language: string, zone: string, say: (key: string, values?: Record<string, string | number>) => string,
 *   answer: (proposal: string, yes: boolean) => void, calendar: (reference: string) => void, choose: (text: string) => void }} Around
 */

const time = /** @type {const} */ ({ hour: "2-digit", minute: "2-digit" });
const dayAndTime = /** @type {const} */ ({ weekday: "short", day: "numeric", month: "short", ...time });
const dayOnly = /** @type {const} */ ({ weekday: "short", day: "numeric", month: "short", year: "numeric" });

/** An offer with its lines and, while it is open, the two buttons. @param {DeskEvent} event @param {Around} around */
export function proposalCard(event, { language, zone, say, answer }) {
  const open = event.state === "open";
  const buttons = open && make("div", { class: "buttons" },
    make("button", { type: "button", class: "yes", onclick: () => answer(event.id, true) }, say("confirm")),
    make("button", { type: "button", class: "no", onclick: () => answer(event.id, false) }, say("decline")));
  return make("section", { class: `card proposal ${event.state}`, "aria-label": event.summary },
    make("h2", {}, event.summary),
    lines(event.lines),
    event.price && make("p", { class: "price" }, make("span", {}, say("total")), make("strong", {}, money(event.price, language))),
    event.terms && make("p", { class: "terms" }, event.terms),
    make("p", { class: "state" }, open && event.expiresAt && Date.parse(event.expiresAt) > Date.parse(event.at)
      ? say("held", { time: moment(event.expiresAt, language, zone, time) }) : say(event.state)),
    buttons);
}

/** A receipt: what is booked, changed or cancelled. @param {DeskEvent} event @param {Around} around */
export function bookingCard(event, { language, zone, say, calendar }) {
  const how = event.kind === "stay" ? dayOnly : dayAndTime;
  const { total: party } = event.party ?? {};
  const what = [...new Set([event.resource, event.offering])].filter(Boolean).join(", ");
  const until = event.kind === "stay" ? moment(event.endsAt, language, zone, how) : moment(event.endsAt, language, zone, time);
  return make("section", { class: `card booking ${event.status}`, "aria-label": `${say(`b.${event.status}`)} ${event.reference}` },
    make("h2", {}, say(`b.${event.status}`)),
    make("p", { class: "what" }, event.units > 1 ? `${event.units} × ${what}` : what),
    event.startsAt && make("p", {}, `${moment(event.startsAt, language, zone, how)} – ${until}${party ? ` · ${say("party", { n: party })}` : ""}`),
    event.price && make("p", { class: "price" }, make("span", {}, say("total")), make("strong", {}, money(event.price, language))),
    make("p", { class: "reference" }, make("span", {}, say("reference")), make("strong", {}, event.reference)),
    ["confirmed", "changed", "cancelled"].includes(event.status)
      && make("div", { class: "buttons" }, make("button", { type: "button", class: "no", onclick: () => calendar(event.reference) }, say("calendar"))));
}

/** The sources of a reply as chips; each opens its quotation. @param {DeskEvent} event @param {Around} around */
export function sources(event, { say }) {
  if (!event.citations?.length) return undefined;
  const quote = make("blockquote", { hidden: true });
  const chips = event.citations.map((/** @type {any} */ { n, title, heading, quote: words }) => {
    const chip = make("button", { type: "button", class: "chip", "aria-expanded": "false", "aria-label": `${say("source")} ${n}: ${title}` }, `${n} ${title}`);
    chip.addEventListener("click", () => {
      const opens = chip.getAttribute("aria-expanded") !== "true";
      for (const other of chips) other.setAttribute("aria-expanded", "false");
      chip.setAttribute("aria-expanded", String(opens));
      quote.replaceChildren(make("cite", {}, [title, heading].filter(Boolean).join(" › ")), make("p", {}, words));
      quote.toggleAttribute("hidden", !opens);
    });
    return chip;
  });
  return make("div", { class: "sources" }, ...chips, quote);
}

/** What the guest may simply tap. @param {DeskEvent} event @param {Around} around */
export const choices = (event, { choose }) => (event.choices?.length
  ? make("div", { class: "choices" }, ...event.choices.map((/** @type {string} */ text) => make("button", { type: "button", onclick: () => choose(text) }, text)))
  : undefined);

/** @param {{ label: string, value: string }[] | undefined} rows */
const lines = (rows) => (rows?.length ? make("dl", {}, ...rows.map(({ label, value }) => make("div", {}, make("dt", {}, label), make("dd", {}, value)))) : undefined);
