import { make } from "../widget/dom.js";
import { ask, listen, posting, Refusal } from "../widget/line.js";
import { Open } from "./open.js";
import { signInPage } from "./sign-in.js";

/**
 * @typedef {{ id: string, conversation: string, state: string, reason: string, severity?: string, openedAt?: string, position?: number, receptionist?: any, brief?: any, for?: string, alerts?: { kind: string }[] }} Handoff
 * @typedef {{ id: string, name: string, roles: string[] }} Colleague
 */

const root = /** @type {HTMLElement} */ (document.querySelector("#console"));
const { name = "", zone = "UTC" } = document.documentElement.dataset;

/** @param {Colleague} me */
function work(me) {
  const stop = new AbortController();
  const queue = make("ul", { class: "queue", "aria-label": "Conversations" });
  const desk = make("section", { class: "desk" }, make("p", { class: "nothing" }, "Choose a conversation."));
  const line = make("span", { role: "status" });
  const leave = make("button", { type: "button", onclick: async () => { stop.abort(); await ask("/api/session", { method: "DELETE" }).catch(() => {}); start(); } }, "Sign out");
  root.replaceChildren(
    make("header", {}, make("h1", {}, `${name} · console`), make("span", { class: "who" }, line, `${me.name} (${me.roles.join(", ")})`, leave)), queue, desk);

  /** @type {Open | undefined} */
  let open;
  /** @type {Handoff[]} */
  let handoffs = [];
  const choose = (/** @type {Handoff} */ handoff) => {
    open?.leave();
    open = new Open(desk, handoff, me, zone, () => { open = undefined; desk.replaceChildren(make("p", { class: "nothing" }, "Choose a conversation.")); show(); });
    show();
  };
  const show = () => {
    const live = handoffs.filter(({ state }) => state === "waiting" || state === "claimed");
    document.title = `${live.filter(({ state }) => state === "waiting").length || ""} ${name} · console`.trim();
    queue.replaceChildren(...(live.length > 0 ? live.map((handoff) => make("li", {}, make("button", {
      type: "button", class: handoff.severity ?? "", "aria-current": String(open?.handoff.id === handoff.id), onclick: () => choose(handoff),
    }, make("strong", {}, [handoff.alerts?.length ? `Emergency: ${handoff.alerts.map(({ kind }) => kind.replaceAll("_", " ")).join(", ")}` : "", handoff.for ? `For the ${handoff.for} alone` : handoff.brief?.guest ?? handoff.reason].filter(Boolean).join(" · ")), make("small", {}, [handoff.state, handoff.severity, handoff.reason].filter(Boolean).join(" · "))))) : [make("li", { class: "none" }, "Nobody is waiting.")]));
    const now = handoffs.find(({ id }) => id === open?.handoff.id);
    if (open && now) open.update(now);
  };
  listen("/api/handoffs", {}, (event) => { handoffs = event.handoffs ?? []; show(); }, (connected) => { line.textContent = connected ? "" : "No connection …"; }, stop.signal)
    .catch((error) => { if (error instanceof Refusal) start(); });
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
