import { h, render } from "preact";
import { App } from "./app.tsx";
import type { Around, Panel } from "./around.ts";
import { openPane } from "./opening.ts";
import { grow } from "./pane.ts";
import { styles } from "./shell.css";

/** On a phone the window is the whole screen, and nothing behind it can be reached while it is open. */
const whole = "(max-width: 600px), (max-height: 420px)";

/** The window itself. It opens at once; what the desk says of itself comes in a moment, and a conversation when there is one. */
export function openPanel(around: Around): Panel {
  around.style(styles);
  const page = around.mode === "page";
  const frame: HTMLElement = document.createElement(page ? "main" : "dialog");
  const inside = document.createElement("div");
  frame.className = `frame ${around.mode}`;
  inside.className = "inside";
  frame.append(inside);
  around.root.append(frame);
  const dialog = page ? undefined : frame as HTMLDialogElement;
  let shown = false;

  const pane = openPane(around, frame, () => shown && document.visibilityState === "visible", () => {
    if (!shown && !inside.firstChild) return;
    frame.lang = pane.language;
    frame.setAttribute("aria-label", pane.welcome?.desk.name ?? "");
    frame.dir = getComputedStyle(around.element).direction;
    render(h(App, { pane }), inside);
  });
  const open = () => { if (matchMedia(whole).matches) dialog?.showModal(); else dialog?.show(); };
  const escape = () => {
    if (pane.over || pane.talking?.escape()) pane.lay(undefined);
    else around.close();
  };
  matchMedia(whole).addEventListener("change", () => {
    if (!dialog?.open) return;
    const held = around.root.activeElement as HTMLElement | null;
    dialog.close();
    open();
    held?.focus();
  });
  frame.addEventListener("cancel", (event) => { if (event.target === frame) { event.preventDefault(); escape(); } });
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    escape();
  });
  // What a keyboard leaves of a phone's screen is all the window has.
  const fit = () => frame.style.setProperty("--room", `${visualViewport?.height ?? innerHeight}px`);
  visualViewport?.addEventListener("resize", fit);
  fit();

  return {
    show() {
      shown = true;
      if (!dialog?.open) open();
      pane.draw();
      pane.talking?.shown();
      queueMicrotask(() => {
        // A finger that opens it has not asked for a keyboard over half of the screen.
        const first = matchMedia("(pointer: coarse)").matches ? frame.querySelector<HTMLElement>("h2") : pane.box();
        if (!page || document.activeElement === document.body) first?.focus();
      });
    },
    hide() {
      shown = false;
      pane.over = undefined;
      dialog?.close();
    },
    prefill(text) {
      pane.keeping.keep({ draft: text });
      const box = pane.box();
      if (box) { box.value = text; grow(box); }
    },
    identify: () => pane.talking?.identify(),
    logout: () => pane.clear(),
    locale: (tag) => { void pane.speak(tag); },
  };
}
