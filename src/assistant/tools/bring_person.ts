import { z } from "zod";
import { dayOf, timeOf } from "#rules/calendar.ts";
import { inWords } from "#rules/desk.ts";
import { onDay, writeTime } from "#rules/writing.ts";
import { bring, callOff } from "#handoff/queue.ts";
import type { Run } from "#assistant/run.ts";
import { deskTool } from "./tool.ts";

/** What became of the wish for a person: the place in the queue, or when somebody is there. */
export interface Brought { handoff: string; position: number; onDuty: boolean; opens?: { day: string; time: string }; onCall?: { phone: string; for: string; mark: number }; again: boolean; mark: number }

/** Asks a receptionist to take over. The assistant goes on answering until one does. */
export const bringPerson = deskTool({
  name: "bring_person",
  does: "notes",
  takes: z.object({ reason: z.string().min(1).max(300) }),
  async work(run, { reason }): Promise<Brought> {
    const { saying, talk, house } = run;
    const { result } = await saying.record(async (tx) => ({ result: { result: await bring(tx, house, talk.id, { reason, turn: saying.turn.turn }, run.now) }, entries: [] }));
    saying.turn.holderVersion = result.holderVersion;
    run.outcomes.push({ kind: "handoff" });
    const onCall = onCallOf(run);
    return {
      handoff: result.handoff, position: result.position, onDuty: result.onDuty, again: result.again, mark: placeOf(run, result.position, result.next),
      ...(result.next ? { opens: { day: dayOf(result.next, run.zone), time: timeOf(result.next, run.zone) } } : {}),
      ...(onCall ? { onCall } : {}),
    };
  },
});

/** The place in the line, and when colleagues are back, as a source to be cited. */
export function placeOf({ language, house, sources, zone, desk }: Run, position: number, next?: Date): number {
  const reception = desk.hours.find(({ id }) => id === desk.reception);
  const name = reception ? inWords(reception.name, language, desk.languages[0]) : desk.name;
  const rows = [house.phrases.say("facts.place", language, { position }), ...(next ? [house.phrases.say("facts.back", language, { name, day: onDay(dayOf(next, zone), language), time: writeTime(timeOf(next, zone), language) })] : [])];
  return sources.add({ kind: "record", title: desk.name, document: "records/handoffs", heading: desk.name, rows, language }).n;
}

/** The desk's on-call number and what it is for, as a source to be cited; undefined where it has none. */
export function onCallOf({ desk, language, house, sources }: Run): Brought["onCall"] {
  if (!desk.onCall) return undefined;
  const onCall = { phone: desk.onCall.phone, for: inWords(desk.onCall.for, language, desk.languages[0]) };
  const row = house.phrases.say("facts.on_call", language, onCall);
  return { ...onCall, mark: sources.add({ kind: "record", title: desk.name, document: "records/desk", heading: desk.name, rows: [row], language }).n };
}

/** The guest no longer wants a person. */
export const callOffPerson = deskTool({
  name: "call_off_person",
  does: "notes",
  takes: z.object({}),
  async work(run) {
    const { saying, talk, house } = run;
    const version = await saying.record(async (tx) => ({ result: await callOff(tx, house, talk.id, run.now), entries: [] }));
    if (version !== undefined) {
      saying.turn.holderVersion = version;
      run.outcomes.push({ kind: "called_off" });
    }
    return { calledOff: version !== undefined };
  },
});
