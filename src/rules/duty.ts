import { addMinutes, type Period } from "./calendar.ts";
import type { Desk, Hours } from "./desk.ts";
import { isOpen, nextOpening, until } from "./hours.ts";

/** Whether a person is there: somebody signed in, or reception hours; else when they are back, and who is on call till then. */
export interface OnDuty { onDuty: boolean; because: "signed_in" | "reception_hours" | "nobody"; until?: Date; next?: Date; onCall?: NonNullable<Desk["onCall"]> }

/** The hours in which a receptionist is there. Throws where the desk names hours that it does not have. */
export function receptionHours(desk: Pick<Desk, "reception" | "hours">): Hours {
  const hours = desk.hours.find(({ id }) => id === desk.reception);
  if (!hours) throw new Error(`The desk's reception hours "${desk.reception}" are not among its hours.`);
  return hours;
}

/** Who is on duty at `now`, until shifts exist; `signedIn` counts receptionists who are at a console. */
export function onDuty({ desk, zone, now, signedIn }: { desk: Pick<Desk, "reception" | "hours" | "onCall">; zone: string; now: Date; signedIn: number }): OnDuty {
  const hours = receptionHours(desk);
  const open = isOpen(hours, now, zone);
  const end = until(hours, now, zone);
  const next = nextOpening(hours, now, zone)?.from;
  const onCall = desk.onCall ? { onCall: desk.onCall } : {};
  if (signedIn > 0 || open) return { onDuty: true, because: signedIn > 0 ? "signed_in" : "reception_hours", ...(end ? { until: end } : {}), ...onCall };
  return { onDuty: false, because: "nobody", ...(next ? { next } : {}), ...onCall };
}

/** When a guest is called back: from now (or from when they wish), or from when reception opens, within the desk's minutes; undefined where it never opens. */
export function callBack({ desk, zone, now }: { desk: Pick<Desk, "reception" | "hours" | "callBackMinutes">; zone: string; now: Date }): Period | undefined {
  const hours = receptionHours(desk);
  const from = isOpen(hours, now, zone) ? now : nextOpening(hours, now, zone)?.from;
  return from && { from, to: addMinutes(from, desk.callBackMinutes) };
}

/** When a claim lapses: so many minutes after the guest's first unanswered word, or after the claim where that is later. */
export function claimLapsesAt({ desk, claimedAt, unansweredSince }: { desk: Pick<Desk, "claimLapsesAfter">; claimedAt: Date; unansweredSince?: Date | undefined }): Date | undefined {
  if (!unansweredSince) return undefined;
  return addMinutes(unansweredSince > claimedAt ? unansweredSince : claimedAt, desk.claimLapsesAfter);
}
