import type { Welcome } from "#channels/website/welcome.ts";
import type { Around } from "./around.ts";
import { Keeping } from "./kept.ts";
import { ask } from "./line.ts";
import { grow, type Pane } from "./pane.ts";
import { sayIn } from "./words.ts";

/** Opens the pane: asks the desk what it says of itself, and takes up the conversation of before, if there is one. */
export function openPane(around: Around, frame: HTMLElement, visible: () => boolean, drawNow: () => void): Pane {
  let due = false;
  let asked = "";
  let loading: Promise<void> | undefined;
  const pane: Pane = {
    around, frame, visible, keeping: new Keeping(around.key, around.shared), welcome: undefined, say: sayIn({}), language: "en", over: undefined, talking: undefined, broken: false,
    box: () => frame.querySelector<HTMLTextAreaElement>(".write textarea"),
    // However much changes at once, it is drawn once.
    draw() {
      if (due) return;
      due = true;
      queueMicrotask(() => {
        due = false;
        if (pane.talking) pane.talking.drawing(drawNow); else drawNow();
      });
    },
    lay(over) {
      const before = pane.over;
      pane.over = over;
      pane.draw();
      if (!over && before?.what === "menu") frame.querySelector<HTMLElement>(".menu-opener")?.focus();
    },
    send(text) {
      if (pane.talking) { pane.talking.send({ text }); return; }
      // It is kept from the first moment, also where what a conversation needs is still to be loaded.
      pane.keeping.put({ text });
      pane.draw();
      void pane.converse();
    },
    async speak(language) {
      asked = language;
      const told = await ask<Welcome>(`${around.origin}/api/welcome?locale=${encodeURIComponent(language)}`).catch(() => undefined);
      if (!told || asked !== language) return;
      Object.assign(pane, { welcome: told, say: sayIn(told.words), language: told.language });
      pane.talking?.clock(Date.parse(told.now));
      if (around.mode === "page") document.documentElement.lang = told.language;
      pane.draw();
    },
    converse() {
      loading ??= around.load<typeof import("./conversation.tsx")>("conversation").then(({ converse }) => {
        pane.talking = converse(pane);
        if (pane.welcome) pane.talking.clock(Date.parse(pane.welcome.now));
        pane.broken = false;
      }, () => { pane.broken = true; loading = undefined; }).then(() => pane.draw());
      return loading;
    },
    clear() {
      pane.talking?.clear();
      pane.keeping.wipe();
      pane.over = undefined;
      const box = pane.box();
      if (box) { box.value = ""; grow(box); box.focus(); }
      pane.draw();
    },
  };
  const meet = async () => {
    if (!pane.welcome) await pane.speak(around.locale || document.documentElement.lang || navigator.language);
    if (!pane.welcome) setTimeout(() => { void meet(); }, 3_000);
  };
  void meet();
  const takeUp = () => { if (!pane.talking && (pane.keeping.key || pane.keeping.outgoing.length > 0)) void pane.converse(); };
  takeUp();
  pane.keeping.watch(takeUp);
  return pane;
}
