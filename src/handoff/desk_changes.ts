import { Invalid, NotFound, Taken } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { audit } from "#records/audit.ts";
import { bookings as bookingsById } from "#records/booking_lists.ts";
import { amend, deskInForce, deskVersions, exportDesk, retiredAhead, textOfVersion, type Retired } from "#records/desk.ts";
import { changedText, type DeskChange } from "#records/desk_edits.ts";
import { inSentence } from "#records/desk_faults.ts";
import { lookAtText } from "#records/desk_file.ts";
import { bookingEvent } from "#records/lines.ts";
import type { Staff } from "#records/staff.ts";
import { businessDay } from "#rules/calendar.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { answersThatDiffer, differences, noLongerFits, type Difference, type Differs } from "./desk_effects.ts";

/** What a change would do, before it is saved: what is wrong with it, what is not as it was, what guests will be told otherwise, and the bookings it hits. */
export interface Preview { faults: string[]; base: number; differences: Difference[]; answers: Differs[]; hits: object[]; retired: Retired[] }

/** Looks at a change without making it. */
export async function previewChange(house: House, change: DeskChange, language: Language): Promise<Preview> {
  const { before, text, base } = await inForce(house);
  const look = lookAtText(await textAfter(house, text, before, change), "desk.yaml", before.id);
  if (!look.desk) return { faults: look.faults.map(inSentence), base, differences: [], answers: [], hits: [], retired: [] };
  const after = look.desk;
  const now = house.clock.now();
  const zone = before.sites[0]?.timeZone ?? "UTC";
  const reading = { language, closed: house.phrases.say("hours.closed_word", language), none: "–" };
  return {
    faults: [], base, differences: differences(before, after), answers: answersThatDiffer(before, after, businessDay(now, zone, before.businessDayEnds), reading),
    hits: await hitBy(house, before, after, now, language), retired: (await retiredAhead(house.db, after, now)).filter(({ id }) => [...before.offerings, ...before.resources].some((one) => one.id === id)),
  };
}

/** The bookings ahead that would no longer fit. */
async function hitBy(house: House, before: Desk, after: Desk, now: Date, language: Language): Promise<object[]> {
  const gone = before.resources.filter(({ id }) => !after.resources.some((one) => one.id === id)).map(({ id }) => id);
  const ahead = await house.db.query<{ id: string; seated: boolean }>(
    `select b.id, exists (select 1 from allocations a where a.claimant = b.id and a.state = 'booked' and a.resource = any($2)) as seated from bookings b
     where b.ends_at > $1 and b.status in ('confirmed', 'changed', 'requested', 'tentative', 'arrived') order by b.starts_at limit 5000`, [now, gone]);
  const without = new Set(ahead.filter(({ seated }) => seated).map(({ id }) => id));
  const all = await bookingsById(house.db, ahead.map(({ id }) => id));
  return all.filter(({ booking }) => without.has(booking.id) || noLongerFits(booking, before, after)).slice(0, 200)
    .map(({ booking, name }) => ({ ...bookingEvent(booking, labelsOf(house, language)), ...(name ? { name } : {}), ...(booking.conversation ? { conversation: booking.conversation } : {}) }));
}

/** Makes a change, with who, when and why. Throws `Taken` where another was made since `base` was looked at, `Invalid` where the desk could not open with it. */
export async function makeChange(house: House, { change, why, base }: { change: DeskChange; why: string; base: number }, who: Staff): Promise<{ version: number; retired: Retired[] }> {
  const now = house.clock.now();
  const { before, text, base: newest } = await inForce(house);
  if (newest !== base) throw new Taken("The desk was changed meanwhile; look at this change again.", "changed_meanwhile", { base: newest });
  const made = await amend(house.db, await textAfter(house, text, before, change), { staff: who.id, now, why, change, base });
  await house.db.transaction(async (tx) => {
    await announce(tx, "d");
    await audit(tx, { at: now, by: { kind: "staff", id: who.id }, did: change.what === "back" ? "taken_back" : "changed", noun: "desk", id: String(made.version), details: { what: change.what } });
  });
  return { version: made.version, retired: made.retired };
}

async function inForce(house: House): Promise<{ before: Desk; text: string; base: number }> {
  const [before, text, [newest]] = await Promise.all([deskInForce(house.db), exportDesk(house.db), deskVersions(house.db)]);
  if (!before || !newest) throw new NotFound("No desk was brought in yet.", "no_desk");
  return { before, text, base: newest.version };
}

async function textAfter(house: House, text: string, desk: Desk, change: DeskChange): Promise<string> {
  if (change.what === "text") return change.text;
  if (change.what !== "back") return changedText(text, desk, change);
  const earlier = await textOfVersion(house.db, change.to);
  if (earlier === undefined) throw new Invalid("There is no such version of the desk.", "no_such_version");
  return earlier;
}

/** The desk for its managers: what is in force, who wrote it and why, every version before it, what is retired with bookings ahead, and the file's own words where these differ. */
export async function deskShown(house: House): Promise<object> {
  const { before, text, base } = await inForce(house);
  const versions = await house.db.query<{ version: number; source: string; at: Date; by: string | null; why: string | null; change: { what: string } | null; putAside: number | null }>(
    `select v.version, v.source, v.brought_in_at as at, s.name as by, v.why, v.change, v.put_aside as "putAside" from desk_versions v left join staff s on s.id = v.staff_id order by v.version desc limit 200`);
  const file = versions.find(({ source }) => source !== "console");
  const differs = versions[0]?.source === "console" && file ? differences(lookAtText(await textOfVersion(house.db, file.version) ?? "", "desk.yaml", before.id).desk, before) : [];
  const aside = versions[0]?.putAside;
  const putAside = aside ? differences(before, lookAtText(await textOfVersion(house.db, aside) ?? "", "desk.yaml", before.id).desk) : [];
  return { version: base, desk: before, text, versions, fromFile: differs, putAside, ...(aside ? { aside } : {}), retired: await retiredAhead(house.db, before, house.clock.now()) };
}
