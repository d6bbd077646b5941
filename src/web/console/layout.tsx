import { useEffect, useRef, useState } from "preact/hooks";
import { badges } from "./badges.ts";
import { useCommands } from "./commands.ts";
import { Help } from "./help.tsx";
import { Icon } from "./icons.tsx";
import { connected } from "./live.ts";
import { pages, type Page } from "./pages.ts";
import { Reminders } from "./counter/reminders.tsx";
import { Alarm } from "./parts/alarm.tsx";
import { Palette } from "./palette.tsx";
import { go, place } from "./router.ts";
import { leave, me } from "./session.ts";
import { say, start } from "./words.ts";

const mayOpen = ({ roles }: Page): boolean => !roles || roles.some((role) => me.value?.roles.includes(role));

/** The pages on which a conversation has a phone's whole screen; it has its own way back. */
const talks = new Set(["queue", "mine", "all"]);

/** The frame around every page: the bar, one's own name, the palette and the help. */
export function Layout() {
  const [open, setOpen] = useState<"palette" | "help" | undefined>();
  const shown = pages.filter(mayOpen);
  const [id = "", ...rest] = place.value;
  const current = shown.find((page) => page.id === id) ?? shown[0];
  useEffect(() => { if (current && current.id !== id) go(`/console/${current.id}`, { instead: true }); }, [id, current?.id]);
  const calls = (badges.value.queue ?? 0) + (badges.value.cases ?? 0);
  useEffect(() => { if (current) document.title = `${calls ? `(${calls}) ` : ""}${say(current.title)} · ${start.value?.desk.name ?? ""}`; }, [current?.id, calls, start.value]);
  const before = useRef<string | undefined>(undefined);
  // Whoever goes to another page stands at its beginning, and hears its name.
  useEffect(() => { if (before.current && before.current !== current?.id) document.getElementById("content")?.focus({ preventScroll: true }); before.current = current?.id; }, [current?.id]);
  const goTo = say("keys_go");
  useCommands([
    { id: "palette", label: say("palette"), keys: "mod+k", run: () => setOpen("palette") },
    { id: "help", label: say("keys_title"), keys: "?", run: () => setOpen("help") },
    ...shown.map((page, n) => ({ id: `page ${page.id}`, label: say(page.title), group: goTo, ...(n < 9 ? { keys: String(n + 1) } : {}), run: () => go(`/console/${page.id}`) })),
    { id: "leave", label: say("sign_out"), run: () => void leave() },
  ]);
  if (!current) return <p class="none">{say("nothing_here")}</p>;
  const Current = current.page;
  return (
    <div class={`frame${rest.length > 0 && talks.has(current.id) ? " deep" : ""}`}>
      <a class="skip" href="#content" onClick={(event) => { event.preventDefault(); document.getElementById("content")?.focus(); }}>{say("skip")}</a>
      <nav class="bar" aria-label={say("pages")}>
        <strong class="desk-name" title={start.value?.desk.name}>{start.value?.desk.name}</strong>
        <ul>{shown.filter((page) => page.in === "bar").map((page) => <Entry key={page.id} page={page} current={page === current} />)}</ul>
        <div class="own">
          <button type="button" class="quiet" onClick={() => setOpen("palette")}><Icon name="search" /><span>{say("palette_short")}</span></button>
          <button type="button" class="quiet keys-button" onClick={() => setOpen("help")}><Icon name="keys" /><span>{say("keys_short")}</span></button>
          <ul>{shown.filter((page) => page.in === "mine").map((page) => <Entry key={page.id} page={page} current={page === current} />)}</ul>
        </div>
      </nav>
      {connected.value ? null : <p class="offline" role="status">{say("reconnecting")}</p>}
      <Alarm /><Reminders />
      <main id="content" tabIndex={-1} aria-label={say(current.title)} class={`page ${current.id}`}><Current rest={rest} /></main>
      {open === "palette" ? <Palette close={() => setOpen(undefined)} /> : null}
      {open === "help" ? <Help close={() => setOpen(undefined)} /> : null}
    </div>
  );
}

function Entry({ page, current }: { page: Page; current: boolean }) {
  const count = badges.value[page.id];
  const name = page.id === "me" ? me.value?.name ?? "" : say(page.title);
  return (
    <li><a href={`/console/${page.id}`} {...(current ? { "aria-current": "page" as const } : {})}>
      <Icon name={page.icon} /><span>{name}</span>
      {count ? <b class="count" aria-label={say("count_waiting", { count })}>{count > 99 ? "99+" : count}</b> : null}
    </a></li>
  );
}
