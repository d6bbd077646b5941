import { make, money, moment } from "../widget/dom.js";

/** @typedef {import("../widget/line.js").DeskEvent} DeskEvent */

const clock = /** @type {const} */ ({ hour: "2-digit", minute: "2-digit" });
const dayAndTime = /** @type {const} */ ({ weekday: "short", day: "numeric", month: "short", ...clock });
const who = /** @type {Record<string, string>} */ ({ guest: "Guest", assistant: "Assistant", receptionist: "Reception", desk: "Desk" });

/** Words as they were said. @param {DeskEvent} event @param {string} zone */
export function bubble(event, zone) {
  const files = (event.attachments ?? []).map((/** @type {{ name: string, type: string }} */ file) => make("small", {}, ` 📎 ${file.name} (${file.type})`));
  const sources = (event.citations ?? []).map((/** @type {{ n: number, title: string }} */ { n, title }) => `[${n}] ${title}`).join(" · ");
  return make("article", { class: `bubble ${event.from}` },
    make("small", {}, `${who[event.from] ?? event.from} · ${moment(event.at, "en", zone, clock)}`), make("p", { lang: event.language }, event.text ?? ""), ...files, sources && make("small", {}, sources));
}

/** What happened, in a line; nothing for what only machines care about. @param {DeskEvent} event @param {string} zone */
export function happening(event, zone) {
  const words = inWords(event, zone);
  return words && make("p", { class: `happened ${event.type}` }, `${moment(event.at, "en", zone, clock)} · ${words}`);
}

/** @param {DeskEvent} event @param {string} zone @returns {string | undefined} */
function inWords(event, zone) {
  const { type, state } = event;
  const by = typeof event.receptionist === "string" ? event.receptionist : event.receptionist?.name ?? "a colleague";
  switch (type) {
    case "answer": return `The guest pressed ${event.answer === "yes" ? "Confirm" : "No, thank you"}`;
    case "proposal": return `Offer ${state}: ${event.summary}${event.price ? ` · ${money(event.price, "en")}` : ""}`;
    case "booking": return `Booking ${event.reference} ${event.status}: ${[...new Set([event.resource, event.offering])].filter(Boolean).join(", ")}`;
    case "handoff": return { waiting: event.lapsed ? "Back in the queue: nobody answered" : "Waiting for a person", claimed: `Taken over by ${by}`, returned: "Handed back to the assistant", closed: `Closed by ${by}` }[/** @type {string} */ (state)] ?? `Handoff ${state}`;
    case "case": return `Case ${event.reference} ${state}: ${[event.severity, event.department].filter(Boolean).join(", ")}`;
    case "promise": return `Promise ${state}: ${event.what}${event.dueAt ? `, by ${moment(event.dueAt, "en", zone, dayAndTime)}` : ""}`;
    case "redress": return `What you may offer: ${event.text ?? event.reference}`;
    case "alert": return state === "shown" ? "The alarm was seen here" : `Alarm: ${event.text ?? event.kind}`;
    case "turn": return state === "failed" ? "The assistant could not answer" : undefined;
    case "ended": return "The guest ended the conversation";
    default: return [type, event.summary ?? event.reference ?? event.text ?? event.what ?? "", state ?? event.status ?? ""].filter(Boolean).join(" · ");
  }
}
