import { z } from "zod";
import { openCase } from "#handoff/complaints.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import { inWords } from "#rules/desk.ts";
import { atTime, onDay } from "#rules/writing.ts";
import { onCallOf, placeOf, type Brought } from "./bring_person.ts";
import { deskTool } from "./tool.ts";

/** A complaint that is looked after from now on. */
export interface CaseOpened { reference: string; severity: string; department: string; topic: string; mark: number; again: boolean; raised?: boolean; confidential: boolean; promise?: { day: string; time: string }; handoff?: { position: number; onDuty: boolean; mark: number }; onCall?: Brought["onCall"] }

/** Opens a case: severity and department by the house's rule, a promise of an answer, a person where it is serious. Redress is for the receptionist to offer. */
export const openCaseTool = deskTool({
  name: "open_case",
  does: "notes",
  takes: z.object({ words: z.string().min(1).max(2000), wants_person: z.boolean().optional(), more: z.boolean().optional().describe("The words only tell more of the complaint whose case was opened last.") }),
  async work(run, { words, wants_person, more }): Promise<CaseOpened> {
    const { saying, talk, house, language, desk } = run;
    const made = await saying.record(async (tx) => ({ result: await openCase(tx, house, talk.id, { words, language, wantsPerson: wants_person ?? false, more: more ?? false, turn: saying.turn.turn }, run.now), entries: [] }));
    if (made.handoff) saying.turn.holderVersion = made.handoff.holderVersion;
    run.outcomes.push({ kind: "case", reference: made.reference }, ...(made.promise ? [{ kind: "promise" as const }] : []), ...(made.handoff ? [{ kind: "handoff" as const }] : []));
    run.veil.learn("REFERENCE", made.reference);
    const department = desk.departments.find(({ id }) => id === made.department);
    const name = department ? inWords(department.name, language, desk.languages[0]) : made.department;
    const due = made.promise && { day: dayOf(made.promise.dueAt, run.zone), time: timeOf(made.promise.dueAt, run.zone) };
    const answer = due && house.phrases.say("complaints.answer_by", language, { day: onDay(due.day, language), time: atTime(due.time, language) });
    const source = run.sources.add({ kind: "record", title: made.reference, document: "records/cases", heading: made.reference, rows: [`${made.reference}, ${name}`, ...(answer ? [answer] : [])], language });
    const onCall = made.handoff && !made.handoff.onDuty && !made.confidential ? onCallOf(run) : undefined;
    return {
      reference: made.reference, severity: made.severity, department: name, topic: made.topic, confidential: made.confidential, mark: source.n, again: made.again, ...(made.raised ? { raised: true } : {}),
      ...(due ? { promise: due } : {}), ...(onCall ? { onCall } : {}), ...(made.handoff ? { handoff: { position: made.handoff.position, onDuty: made.handoff.onDuty, mark: placeOf(run, made.handoff.position) } } : {}),
    };
  },
});
