import { useEffect, useRef, useState } from "preact/hooks";
import { useCommands } from "#web/console/commands.ts";
import { go } from "#web/console/router.ts";
import { me } from "#web/console/session.ts";
import { deskNow, languageName, moment, say } from "#web/console/words.ts";
import { useLines } from "./lines.ts";
import type { Counts, Line } from "./types.ts";
import { useVirtual } from "./virtual.ts";

const height = 84;

/** A list of conversations: as many as there are, of which those on the screen are drawn. J and K go down and up, Enter opens. */
export function TalkList({ list, page, open, empty, counted }: { list: string; page: string; open: string | undefined; empty: string; counted?: (counts: Counts) => void }) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useLines(list);
  const [at, setAt] = useState(0);
  const virtual = useVirtual(scroller, lines.total, height);
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => { lines.show(first, last); }, [first, last]);
  const { counts } = lines;
  useEffect(() => { if (counts) counted?.(counts); }, [counts]);
  useEffect(() => { if (at >= lines.total && lines.total > 0) setAt(lines.total - 1); }, [lines.total]);
  const move = (step: number) => setAt((now) => { const next = Math.max(0, Math.min(lines.total - 1, now + step)); virtual.scrollToIndex(next); return next; });
  const opened = (line: Line | undefined) => { if (line) go(`/console/${page}/${line.id}`); };
  const group = say("keys_list");
  useCommands([
    { id: "next", label: say("list_next"), keys: "j", group, run: () => move(1) },
    { id: "previous", label: say("list_previous"), keys: "k", group, run: () => move(-1) },
    // Where something has the focus that Enter presses, that is pressed.
    { id: "open", label: say("list_open"), keys: "Enter", group, run: () => { const focused = document.activeElement; if (focused instanceof HTMLElement && focused.matches("button, a, summary")) focused.click(); else opened(lines.at(at)); } },
  ]);
  return (
    <div class="lines" ref={scroller} tabIndex={-1}>
      {lines.fault ? <p class="fault" role="alert">{lines.fault}</p> : null}
      {lines.read && lines.total === 0 ? <p class="none">{empty}</p> : null}
      <ul style={{ height: `${virtual.getTotalSize()}px` }} aria-label={say("conversations")}>
        {items.map(({ index, start }) => {
          const line = lines.at(index);
          return (
            <li key={index} style={{ transform: `translateY(${start}px)`, height: `${height}px` }} aria-setsize={lines.total} aria-posinset={index + 1}>
              {line ? <TalkLine line={line} page={page} current={line.id === open} highlighted={index === at} choose={() => setAt(index)} /> : <span class="line-to-come" />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A conversation as a line: who, since when, the last words, and what makes it pressing. */
function TalkLine({ line, page, current, highlighted, choose }: { line: Line; page: string; current: boolean; highlighted: boolean; choose(): void }) {
  const waits = line.state === "waiting";
  const others = line.looking ?? [];
  const pressing = line.emergency ? "alarm" : waits && (line.severity === "urgent" || line.severity === "high" || line.lapsed) ? "pressing" : "";
  return (
    <a href={`/console/${page}/${line.id}`} class={`line ${pressing}${highlighted ? " highlighted" : ""}`} onClick={choose} {...(current ? { "aria-current": "true" as const } : {})}>
      <span class="line-head">
        <strong>{line.secret ? say("for_manager") : line.name || say("guest")}</strong>
        <time dateTime={line.since ?? line.lastAt}>{waits ? waited(line.since) : moment(line.lastAt)}</time>
      </span>
      <span class="line-words" {...(line.language ? { lang: line.language } : {})}>{!waits && line.lastFrom && line.lastFrom !== "guest" ? <em>{say(`by_${line.lastFrom}`)}: </em> : null}{(waits ? line.reason || line.lastWords : line.lastWords || line.reason) || " "}</span>
      <span class="line-marks">
        {line.emergency ? <b class="mark urgent">{say("emergency")}</b> : line.severity && line.severity !== "normal" && line.severity !== "low" ? <b class={`mark ${line.severity}`}>{say(`severity_${line.severity}`)}</b> : null}
        {line.lapsed && waits ? <b class="mark warn">{say("lapsed")}</b> : null}
        {line.vip ? <b class="mark heed">{say("vip")}</b> : null}
        {line.promiseDue ? <b class={`mark ${new Date(line.promiseDue) < deskNow() ? "warn" : "heed"}`}>{say("promise_by", { time: moment(line.promiseDue) })}</b> : null}
        {line.forStaff && line.forStaff === me.value?.id ? <b class="mark heed">{say("for_you")}</b> : null}
        {line.state === "claimed" && line.receptionist ? <span class="mark">{line.staff === me.value?.id || line.receptionist === me.value?.name ? say("yours") : line.receptionist}</span> : null}
        {line.unansweredSince ? <b class="mark heed">{say("waits_for_answer")}</b> : null}
        {line.channel === "teams" ? <span class="mark">Teams</span> : null}
        {line.language ? <span class="mark" title={languageName(line.language)}>{line.language}</span> : null}
        {line.snoozedUntil ? <span class="mark">{say("snoozed_until", { time: moment(line.snoozedUntil, { withDay: true }) })}</span> : null}
        {others.length > 0 ? <span class="mark good">{say(others.some(({ typing }) => typing) ? "types" : "looks", { name: others.map(({ name }) => name).join(", ") })}</span> : null}
      </span>
    </a>
  );
}

/** How long somebody has waited, as a person says it. */
export function waited(since: string | null): string {
  const minutes = Math.max(0, Math.round((deskNow().getTime() - new Date(since ?? deskNow()).getTime()) / 60_000));
  return minutes < 60 ? say("minutes", { minutes }) : say("hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
