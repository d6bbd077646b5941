import { append } from "#conversations/log.ts";
import type { House } from "#conversations/house.ts";
import { caseEvent, openCase as keepCase, type Case } from "#records/cases.ts";
import type { Database } from "#records/database.ts";
import { owedBy, type Owed } from "#records/promises.ts";
import { inWords, type Desk, type Language } from "#rules/desk.ts";
import { onDuty } from "#rules/duty.ts";
import { redressFor, type Care } from "#rules/severity.ts";
import { readComplaint, saysLockedOut } from "#understanding/complaints.ts";
import { atTheConsole } from "./presence.ts";
import { promiseEntry } from "./promises.ts";
import { bring, type BroughtIn } from "./queue.ts";
import { colleagueNamed } from "./secrecy.ts";

/** A complaint to be looked after, or more of the last one. */
export interface Complaining { words: string; language: Language; wantsPerson: boolean; more?: boolean; turn?: string }
/** What became of it. */
export interface CaseMade { reference: string; severity: string; department: string; topic: string; confidential: boolean; again: boolean; raised?: boolean; promise?: { dueAt: Date }; handoff?: { position: number; onDuty: boolean; holderVersion: number } }

const graveEnough: readonly string[] = ["high", "urgent"];

/** Topics in which a colleague may be meant. */
export const sensitive: ReadonlySet<string> = new Set(["staff", "harassment", "discrimination", "theft", "privacy"]);

/**
 * Opens a case for a complaint, or adds the words to the one that is open: severity and department by rule, an answer promised
 * by a time, and a person where it is serious or the guest wants one; all in the caller's transaction. What the house allows
 * as redress is told to staff only. The conversation must be locked.
 */
export async function openCase(tx: Database, house: House, conversation: string, { words, language, wantsPerson, more, turn }: Complaining, now: Date): Promise<CaseMade> {
  const desk = await house.desk();
  const read = readComplaint(words, language);
  const about = read ? [...read.about, ...(read.staff ? ["staff"] : [])] : [saysLockedOut(words, language) ? "locked_out" : "other"];
  const aboutStaff = more || about.some((topic) => sensitive.has(topic)) ? await colleagueNamed(tx, words) : undefined;
  // Nobody is promised an answer for the middle of the night when nobody is there to give it.
  const duty = onDuty({ desk, zone: desk.sites[0]!.timeZone, now, signedIn: await atTheConsole(tx) });
  const answeredFrom = duty.onDuty ? now : duty.next;
  const { case: made, care, promise, again, raised } = await keepCase(tx, desk, { conversation, about, words, gravity: read?.severity, wantsPerson, nights: read?.repeated ? 2 : 1, aboutStaff, answeredFrom, more, now });
  const own = turn ? { turn } : {};
  await append(tx, conversation, { type: "case", from: "desk", ...own, body: caseEvent(made) }, now);
  const owed = promise ?? (await owedBy(tx, { conversation })).find((one) => one.case === made.id);
  if (promise) await append(tx, conversation, { ...promiseEntry(house, promise, language), ...own }, now);
  if (!again) await tellRedress(tx, house, desk, conversation, made, now);
  const brought = care.queue || raised && graveEnough.includes(made.severity) ? await bring(tx, house, conversation, {
    reason: words.slice(0, 300), severity: made.severity, department: made.department, confidential: made.confidential, aboutStaff, ...own,
  }, now) : undefined;
  return { ...caseMade(made, care, again, owed, brought), ...(raised ? { raised } : {}) };
}

const caseMade = (made: Case, care: Care, again: boolean, owed: Owed | undefined, brought: BroughtIn | undefined): CaseMade => ({
  reference: made.reference, severity: made.severity, department: made.department, topic: care.kind, confidential: made.confidential, again,
  ...(owed ? { promise: { dueAt: owed.dueAt } } : {}),
  ...(brought ? { handoff: { position: brought.position, onDuty: brought.onDuty, holderVersion: brought.holderVersion } } : {}),
});

/** Puts before staff, and nobody else, what the house may offer for a case like this. */
async function tellRedress(tx: Database, house: House, desk: Desk, conversation: string, { reference, severity }: Case, now: Date): Promise<void> {
  const allowed = redressFor(desk, severity);
  if (allowed.length === 0) return;
  const first = desk.languages[0] as Language;
  const offers = allowed.map(({ offer, upTo }) => ({ offer: inWords(offer, first, first), upTo: { amount: upTo, currency: desk.currency } }));
  const text = house.phrases.say("complaints.redress", first, { reference, offers: offers.map(({ offer }) => offer).join("; ") });
  await append(tx, conversation, { type: "redress", from: "desk", audience: "staff", body: { reference, severity, offers }, words: { text } }, now);
}
