import { z } from "zod";
import { NotFound, Refused } from "#errors.ts";
import { saleOf } from "#records/sales.ts";
import { standInLine, stopWaiting } from "#records/waits.ts";
import type { Language } from "#rules/desk.ts";
import { itemOf, line } from "./propose.ts";
import { deskTool } from "./tool.ts";

/** What was put in line: at which place, and whether it stood there already. */
export interface InLine { place: number; again: boolean; mark: number }

/** Puts a wish for what is full in line; whoever came first is told first when a place comes free, and decides then. */
export const waitInLine = deskTool({
  name: "wait_in_line",
  does: "notes",
  takes: z.object({ item: line, want: z.string().max(60).optional() }),
  async work(run, { item, want }): Promise<InLine> {
    const { saying, talk, desk, now, house, language } = run;
    if (item.do !== "book") throw new Refused("Only something new can be waited for.", "not_waited_for");
    // A wish in the guest's own words is asked for again when there is a place: what stands in line has none.
    const { do: _, note: __, marked: ___, guest: ____, ...wish } = itemOf(item, language) as Extract<ReturnType<typeof itemOf>, { do: "book" }>;
    const sale = saleOf(desk, wish, now);
    const stood = await saying.record(async (tx) => {
      const result = await standInLine(tx, { conversation: talk.id, wish, language: language as Language, beginsAt: new Date(sale.startsAt), endsAt: new Date(sale.endsAt), now });
      return { result, entries: [{ type: "waiting", from: "desk" as const, body: { id: result.id, state: "waiting", place: result.place, ...(want ? { want } : {}) } }] };
    });
    run.outcomes.push({ kind: "note" });
    const row = house.phrases.say("waiting.noted", language, { place: stood.place });
    const source = run.sources.add({ kind: "record", title: desk.name, document: "records/waits", heading: desk.name, rows: [row], language });
    return { place: stood.place, again: stood.again, mark: source.n };
  },
});

/** The guest no longer waits for a place. */
export const leaveTheLine = deskTool({
  name: "leave_the_line",
  does: "notes",
  takes: z.object({}),
  async work(run): Promise<{ left: number }> {
    const left = await run.saying.record(async (tx) => {
      const result = await stopWaiting(tx, run.talk.id);
      if (result === 0) throw new NotFound("They wait for nothing.", "not_waiting");
      return { result, entries: [] };
    });
    run.outcomes.push({ kind: "called_off" });
    return { left };
  },
});
