import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { createFocusTrap } from "focus-trap";
import { dialogs } from "./commands.ts";
import { say } from "./words.ts";

/** A dialog over the page: it takes the focus, keeps it, closes on Esc, and gives the focus back to where it was. */
export function Dialog({ title, close, children, wide = false }: { title: string; close(): void; children: ComponentChildren; wide?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const trap = createFocusTrap(element, {
      escapeDeactivates: false, allowOutsideClick: true, fallbackFocus: element, returnFocusOnDeactivate: true,
      // What opened it may be gone with what was done in it.
      setReturnFocus: (before) => (before.isConnected ? before : document.getElementById("content") ?? false),
      initialFocus: () => element.querySelector<HTMLElement>("[data-first], input, textarea, select") ?? element,
    });
    trap.activate();
    dialogs.value += 1;
    return () => { dialogs.value -= 1; trap.deactivate(); };
  }, []);
  return (
    <div class="over" onClick={(event) => { if (event.target === event.currentTarget) latest.current(); }}
      onKeyDown={(event) => { if (event.key === "Escape") { event.stopPropagation(); latest.current(); } }}>
      <div class={`dialog${wide ? " wide" : ""}`} role="dialog" aria-modal="true" aria-labelledby={heading} ref={box} tabIndex={-1}>
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" class="quiet icon" onClick={() => latest.current()} aria-label={say("close_dialog")}>✕</button>
        </header>
        {children}
      </div>
    </div>
  );
}
