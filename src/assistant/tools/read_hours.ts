import { z } from "zod";
import { NotFound } from "#errors.ts";
import { dayOf, instantOf, timeOf, type Day } from "#rules/calendar.ts";
import { inWords, type Hours } from "#rules/desk.ts";
import { describe, isOpen, nextOpening, openNow } from "#rules/hours.ts";
import { fromTo, writeDay, writeTime } from "#rules/writing.ts";
import type { Run } from "#assistant/run.ts";
import { deskTool } from "./tool.ts";

/** When something is open on a day, as a row of the records in the guest's language, with its values. */
export interface FoundHours {
  mark: number; of: string; name: string; day: Day; closed: boolean; row: string;
  openings: { open: string; close: string; last?: string }[]; lastMeans?: string; because: string; note?: string;
  /** Only for today: whether it is open at this minute, and until when. */
  now?: { open: boolean; until?: string };
  /** At a time that was asked about. */
  at?: { time: string; open: boolean };
  next?: { day: Day; open: string };
}

/** Reads opening hours from the records: weekly, seasons, dated exceptions and last orders. */
export const readHours = deskTool({
  name: "read_hours",
  does: "reads",
  takes: z.object({ of: z.string().max(80), day: z.iso.date().optional(), time: z.string().regex(/^\d\d:\d\d$/).optional() }),
  async work(run, { of, day, time }): Promise<FoundHours> {
    const hours = run.desk.hours.find((one) => one.id === of);
    if (!hours) throw new NotFound(`There are no hours of that name. There are: ${run.desk.hours.map(({ id }) => id).join(", ")}.`, "no_such_hours");
    return found(run, hours, day ?? dayOf(run.now, run.zone), time);
  },
});

function found(run: Run, hours: Hours, day: Day, time?: string): FoundHours {
  const { language, zone, now, desk } = run;
  const said = describe(hours, day);
  const name = inWords(hours.name, language, desk.languages[0]);
  const last = hours.last ? inWords(hours.last, language, desk.languages[0]) : undefined;
  const spans = said.openings.map((one) => fromTo(one.open, one.close, language) + (one.last && last ? ` (${last} ${writeTime(one.last, language)})` : ""));
  const closed = run.house.phrases.say("hours.closed_word", language);
  const note = said.note ? inWords(said.note, language, desk.languages[0]) : undefined;
  const row = `${name}, ${writeDay(day, language)}: ${spans.length > 0 ? spans.join(", ") : closed}${note ? ` (${note})` : ""}`;
  const source = run.sources.add({ kind: "record", title: name, document: "records/hours", heading: name, rows: [row], language });
  const answer: FoundHours = {
    mark: source.n, of: hours.id, name, day, closed: said.closed, row, openings: said.openings, because: said.because,
    ...(last ? { lastMeans: last } : {}), ...(note ? { note } : {}),
  };
  if (day === dayOf(now, zone)) {
    const state = openNow(hours, now, zone);
    answer.now = { open: state.open, ...(state.until ? { until: timeOf(state.until, zone) } : {}) };
  }
  if (time) answer.at = { time, open: isOpen(hours, instantOf(day, time, zone), zone) };
  if (said.closed) {
    const next = nextOpening(hours, instantOf(day, "00:00", zone), zone);
    if (next) answer.next = { day: dayOf(next.from, zone), open: timeOf(next.from, zone) };
  }
  return answer;
}
