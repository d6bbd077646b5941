import { useEffect, useRef } from "preact/hooks";
import { badge } from "#web/console/badges.ts";
import { preferences } from "#web/console/preferences.ts";
import { useReading } from "#web/console/reading.ts";
import { start, say } from "#web/console/words.ts";
import { ring } from "#web/console/parts/ring.ts";
import { inLanguage } from "./dates.ts";

/** Something overdue that is brought before whoever is at this screen. */
export interface Reminder { id: string; about: string; rung: number; whom: string; what: string; since: string; raisedAt: string; seenAt: string | null; reference?: string; conversation?: string; name?: string }

/** Rings for what has climbed to one's own rung of the ladder: a number in the bar, a sound, a notice of the browser. Nothing a guest said stands in it. */
export function Reminders() {
  const read = useReading<{ reminders: Reminder[] }>(inLanguage("/api/reminders"), ["cases", "queue"]);
  const known = useRef<Set<string> | undefined>(undefined);
  useEffect(() => { const again = setInterval(read.again, 30_000); return () => clearInterval(again); }, []);
  useEffect(() => {
    if (!read.value) return;
    const unseen = read.value.reminders.filter(({ seenAt }) => seenAt === null);
    badge("cases", unseen.length);
    const keys = unseen.map(({ id }) => id);
    const fresh = known.current === undefined ? [] : keys.filter((id) => !known.current?.has(id));
    known.current = new Set(keys);
    if (fresh.length === 0) return;
    if (preferences.value.sound) ring(unseen.some(({ whom }) => whom === "manager"));
    if (preferences.value.notifications && document.visibilityState === "hidden" && typeof Notification !== "undefined" && Notification.permission === "granted") {
      const notice = new Notification(start.value?.desk.name ?? "", { body: say("overdue_count", { count: unseen.length }), tag: "overdue" });
      notice.onclick = () => { window.focus(); location.assign("/console/cases"); };
    }
  }, [read.value]);
  return null;
}
