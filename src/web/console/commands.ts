import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { preferences } from "./preferences.ts";

/** Something that can be done here: shown in the palette, and by its key where it has one (`t`, `shift+j`, `mod+k`, `?`). */
export interface Command { id: string; label: string; keys?: string; group?: string; run(): void; hidden?: boolean }

/** Every command of what is on the screen; later ones come first where two have one key. */
export const commands = signal<readonly Command[]>([]);
/** How many dialogs are open: single keys belong to them then. */
export const dialogs = signal(0);

/** Offers commands while a part is on the screen. */
export function useCommands(list: readonly Command[]): void {
  const latest = useRef(list);
  latest.current = list;
  const shape = list.map(({ id, label, keys }) => `${id} ${label} ${keys ?? ""}`).join("|");
  useEffect(() => {
    // What is run is always the latest; only what is shown decides whether the list is made anew.
    const own = latest.current.map((command) => ({ ...command, run: () => latest.current.find(({ id }) => id === command.id)?.run() }));
    commands.value = [...commands.peek().filter((one) => !own.some(({ id }) => id === one.id)), ...own];
    return () => { commands.value = commands.peek().filter((one) => !own.includes(one as never)); };
  }, [shape]);
}

/** Whether keys typed there are text. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])"));

function keysOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // A letter's shift is said; that of a sign such as ? is part of it.
  return [event.ctrlKey || event.metaKey ? "mod" : "", event.altKey ? "alt" : "", event.shiftKey && /^[a-z]$|^\w{2,}$/.test(key) ? "shift" : "", key].filter(Boolean).join("+");
}

/** Runs the command of a key. One key alone does nothing in a field, in a dialog, or where single keys are switched off (WCAG 2.1.4). */
export function followKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat && event.key.length > 1 && !event.key.startsWith("Arrow")) return;
    const keys = keysOf(event);
    const alone = !/^(?:mod|alt)\+/.test(keys);
    if (alone && (isField(event.target) || dialogs.value > 0 || !preferences.value.shortcuts)) return;
    const command = commands.value.findLast((one) => one.keys === keys);
    if (!command) return;
    event.preventDefault();
    command.run();
  });
}

const mac = /Mac|iPhone|iPad/.test(navigator.platform);
/** A key as it is written on the keyboard. */
export const keyName = (keys: string): string => keys.split("+").map((key) => (key === "mod" ? mac ? "⌘" : "Ctrl" : key === "shift" ? "⇧" : key.length === 1 ? key.toUpperCase() : key)).join(mac ? "" : " ");
