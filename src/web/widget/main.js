import { make } from "./dom.js";
import { ask, listen, posting, Refusal, shown } from "./line.js";
import { View } from "./view.js";
import { wordsIn } from "./words.js";

const root = document.documentElement;
const { desk = "desk", name = "", zone = "UTC" } = root.dataset;
const language = root.lang;
const say = wordsIn(language);

/** The key to the conversation stays in this browser until the guest ends it. Without storage it lasts as long as the page. */
const key = `frontdesk ${desk}`;
const keep = (/** @type {import("./line.js").Talk | undefined} */ talk) => {
  try {
    if (talk) localStorage.setItem(key, JSON.stringify(talk));
    else localStorage.removeItem(key);
  } catch { /* private windows may have no storage */ }
};
const kept = () => {
  try {
    return /** @type {import("./line.js").Talk | undefined} */ (JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined);
  } catch { return undefined; }
};

const log = make("div", { class: "log", role: "log", "aria-label": say("log"), tabindex: "0" });
const banner = make("p", { class: "banner", role: "status", hidden: true });
const line = make("p", { class: "line", role: "status", hidden: true }, say("offline"));
const box = /** @type {HTMLTextAreaElement} */ (make("textarea", { rows: "1", maxlength: "4000", placeholder: say("write"), "aria-label": say("write"), autocomplete: "off", enterkeyhint: "send" }));
const form = make("form", { class: "write" }, box, make("button", { type: "submit" }, say("send")));
const anew = make("button", { type: "button", class: "anew" }, say("new"));
document.querySelector("#desk")?.append(
  make("header", {}, make("h1", {}, name), anew), log, banner, line, form,
  make("footer", {}, make("a", { href: "/privacy", target: "_blank" }, say("privacy")), " · ", make("a", { href: "/terms", target: "_blank" }, say("termsPage"))));

let talk = kept();
let stop = new AbortController();
let seen = 0;
let view = fresh();

function fresh() {
  log.replaceChildren(make("p", { class: "hello" }, say("hello")));
  banner.hidden = true;
  return new View(log, banner, { language, zone, say, answer, calendar, choose: (text) => void send(text) });
}

async function open() {
  const about = { locale: navigator.language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  // A browser may not know its own zone, or know one the desk does not: that keeps nobody out.
  talk ??= await ask("/api/conversations", posting(about)).catch((error) => {
    if (error instanceof Refusal && error.status === 400) return ask("/api/conversations", posting({}));
    throw error;
  });
  keep(talk);
  follow();
  return /** @type {import("./line.js").Talk} */ (talk);
}

function follow() {
  if (!talk) return;
  stop = new AbortController();
  const mine = stop.signal;
  listen(`/api/conversations/${talk.id}/events`, shown(talk.token), (event) => {
    if (!mine.aborted) view.show(event);
    if (document.visibilityState === "visible" && typeof event.seq === "number") seen = event.seq;
  }, (connected) => { line.hidden = connected; }, mine).catch(forget);
}

/** The desk no longer knows this conversation: the next words open another. */
function forget() {
  stop.abort();
  talk = undefined;
  keep(undefined);
  line.hidden = true;
}

/** @param {object} body */
async function post(body) {
  const { id, token } = talk ?? await open();
  return ask(`/api/conversations/${id}/messages`, posting(body, shown(token)));
}

/** @param {string} text @param {string} [id] */
async function send(text, id = crypto.randomUUID()) {
  if (!text.trim()) return;
  const bubble = view.sending(id, text);
  try {
    await post({ id, text, ...(seen ? { seen } : {}) });
  } catch (error) {
    if (error instanceof Refusal && [401, 404].includes(error.status) && talk) { forget(); view = fresh(); return void send(text, id); }
    bubble.classList.add("failed");
    const why = error instanceof Refusal ? error.message : say("failed");
    bubble.append(make("p", { class: "why", role: "alert" }, why, " ", make("button", { type: "button", onclick: () => { bubble.classList.remove("failed"); void send(text, id); } }, say("again"))));
  }
}

/** @param {string} proposal @param {boolean} yes */
async function answer(proposal, yes) {
  try {
    await post({ id: crypto.randomUUID(), [yes ? "confirm" : "decline"]: proposal });
  } catch (error) {
    view.log.append(make("p", { class: "note", role: "alert" }, error instanceof Refusal ? error.message : say("failed")));
    view.toEnd();
  }
}

/** @param {string} reference */
async function calendar(reference) {
  if (!talk) return;
  const response = await fetch(`/api/conversations/${talk.id}/bookings/${encodeURIComponent(reference)}.ics`, { headers: shown(talk.token) });
  if (!response.ok) return;
  const link = /** @type {HTMLAnchorElement} */ (make("a", { href: URL.createObjectURL(await response.blob()), download: `${reference}.ics` }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = box.value;
  box.value = "";
  grow();
  void send(text);
  box.focus();
});
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); /** @type {HTMLFormElement} */ (form).requestSubmit(); }
});
const grow = () => { box.rows = Math.min(6, box.value.split("\n").length); };
box.addEventListener("input", grow);
anew.addEventListener("click", async () => {
  const old = talk;
  forget();
  view = fresh();
  seen = 0;
  box.focus();
  if (old) await ask(`/api/conversations/${old.id}`, { method: "DELETE", headers: shown(old.token) }).catch(() => {});
});

follow();
box.focus();
