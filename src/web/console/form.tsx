import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { sentenceOf } from "./api.ts";
import { say } from "./words.ts";

/** A field with its label, and beneath it what helps to fill it in. */
export function Field({ label, hint, children }: { label: string; hint?: string; children: (props: { id: string; "aria-describedby"?: string }) => ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, ...(hint ? { "aria-describedby": `${id}-hint` } : {}) })}
      {hint ? <small id={`${id}-hint`}>{hint}</small> : null}
    </div>
  );
}

/** A button whose deed is under way keeps the focus, which `disabled` would take from it, and does nothing when it is pressed, also by Enter in its form. */
export function holdBusyButtons(): void {
  document.addEventListener("click", (event) => {
    if (!(event.target as Element).closest?.("button[aria-disabled=true]")) return;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });
}

/** Something asked of the desk by a button or a form: whether it runs, and what was wrong. */
export function useDeed(): { busy: boolean; fault: string; run(work: () => Promise<unknown>): Promise<boolean>; clear(): void } {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState("");
  return {
    busy, fault,
    clear: () => setFault(""),
    async run(work) {
      setBusy(true);
      setFault("");
      try { await work(); return true; } catch (error) { setFault(sentenceOf(error, say("no_answer"))); return false; } finally { setBusy(false); }
    },
  };
}

/** What was wrong, said aloud when it comes. */
export const Fault = ({ children }: { children: string }) => <p class="fault" role="alert">{children}</p>;
