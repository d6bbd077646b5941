import { make, money, moment } from "./dom.js";

/**
 * @typedef {import("./line.js").DeskEvent} DeskEvent
 * @typedef {{ language: string, zone: string, say: (key: string, values?: Record<string, string | number>) => string,
 *   answer: (proposal: string, how: "confirm" | "decline" | "keep") => void, calendar: (reference: string) => void, choose: (text: string) => void }} Around
 */

const time = /** @type {const} */ ({ hour: "2-digit", minute: "2-digit" });
const dayAndTime = /** @type {const} */ ({ weekday: "short", day: "numeric", month: "short", ...time });
const dayOnly = /** @type {const} */ ({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
/** Minutes before the end of a hold in which it can be kept longer. */
const nearlyOver = 4;

/**
 * An offer with its lines and, while it is open, its buttons.
 * @param {DeskEvent} event @param {Around} around @param {number} left milliseconds its hold still lasts
 */
export function proposalCard(event, { language, zone, say, answer }, left) {
  const open = event.state === "open";
  const held = event.held !== false && left > 0;
  const press = (/** @type {"confirm" | "decline" | "keep"} */ how, kind = "no") => make("button", { type: "button", class: kind, onclick: () => answer(event.id, how) }, say(how));
  return make("section", { class: `card proposal ${event.state}`, "aria-label": `${say("offer")}: ${event.summary}` },
    make("h2", {}, event.summary),
    lines(event.lines, event.price && money(event.price, language)),
    event.price && !namesTotal(event, language) && total(event, language, say),
    event.terms && make("p", { class: "terms" }, event.terms),
    make("p", { class: "state" }, !open ? say(event.state) : held ? say("held", { time: moment(event.expiresAt, language, zone, time) }) : say("unheld")),
    open && make("div", { class: "buttons" }, press("confirm", "yes"), press("decline"), held && left < nearlyOver * 60_000 && press("keep")));
}

/** A receipt: what is booked, changed or cancelled. @param {DeskEvent} event @param {Around} around */
export function bookingCard(event, { language, zone, say, calendar }) {
  const how = event.kind === "stay" ? dayOnly : dayAndTime;
  const { total: party } = event.party ?? {};
  const what = [...new Set([event.resource, event.offering])].filter(Boolean).join(", ");
  const until = event.kind === "stay" ? moment(event.endsAt, language, zone, how) : moment(event.endsAt, language, zone, time);
  const gone = event.status === "cancelled";
  return make("section", { class: `card booking ${event.status}`, "aria-label": `${say(`b.${event.status}`)} ${event.reference}` },
    make("h2", {}, say(`b.${event.status}`)),
    make("p", { class: "what" }, event.units > 1 ? `${event.units} × ${what}` : what),
    event.startsAt && make("p", {}, `${moment(event.startsAt, language, zone, how)} – ${until}${party ? ` · ${say("party", { n: party })}` : ""}`),
    event.price && total(event, language, say),
    make("p", { class: "reference" }, make("span", {}, say("reference")), make("strong", {}, event.reference)),
    (gone || ["confirmed", "changed"].includes(event.status))
      && make("div", { class: "buttons" }, make("button", { type: "button", class: "no", onclick: () => calendar(event.reference) }, say(gone ? "uncalendar" : "calendar"))));
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
      quote.replaceChildren(make("cite", {}, [...new Set([title, heading])].filter(Boolean).join(" › ")), make("p", {}, words));
      quote.toggleAttribute("hidden", !opens);
      if (opens) quote.scrollIntoView({ block: "nearest" });
    });
    return chip;
  });
  return make("div", { class: "sources" }, ...chips, quote);
}

/** What the guest may simply tap. @param {DeskEvent} event @param {Around} around */
export const choices = (event, { choose, say }) => (event.choices?.length
  ? make("div", { class: "choices", role: "group", "aria-label": say("choices") }, ...event.choices.map((/** @type {string} */ text) => make("button", { type: "button", onclick: () => choose(text) }, text)))
  : undefined);

/** @param {DeskEvent} event @param {string} language @param {Around["say"]} say */
const total = (event, language, say) => make("p", { class: "price" }, make("span", {}, say("total")), make("strong", {}, money(event.price, language)));

/** Rows of label and value; the one with the whole price stands out. @param {{ label: string, value: string }[] | undefined} rows @param {string | undefined} whole */
const lines = (rows, whole) => (rows?.length
  ? make("dl", {}, ...rows.map(({ label, value }) => make("div", { class: whole !== undefined && same(value, whole) ? "whole" : undefined }, make("dt", {}, label), make("dd", {}, value))))
  : undefined);

/** Whether one of the lines is the total already. @param {DeskEvent} event @param {string} language */
const namesTotal = ({ lines: rows = [], price }, language) => rows.some((/** @type {{ value: string }} */ { value }) => same(value, money(price, language)));

/** @param {string} one @param {string} other */
const same = (one, other) => one.replaceAll(/\s/g, "") === other.replaceAll(/\s/g, "");
