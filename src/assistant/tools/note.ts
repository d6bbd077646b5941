import { z } from "zod";
import { mailOnFile, orderLetter } from "#conversations/letters.ts";
import { addToLost, keepErrand, type Errand } from "#records/errands.ts";
import { theirs } from "#records/knowing.ts";
import { owe } from "#records/promises.ts";
import { keepWish } from "#records/wishes.ts";
import { callBack as callBackWindow } from "#rules/duty.ts";
import { dayOf, instantOf, timeOf } from "#rules/calendar.ts";
import { readWishes } from "#understanding/wishes.ts";
import { deskTool } from "./tool.ts";
import { asker, type Run } from "#assistant/run.ts";

/** What was written down. */
export interface Noted { noted: Errand["kind"]; id: string; from?: { day: string; time: string }; to?: { day: string; time: string }; mark?: number }

async function keep(run: Run, kind: Errand["kind"], words: string, more: { department?: string; contact?: string; dueAt?: Date } = {}): Promise<Errand> {
  const { saying, talk } = run;
  const kept = await saying.record(async (tx) => {
    const found = kind === "lost_thing" && run.frame.answering?.for === "found" ? await addToLost(tx, { conversation: talk.id, words, contact: more.contact }) : undefined;
    const errand = found ?? await keepErrand(tx, { conversation: talk.id, kind, words, now: run.now, ...more });
    if (kind === "call_back" && more.dueAt) await owe(tx, { conversation: talk.id, what: "call_back", dueAt: more.dueAt, now: run.now });
    // Read back in the conversation, and by letter to whoever has left an address.
    const contact = kind === "call_back" && talk.guest ? await mailOnFile(tx, talk.guest) : undefined;
    if (contact) await orderLetter(tx, run.house, "call_back", { errand: errand.id, contact }, run.now, { conversation: talk.id });
    return { result: errand, entries: [{ type: "note", from: "desk" as const, audience: "staff" as const, body: { id: errand.id, kind: errand.kind, state: errand.state }, words: { text: words } }] };
  });
  run.outcomes.push({ kind: "note" });
  return kept;
}

/** Keeps a wish beside a booking of theirs; an allergy or a need for access is marked for a person. */
async function besideBooking(run: Run, reference: string, words: string): Promise<string> {
  const { saying, talk, desk, now } = run;
  const marked = readWishes(words, run.language).find((wish) => wish.marked)?.feature;
  const id = await saying.record(async (tx) => {
    const booking = await theirs(tx, desk, reference, "see", asker(run));
    const wish = await keepWish(tx, { booking: booking.id, conversation: talk.id, words, ...(marked ? { marked: marked.includes("allerg") ? "allergy" : "access" } : {}), now });
    return { result: wish, entries: [{ type: "note", from: "desk" as const, audience: "staff" as const, body: { id: wish, kind: "message", state: "open" }, words: { text: words } }] };
  });
  run.outcomes.push({ kind: "note" });
  return id;
}

/** Writes down a message, an errand or a lost thing: it costs the guest nothing and binds the desk only. */
export const note = deskTool({
  name: "note",
  does: "notes",
  takes: z.object({ kind: z.enum(["errand", "message", "lost_thing"]), words: z.string().min(1).max(1000), department: z.string().max(40).optional(), contact: z.string().max(200).optional(), reference: z.string().max(40).optional() }),
  async work(run, { kind, words, department, contact, reference }): Promise<Noted> {
    if (reference) return { noted: kind, id: await besideBooking(run, reference, words) };
    const known = run.desk.departments.find(({ id }) => id === department)?.id;
    const errand = await keep(run, kind, words, { ...(known ? { department: known } : {}), ...(contact ? { contact } : {}) });
    return { noted: kind, id: errand.id };
  },
});

/** Notes that the desk calls back: on which number, and when by the house's hours. */
export const callBack = deskTool({
  name: "call_back",
  does: "notes",
  takes: z.object({ phone: z.string().min(4).max(40), about: z.string().max(500).optional(), at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/).optional().describe("The day and hour they would rather be called.") }),
  async work(run, { phone, about, at: wished }): Promise<Noted> {
    const from = wished ? instantOf(wished.slice(0, 10), wished.slice(11), run.zone) : run.now;
    const window = callBackWindow({ desk: run.desk, zone: run.zone, now: from > run.now ? from : run.now });
    const errand = await keep(run, "call_back", about ?? "", { contact: phone, ...(window ? { dueAt: window.to } : {}) });
    const at = (instant: Date) => ({ day: dayOf(instant, run.zone), time: timeOf(instant, run.zone) });
    if (!window) return { noted: "call_back", id: errand.id };
    const row = `${at(window.from).day} ${at(window.from).time}–${at(window.to).time}`;
    const source = run.sources.add({ kind: "record", title: "call_back", document: "records/promises", heading: "call_back", rows: [row], language: run.language });
    return { noted: "call_back", id: errand.id, from: at(window.from), to: at(window.to), mark: source.n };
  },
});
