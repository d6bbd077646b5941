import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { ask } from "./api.ts";
import { commands, keyName } from "./commands.ts";
import { Dialog } from "./dialog.tsx";
import { go } from "./router.ts";
import { say } from "./words.ts";

/** One thing found by the desk: a guest, a booking or a conversation. */
export interface Found { kind: "guest" | "booking" | "conversation"; id: string; title: string; detail?: string; conversation?: string; reference?: string }
interface Row { id: string; label: string; detail?: string | undefined; keys?: string | undefined; run(): void }

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Where something that was found is shown. */
export const addressOf = ({ kind, id, conversation, reference }: Found): string =>
  conversation ? `/console/all/${conversation}` : kind === "booking" ? `/console/board?reference=${encodeURIComponent(reference ?? "")}` : `/console/guests/${id}`;

/** Everything by a few letters: what can be done here, the pages, and the desk's guests, bookings and words. */
export function Palette({ close }: { close(): void }) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly Found[]>([]);
  const [at, setAt] = useState(0);
  const list = useId();
  const box = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (text.trim().length < 2) { setFound([]); return undefined; }
    const stop = new AbortController();
    const soon = setTimeout(() => {
      ask<{ found: Found[] }>(`/api/search?q=${encodeURIComponent(text.trim())}`, { signal: stop.signal }).then(({ found: rows }) => setFound(rows), () => {});
    }, 150);
    return () => { clearTimeout(soon); stop.abort(); };
  }, [text]);
  const rows = useMemo<Row[]>(() => {
    const sought = plain(text.trim()).split(/\s+/);
    const deeds = commands.value.filter(({ label, hidden }) => !hidden && sought.every((word) => plain(label).includes(word)));
    return [
      ...deeds.map(({ id, label, keys, group, run }) => ({ id, label, keys, detail: group, run })),
      ...found.map((one) => ({ id: `${one.kind} ${one.id}`, label: one.title, detail: [say(`found_${one.kind}`), one.detail].filter(Boolean).join(" · "), run: () => go(addressOf(one)) })),
    ];
  }, [text, found, commands.value]);
  const chosen = rows[Math.min(at, rows.length - 1)];
  useEffect(() => { box.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" }); }, [at, rows]);
  const run = (row: Row | undefined) => { if (row) { close(); row.run(); } };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { event.preventDefault(); setAt((now) => (Math.min(now, rows.length - 1) + step + rows.length) % Math.max(1, rows.length)); }
    if (event.key === "Enter" && !event.isComposing) { event.preventDefault(); run(chosen); }
  };
  return (
    <Dialog title={say("palette")} close={close} wide>
      <input class="palette" type="text" role="combobox" aria-expanded="true" aria-controls={list} aria-autocomplete="list" aria-label={say("palette_field")} placeholder={say("palette_field")}
        {...(chosen ? { "aria-activedescendant": `${list}-${rows.indexOf(chosen)}` } : {})}
        value={text} onInput={({ currentTarget }) => { setText(currentTarget.value); setAt(0); }} onKeyDown={pressed} autocomplete="off" data-first />
      <ul class="choices" id={list} role="listbox" aria-label={say("palette")} ref={box}>
        {rows.slice(0, 60).map((row, n) => (
          <li key={row.id} id={`${list}-${n}`} role="option" aria-selected={row === chosen} onClick={() => run(row)}>
            <span>{row.label}</span>{row.detail ? <small>{row.detail}</small> : null}{row.keys ? <kbd>{keyName(row.keys)}</kbd> : null}
          </li>
        ))}
      </ul>
      {rows.length === 0 ? <p class="none" role="status">{say("nothing_found")}</p> : null}
    </Dialog>
  );
}
