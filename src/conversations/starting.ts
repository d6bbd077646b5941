import type { Desk, Offering } from "#rules/desk.ts";
import type { Slot, Want } from "./frame.ts";
import { besideDay, recent } from "./moving.ts";
import type { Part } from "./reading.ts";

/** What one part of a message says of the guest's wants; `today` is the day it came. */
export interface Said { part: Part; seq: number; desk: Desk; correcting: boolean; today: string; added?: string }

/** The day and the clock time at which a table or an appointment shall begin. */
export function fillStart(want: Want, said: Said): void {
  const { part, seq } = said;
  const { understood } = part;
  const slot = <T>(value: T): Slot<T> => ({ value, seq });
  const date = understood.moved ? understood.dates.at(-1) : understood.dates[0];
  if (date) {
    if (want.does === "change" && understood.weekday) want.weekday = slot("on");
    want.date = slot(want.date && understood.weekday ? besideDay(date.start.slice(0, 10), want.date.value, said.today) : recent(date.start.slice(0, 10), said));
    if (date.end && date.end.slice(0, 10) > date.start.slice(0, 10)) want.dateEnd = slot(date.end.slice(0, 10));
    else delete want.dateEnd;
  }
  if (understood.part && (date || want.date)) want.part = slot(understood.part);
  else if (understood.times.length > 0) delete want.part;
  const bare = bareTime(want, said) ?? hourBehind(want, said) ?? pointed(want, said);
  const time = understood.moved ? understood.times.at(-1) : understood.times[0];
  if (bare) want.time = slot(bare);
  else if (time?.end) {
    want.between = slot({ start: onTheClock(want, time.start, said), end: onTheClock(want, time.end, said) });
    delete want.time;
  } else if (time) {
    want.time = slot(onTheClock(want, time.start, said));
    delete want.between;
  }
}

/** "Make it 8 instead" of something that begins at a time: eight o'clock, where it can begin then. */
export function bareTime(want: Want, said: Said): string | undefined {
  const number = said.part.understood.correction?.number;
  if (number === undefined || number > 23 || said.part.cues.has("people") || !(want.time ?? (want.does === "change" && want.kind !== "stay"))) return undefined;
  const time = onTheClock(want, `${String(number).padStart(2, "0")}:00`, said);
  return opens(want, said.desk, time) ? time : undefined;
}

/** "Saturday 10", of what begins at an hour: ten o'clock, where it can begin then. */
function hourBehind(want: Want, said: Said): string | undefined {
  const { understood: { dates, times, weekday }, text } = said.part;
  const hour = weekday && times.length === 0 ? /(?:^|\s)([01]?\d|2[0-3])\s*[.!?]*$/u.exec(text.slice(text.indexOf(dates[0]!.text) + dates[0]!.text.length))?.[1] : undefined;
  const time = hour && onTheClock(want, `${hour.padStart(2, "0")}:00`, said);
  return time && opens(want, said.desk, time) ? time : undefined;
}

/** "Make it 5, 8.30": a number with a point beside what begins at an hour, where it can begin then. */
function pointed(want: Want, said: Said): string | undefined {
  const { understood: { times, dates }, text } = said.part;
  const rest = dates.reduce((left, date) => left.replace(date.text, " "), text);
  const [, hour, minutes] = times.length > 0 ? [] : /(?<![\p{L}\d.,€$£])([01]?\d|2[0-3])\.([0-5]\d)(?![\p{L}\d]|\.\d|\s*[€$£%])/u.exec(rest) ?? [];
  const time = hour && minutes && onTheClock(want, `${hour.padStart(2, "0")}:${minutes}`, said);
  return time && opens(want, said.desk, time) ? time : undefined;
}

/** "At seven" is evening where the thing is had in the evening only. */
function onTheClock(want: Want, time: string, { part, desk }: Said): string {
  if (time >= "12:00" || part.cues.has("morning")) return time;
  const later = `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;
  return !opens(want, desk, time) && opens(want, desk, later) ? later : time;
}

const opens = (want: Want, desk: Desk, time: string): boolean =>
  asked(want, desk).some(({ within }) => desk.hours.find(({ id }) => id === within)?.weekly.some(({ open, close }) => open <= time && time < close));

const asked = (want: Want, desk: Desk): Offering[] => desk.offerings.filter(({ id, kind }) => (want.offering ? id === want.offering.value || (want.among ?? []).includes(id) : kind === want.kind));
