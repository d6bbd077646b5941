import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { badge } from "#web/console/badges.ts";
import { Icon } from "#web/console/icons.tsx";
import { preferences } from "#web/console/preferences.ts";
import { useReading } from "#web/console/reading.ts";
import { me } from "#web/console/session.ts";
import { deskNow, say, start } from "#web/console/words.ts";
import { ring } from "./ring.ts";
import type { Line, Lines } from "./types.ts";

/** What calls for a person, by a key that changes when it becomes more pressing. */
const callOf = (line: Line): string => `${line.handoff} ${line.emergency ? "emergency" : line.promiseDue && new Date(line.promiseDue) < deskNow() ? "overdue" : line.lapsed ? "lapsed" : line.severity}`;

/** What calls for attention on whatever page one is: a sound, a notice of the browser, numbers in the bar and the title, and for an emergency a line over everything. */
export function Alarm() {
  const read = useReading<Lines>("/api/conversations?list=waiting&count=50", ["queue"]);
  const known = useRef<Set<string> | undefined>(undefined);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const lines = read.value?.conversations ?? [];
  const counts = read.value?.counts;
  useEffect(() => { const again = setInterval(read.again, 30_000); return () => clearInterval(again); }, []);
  useEffect(() => {
    if (!read.value) return;
    if (counts) { badge("queue", counts.waiting); badge("mine", counts.mine); }
    const calls = new Map(lines.map((line) => [callOf(line), line]));
    const fresh = known.current === undefined ? [] : [...calls].filter(([call]) => !known.current?.has(call));
    known.current = new Set(calls.keys());
    // What is on this screen now is shown: from here on a guest may be told that the team has been alerted.
    const alarms = lines.filter(({ alarm, handoff }) => alarm && handoff).map(({ handoff }) => handoff);
    if (alarms.length > 0) void ask("/api/alerts/views", { body: { handoffs: alarms } }).catch(() => {});
    if (fresh.length === 0) return;
    const urgent = fresh.some(([, line]) => line.emergency);
    if (preferences.value.sound) ring(urgent);
    if (preferences.value.notifications && document.visibilityState === "hidden") {
      const [, line] = fresh.find(([, one]) => one.emergency) ?? fresh[0] ?? [];
      if (line) notify(line);
    }
  }, [read.value]);
  const shown = lines.filter((line) => line.emergency && !seen.has(line.id) && !location.pathname.endsWith(line.id));
  return (
    <div class="alarms" role="alert">
      {shown.map((line) => (
        <div key={line.id}><Icon name="alarm" /><span><b>{say("emergency")}</b> · {line.secret ? say("for_manager") : line.reason}</span><a href={`/console/queue/${line.id}`} onClick={() => setSeen((now) => new Set([...now, line.id]))}>{say("open_alarm")}</a></div>
      ))}
    </div>
  );
}

/** The browser's own notice. It has nothing a guest said in it: a screen that is not looked at may be looked at by anybody. */
function notify(line: Line): void {
  if (typeof Notification === "undefined" || Notification.permission !== "granted") return;
  const notice = new Notification(start.value?.desk.name ?? "", { body: say(line.emergency ? "notice_emergency" : line.promiseDue && new Date(line.promiseDue) < deskNow() ? "notice_overdue" : "notice_waiting"), tag: callOf(line), requireInteraction: line.emergency });
  notice.onclick = () => { window.focus(); if (me.value) location.assign(`/console/queue/${line.id}`); };
}
