import { styles } from "./launcher.css";
import { loadPart } from "./loading.ts";
import type { Frontdesk, Options } from "./options.ts";
import type { Around, Panel } from "./around.ts";

declare const LAUNCH: Record<string, Record<string, string>>;

const tag = "frontdesk-widget";
/** A bubble of words; and, while the window is open, the way down again. */
const lines = ["M4 18.5V6.8A2.8 2.8 0 0 1 6.8 4h10.4A2.8 2.8 0 0 1 20 6.8v6.4a2.8 2.8 0 0 1-2.8 2.8H8.5z", "M8.5 8.7h7M8.5 11.7h4.5", "M6 9.5l6 6 6-6"];
/** The key under which a conversation is kept in this browser. */
const keyOf = (desk: string): string => `frontdesk ${desk}`;

/** Puts the window to the desk into a page: first only a button, everything else when somebody wants it. */
export function mount(options: Options): Frontdesk {
  if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
  const element = document.createElement(tag);
  const { origin = location.origin, desk = "desk", mode = "bubble", nonce } = options;
  Object.assign(element.dataset, { mode, theme: options.theme ?? "auto", side: options.side ?? "right" });
  const root = element.attachShadow({ mode: "open" });
  const style = (text: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  style(styles);

  const locale = () => options.locale || document.documentElement.lang || navigator.language;
  const words = () => LAUNCH[locale().slice(0, 2).toLowerCase()] ?? LAUNCH.en ?? {};
  const heard = new Map<string, Set<(detail: Record<string, unknown>) => void>>();
  const tell: Around["tell"] = (name, detail = {}) => {
    for (const one of heard.get(name) ?? []) try { one(detail); } catch (fault) { console.error(fault); }
    element.dispatchEvent(new CustomEvent(`frontdesk:${name}`, { detail, bubbles: true, composed: true }));
  };

  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "launch", hidden: mode === "page" || options.launcher === false });
  button.append(drawing());
  const count = document.createElement("span");
  Object.assign(count, { className: "count", hidden: true });
  button.append(count);
  const sorry = document.createElement("div");
  Object.assign(sorry, { className: "sorry", hidden: true });
  sorry.setAttribute("role", "alert");
  root.append(button, sorry);

  let shown = false;
  let unread = 0;
  const label = () => {
    button.setAttribute("aria-expanded", String(shown));
    button.lang = LAUNCH[locale().slice(0, 2).toLowerCase()] ? locale().slice(0, 2).toLowerCase() : "en";
    button.setAttribute("aria-label", [words()[shown ? "close" : "launch"], ...(unread > 0 ? [words().unread?.replace("{n}", String(unread))] : [])].join(". "));
    Object.assign(count, { hidden: unread === 0 || shown, textContent: unread > 9 ? "9+" : String(unread) });
  };

  const around: Around = {
    origin, desk, mode, element, root, shared: options.shared ?? false, key: keyOf(desk), locale: options.locale, style, tell, identity: undefined,
    load: (part) => loadPart(origin, part, nonce),
    unread(much) { if (much !== unread) { unread = much; label(); tell("unread", { count: much }); } },
    close: () => { api.close(); },
  };

  let panel: Promise<Panel> | undefined;
  const ready = (): Promise<Panel> => {
    button.setAttribute("aria-busy", "true");
    panel ??= around.load<{ openPanel(around: Around): Panel }>("panel").then(({ openPanel }) => openPanel(around));
    return panel.then((there) => { sorry.hidden = true; return there; }, (fault: unknown) => { panel = undefined; throw fault; })
      .finally(() => button.removeAttribute("aria-busy"));
  };
  const broken = () => {
    const link = (text: string | undefined, of: Partial<HTMLAnchorElement>) => Object.assign(document.createElement("a"), { textContent: text ?? "", ...of });
    const again = Object.assign(document.createElement("button"), { type: "button", textContent: words().again ?? "", onclick: () => api.open() });
    const told = Object.assign(document.createElement("p"), { textContent: words().broken ?? "" });
    sorry.replaceChildren(told, again, ...(mode === "page" ? [] : [link(words().broken_page, { href: `${origin}/`, target: "_blank", rel: "noopener" })]),
      ...(options.phone ? [link(words().call?.replace("{phone}", options.phone), { href: `tel:${options.phone.replace(/[^+\d]/g, "")}` })] : []));
    sorry.hidden = false;
  };
  const withPanel = (does: (panel: Panel) => void) => void ready().then(does, broken);

  const api: Frontdesk = {
    element,
    open: () => withPanel((there) => { if (!shown) { shown = true; there.show(); label(); tell("open"); } }),
    close() {
      sorry.hidden = true;
      if (!shown || mode === "page") return;
      shown = false;
      label();
      void panel?.then((there) => there.hide());
      if (!button.hidden) button.focus();
      tell("close");
    },
    prefill: (text) => withPanel((there) => there.prefill(text)),
    identify(identity) {
      around.identity = async () => (typeof identity === "function" ? identity() : identity);
      void panel?.then((there) => there.identify());
    },
    logout() {
      around.identity = undefined;
      // Without the window there may still be a conversation of before: it takes the window to end it.
      if (panel || hasKept(around.key)) withPanel((there) => there.logout());
    },
    locale(tag) { options.locale = tag; around.locale = tag; label(); void panel?.then((there) => there.locale(tag)); },
    on(name, one) {
      heard.set(name, (heard.get(name) ?? new Set()).add(one));
      return () => { heard.get(name)?.delete(one); };
    },
  };

  button.onclick = () => { if (shown) api.close(); else api.open(); };
  // Any link or button of the page may open it; without the script a link still leads to the desk's own page.
  document.addEventListener("click", (event) => {
    const opener = event.target instanceof Element ? event.target.closest("[data-frontdesk-open]") : undefined;
    if (!opener || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    api.open();
  });
  label();
  (options.into ?? document.body).append(element);
  if (mode === "page" || options.open) api.open();
  // A conversation of before goes on: whoever answered meanwhile is counted on the button.
  else if (!around.shared && hasKept(around.key)) void ready().catch(() => {});
  return api;
}

/** Drawn node by node: a page may forbid HTML made of strings. */
function drawing(): SVGElement {
  const make = (name: string, of: Record<string, string>, ...inside: SVGElement[]) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(of)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  return make("svg", { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "1.8", "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true" }, ...lines.map((d) => make("path", { d })));
}

function hasKept(key: string): boolean {
  try {
    return Object.keys(localStorage).some((name) => name === key || name.startsWith(`${key} out `));
  } catch {
    return false;
  }
}
