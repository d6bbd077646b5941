import { make } from "./dom.js";
import { ask, listen, posting, Refusal, shown } from "./line.js";
import { keptTalk, keepTalk } from "./storage.js";
import { View } from "./view.js";
import { speaks, wordsIn } from "./words.js";

const root = document.documentElement;
const { name = "", zone = "UTC" } = root.dataset;

const heading = make("h1", {}, name);
// A screen reader reads out what is added from now on, not what was said before the page was opened.
const log = make("div", { class: "log", role: "log", "aria-live": "off", tabindex: "0" });
const wake = () => log.setAttribute("aria-live", "polite");
const banner = make("p", { class: "banner", role: "status", hidden: true });
const line = make("p", { class: "line", role: "status", hidden: true });
const box = /** @type {HTMLTextAreaElement} */ (make("textarea", { rows: "1", maxlength: "4000", autocomplete: "off", enterkeyhint: "send" }));
const submit = make("button", { type: "submit" });
const form = /** @type {HTMLFormElement} */ (make("form", { class: "write" }, box, submit));
const anew = make("button", { type: "button", class: "anew" });
const hello = make("p", { class: "hello" });
const [privacy, terms] = ["privacy", "terms"].map(() => make("a", { target: "_blank" }));
const question = make("p", { id: "end-ask" });
const end = make("button", { class: "yes", value: "end" });
const stay = make("button", { class: "no", value: "stay", autofocus: true });
const ending = /** @type {HTMLDialogElement} */ (make("dialog", { "aria-labelledby": "end-ask" }, make("form", { method: "dialog" }, question, make("div", { class: "buttons" }, end, stay))));
document.querySelector("#desk")?.append(make("header", {}, heading, anew), log, banner, line, form, make("footer", {}, privacy ?? "", " · ", terms ?? ""), ending);

/** @type {import("./cards.js").Around} */
const around = { language: "", zone, say: wordsIn("en"), answer, calendar, choose: (text) => { void send(text); box.focus(); } };

let talk = keptTalk();
let stop = new AbortController();
let last = 0;
let seen = 0;
let view = fresh();

/** The page speaks what the conversation speaks: the page's own language at first, the desk's answers' from then on. @param {string} [language] */
function speak(language = "en") {
  if (language === around.language || !speaks(language)) return;
  const say = wordsIn(language);
  Object.assign(around, { language, say });
  root.lang = language;
  log.setAttribute("aria-label", say("log"));
  box.placeholder = say("write");
  box.setAttribute("aria-label", say("write"));
  for (const [element, word] of /** @type {[HTMLElement, string][]} */ ([[submit, "send"], [anew, "new"], [hello, "hello"], [line, "offline"], [privacy, "privacy"], [terms, "termsPage"], [question, "endAsk"], [end, "end"], [stay, "stay"]])) element.textContent = say(word);
  privacy?.setAttribute("href", `/privacy?lang=${language}`);
  terms?.setAttribute("href", `/terms?lang=${language}`);
  view?.redraw();
}

function fresh() {
  log.replaceChildren(hello);
  banner.hidden = true;
  return new View(log, banner, around);
}

async function open() {
  const about = { locale: navigator.language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  // A browser may not know its own zone, or know one the desk does not: that keeps nobody out.
  talk ??= await ask("/api/conversations", posting(about)).catch((error) => {
    if (error instanceof Refusal && error.status === 400) return ask("/api/conversations", posting({}));
    throw error;
  });
  keepTalk(talk);
  follow();
  return /** @type {import("./line.js").Talk} */ (talk);
}

function follow() {
  if (!talk) return;
  stop = new AbortController();
  const mine = stop.signal;
  listen(`/api/conversations/${talk.id}/events`, shown(talk.token), (event) => {
    if (mine.aborted) return;
    if (event.type === "message" && event.from !== "guest" && event.from !== "receptionist") speak(event.language);
    view.show(event);
    if (typeof event.seq === "number") last = event.seq;
    if (document.visibilityState === "visible") seen = last;
    else if (event.type === "message" && event.from !== "guest") document.title = `● ${name}`;
  }, (connected) => {
    if (connected) setTimeout(wake, 1_000);
    line.hidden = connected;
  }, mine).catch(forget);
}

/** The desk no longer knows this conversation: the next words open another. */
function forget() {
  stop.abort();
  talk = undefined;
  keepTalk(undefined);
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
  wake();
  const bubble = view.sending(id, text);
  try {
    await post({ id, text, ...(seen ? { seen } : {}) });
  } catch (error) {
    if (error instanceof Refusal && [401, 404].includes(error.status) && talk) { forget(); view = fresh(); return void send(text, id); }
    bubble.classList.add("failed");
    bubble.append(fault(error, () => { bubble.classList.remove("failed"); void send(text, id); box.focus(); }, "why"));
    view.toEnd();
  }
}

/** @param {string} proposal @param {"confirm" | "decline" | "keep"} how @param {string} [id] */
async function answer(proposal, how, id = crypto.randomUUID()) {
  wake();
  try {
    await post({ id, [how]: proposal });
  } catch (error) {
    const told = fault(error, () => { told.remove(); void answer(proposal, how, id); }, "note");
    log.append(told);
    view.toEnd();
  }
}

/** What went wrong, with a button to try again where that can help. @param {unknown} error @param {() => void} again @param {string} kind */
function fault(error, again, kind) {
  const refused = error instanceof Refusal && error.status < 500 && error.status !== 429;
  return make("p", { class: kind, role: "alert" }, error instanceof Refusal ? error.message : around.say("failed"), " ", !refused && make("button", { type: "button", onclick: again }, around.say("again")));
}

/** @param {string} reference */
async function calendar(reference) {
  if (!talk) return;
  const response = await fetch(`/api/conversations/${talk.id}/bookings/${encodeURIComponent(reference)}.ics`, { headers: shown(talk.token) }).catch(() => undefined);
  if (!response?.ok) { log.append(fault(undefined, () => void calendar(reference), "note")); view.toEnd(); return; }
  const link = /** @type {HTMLAnchorElement} */ (make("a", { href: URL.createObjectURL(await response.blob()), download: `${reference}.ics` }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const grow = () => { box.rows = Math.min(6, box.value.split("\n").length); };
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = box.value;
  box.value = "";
  grow();
  void send(text);
  box.focus();
});
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
});
box.addEventListener("input", grow);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "visible") return;
  seen = last;
  document.title = name;
});
// The browser knows it first when the network is gone; the line itself may take a minute to notice.
addEventListener("offline", () => { line.hidden = false; });
addEventListener("online", () => { line.hidden = true; });
// A keyboard that opens on a phone, or another zoom, leaves whoever is writing at the last words.
addEventListener("resize", () => { if (document.activeElement === box) view.toEnd(); });
anew.addEventListener("click", () => { if (talk) ending.showModal(); else box.focus(); });
ending.addEventListener("close", async () => {
  box.focus();
  if (ending.returnValue !== "end") return;
  ending.returnValue = "";
  const old = talk;
  forget();
  view = fresh();
  seen = last = 0;
  if (old) await ask(`/api/conversations/${old.id}`, { method: "DELETE", headers: shown(old.token) }).catch(() => {});
});

speak(root.lang);
follow();
box.focus();
