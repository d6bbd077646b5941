import { make } from "../widget/dom.js";
import { ask, listen, posting, Refusal } from "../widget/line.js";
import { Open } from "./open.js";
import { signInPage } from "./sign-in.js";

/**
 * @typedef {{ id: string, conversation: string, state: string, reason: string, severity?: string, openedAt?: string, position?: number, receptionist?: any, brief?: any, alerts?: any[] }} Handoff
 * @typedef {{ id: string, name: string, roles: string[] }} Colleague
 */

const root = /** @type {HTMLElement} */ (document.querySelector("#console"));
const { name = "", zone = "UTC" } = document.documentElement.dataset;

/** @param {Colleague} me */
function work(me) {
  const stop = new AbortController();
  const queue = make("ul", { class: "queue", "aria-label": "Conversations" });
  const desk = make("section", { class: "desk", "aria-label": "Conversation" });
  const line = make("span", { class: "fault", role: "status" });
  const told = make("span", { class: "aloud", "aria-live": "polite" });
  const back = make("button", { type: "button", class: "back", hidden: true, onclick: () => shut() }, "← Queue");
  const leave = make("button", { type: "button", onclick: async () => { open?.leave(); stop.abort(); await ask("/api/session", { method: "DELETE" }).catch(() => {}); void start(); } }, "Sign out");
  root.replaceChildren(make("header", {}, back, make("h1", {}, `${name} · console`), line, told, make("span", { class: "who" }, `${me.name} (${me.roles.join(", ")})`), leave), queue, desk);

  /** @type {Open | undefined} */
  let open;
  /** @type {Handoff[]} */
  let handoffs = [];
  let waiting = 0;

  const choose = (/** @type {Handoff} */ handoff) => {
    open?.leave();
    open = new Open(desk, handoff, me, zone, shut);
    show();
  };
  const shut = () => {
    open?.leave();
    open = undefined;
    desk.replaceChildren(make("p", { class: "nothing", tabindex: "-1" }, "Choose a conversation."));
    show();
    /** @type {HTMLElement | null} */ (queue.querySelector("button") ?? desk.querySelector(".nothing"))?.focus();
  };

  const item = (/** @type {Handoff} */ handoff) => make("li", {}, make("button", {
    type: "button", "data-id": handoff.id, class: [handoff.severity, handoff.alerts?.length ? "alarm" : ""].filter(Boolean).join(" "), "aria-current": String(open?.handoff.id === handoff.id), onclick: () => choose(handoff),
  }, make("strong", {}, handoff.brief?.guest ?? (handoff.reason || "For the manager")),
  handoff.brief?.guest && make("span", { class: "reason" }, handoff.reason),
  make("small", {}, [handoff.state === "claimed" ? `with ${handoff.receptionist === me.name ? "you" : handoff.receptionist ?? "a colleague"}` : "waiting", since(handoff.openedAt)].filter(Boolean).join(" "), handoff.severity ? make("span", { class: `mark ${handoff.severity}` }, handoff.severity) : "")));

  const show = () => {
    const live = handoffs.filter(({ state }) => state === "waiting" || state === "claimed");
    const now = live.filter(({ state }) => state === "waiting").length;
    document.title = `${now ? `(${now}) ` : ""}${name} · console`;
    if (now > waiting) told.textContent = `${now} waiting`;
    waiting = now;
    root.classList.toggle("reading", open !== undefined);
    back.hidden = open === undefined;
    // The list is drawn anew; whoever stood on a conversation with the keyboard stays on it.
    const focused = queue.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.id : undefined;
    queue.replaceChildren(...(live.length > 0 ? live.map(item) : [make("li", { class: "none" }, "Nobody is waiting.")]));
    if (focused) /** @type {HTMLElement | null} */ (queue.querySelector(`[data-id="${focused}"]`))?.focus();
    const here = handoffs.find(({ id }) => id === open?.handoff.id);
    if (open && here) open.update(here);
  };

  shut();
  const minute = setInterval(show, 60_000);
  stop.signal.addEventListener("abort", () => clearInterval(minute));
  listen("/api/handoffs", {}, (event) => { handoffs = event.handoffs ?? []; show(); }, (connected) => { line.textContent = connected ? "" : "No connection. Trying again …"; }, stop.signal)
    .catch((error) => { open?.leave(); stop.abort(); if (error instanceof Refusal) void start(); });
}

/** How long somebody has waited. @param {string} [at] */
function since(at) {
  const minutes = Math.floor((Date.now() - Date.parse(at ?? "")) / 60_000);
  return !(minutes >= 0) || minutes > 60 * 24 * 7 ? "" : minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Signs in with the link in the address, which is taken out of it at once; else goes on where a session stands, else asks. */
async function start() {
  const link = location.hash.slice(1);
  const invited = link.length > 0;
  if (invited) history.replaceState(null, "", "/console");
  try {
    work(invited ? (await ask("/api/sign-in", posting({ link }))).staff : await ask("/api/session"));
  } catch (error) {
    root.replaceChildren(signInPage(name, work, invited && error instanceof Refusal ? error.message : ""));
  }
}

// A link opened in a tab that already shows the console changes only what stands after the #.
addEventListener("hashchange", () => { if (location.hash.length > 1) void start(); });
void start();
