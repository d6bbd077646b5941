import { Invalid, NotFound, Refused, Taken } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import type { House } from "#conversations/house.ts";
import { labelsOf } from "#conversations/receipts.ts";
import { periodOf, unitsOf } from "#records/allocations.ts";
import { inTheWay, type Block } from "#records/board.ts";
import { booking, isAlive, type Booking } from "#records/bookings.ts";
import { closeWhatIsFree, exchange, moveTo } from "#records/closures.ts";
import { json, type Database } from "#records/database.ts";
import { bookingEvent } from "#records/lines.ts";
import type { Staff } from "#records/staff.ts";
import { localOf } from "#rules/calendar.ts";
import { inWords, type Desk, type Language, type Resource } from "#rules/desk.ts";
import { totalOf } from "#rules/party.ts";
import { bookingsInHand, showBooking } from "./booked.ts";

/** Where a booking is to stand: from one resource to another of its type; `anyway` where a person knows better than the rule of what fits. */
export interface Moving { reference: string; from: string; to: string; anyway?: boolean | undefined }

/**
 * A colleague puts a booking on another resource, at its own time and price; it is not moved from there by the desk. The guest of a
 * table or an appointment sees where it is now; a room's number is for staff. Throws `Taken` with who is there, `Refused` where it does not fit.
 */
export async function moveBooking(house: House, { reference, from, to, anyway = false }: Moving, who: Staff): Promise<object> {
  const now = house.clock.now();
  const desk = await house.desk();
  return house.db.transaction(async (tx) => {
    const [made] = await bookingsInHand(tx, reference);
    const target = await mustTake(tx, desk, made, to, anyway);
    const [first] = await inTheWay(tx, to, periodOf(made.sale), made.id, now);
    if (first && target.places === 1) throw takenBy(first, made.sale.zone);
    await moveTo(tx, desk, { booking: made.id, from, to, staff: who.id, now });
    await closeWhatIsFree(tx, now);
    await announce(tx, "b");
    return standsAnew(tx, house, desk, made, who, now);
  });
}

/** Two bookings that are to change places: each where it is now. */
export interface Swapping { reference: string; from: string; with: string; to: string; anyway?: boolean | undefined }

/** Two bookings change places in one step, each at its own time and price. Throws `Taken` where a third is in the way, `Refused` where one does not fit. */
export async function swapBookings(house: House, { reference, from, with: other, to, anyway = false }: Swapping, who: Staff): Promise<object[]> {
  const now = house.clock.now();
  const desk = await house.desk();
  if (reference === other) throw new Invalid("A booking cannot change places with itself.", "same_booking");
  return house.db.transaction(async (tx) => {
    const [one, two] = await bookingsInHand(tx, reference, other);
    for (const [made, mate, at] of [[one, two, to], [two, one, from]] as const) {
      await mustTake(tx, desk, made, at, anyway);
      const third = (await inTheWay(tx, at, periodOf(made.sale), made.id, now)).find(({ booking }) => booking !== mate.id);
      if (third) throw takenBy(third, made.sale.zone);
    }
    await exchange(tx, desk, [{ booking: one.id, resource: from }, { booking: two.id, resource: to }], { staff: who.id, now });
    await closeWhatIsFree(tx, now);
    await announce(tx, "b");
    return [await standsAnew(tx, house, desk, one, who, now), await standsAnew(tx, house, desk, two, who, now)];
  });
}

/** The resource a living booking is to have. Throws `NotFound`, and `Refused` where it is over or does not suit. */
async function mustTake(tx: Database, desk: Desk, made: Booking, to: string, anyway: boolean): Promise<Resource> {
  if (!isAlive(made)) throw new Refused("It is over; there is nothing to move.", "over", { reference: made.reference });
  const target = desk.resources.find(({ id }) => id === to);
  if (!target) throw new NotFound("There is no such resource.", "no_such_resource");
  if (!anyway) mustSuit(desk, made, target, (await unitsOf(tx, made.id)).length);
  return target;
}

/** A booking where it stands now; the guest of a table or an appointment is shown so. */
async function standsAnew(tx: Database, house: House, desk: Desk, made: Booking, who: Staff, now: Date): Promise<object> {
  const after = made.sale.kind === "stay" ? made : await placedAnew(tx, desk, made, who, now);
  if (made.sale.kind !== "stay") await showBooking(tx, house, desk, after, now);
  return { ...bookingEvent(after, labelsOf(house, desk.languages[0] as Language)), resources: (await unitsOf(tx, made.id)).map(({ resource }) => resource) };
}

/** Whether it is large enough and has what the booking needs; a person may know better. */
function mustSuit(desk: Desk, { sale }: Booking, target: Resource, units: number): void {
  const missing = sale.needs.filter((need) => desk.features.some(({ id }) => id === need) && !target.features.includes(need));
  if (missing.length > 0) {
    const names = desk.features.filter(({ id }) => missing.includes(id)).map(({ name }) => inWords(name, desk.languages[0] ?? "en"));
    throw new Refused(`It has not what this booking needs: ${names.join(", ")}.`, "does_not_suit", { missing: names });
  }
  const people = totalOf(sale.party);
  if (sale.kind === "table" && units === 1 && target.seats < people) throw new Refused(`It has ${target.seats} seats, and they are ${people}.`, "too_small", { seats: target.seats, people });
}

/** Who stands in the way, in a sentence for staff. */
function takenBy(block: Block, zone: string): Taken {
  const until = localOf(block.to, zone).replace("T", " ");
  const details = { by: block.reference ?? null, name: block.name ?? null, purpose: block.purpose, from: localOf(block.from, zone), to: localOf(block.to, zone) };
  if (block.purpose === "closure") return new Taken(`It is closed until ${until}${block.reason ? ` (${block.reason})` : ""}.`, "closed", details);
  if (block.purpose === "hold") return new Taken("It is being offered to somebody at this moment.", "held", details);
  return new Taken(`${block.name ?? "Somebody"} (${block.reference ?? "a booking"}) has it until ${until}.`, "taken", details);
}

/** A table or a therapist is part of what was agreed: the booking has a new version, and its calendar entry with it. */
async function placedAnew(tx: Database, desk: Desk, { id, sale }: Booking, who: Staff, now: Date): Promise<Booking> {
  const units = await unitsOf(tx, id);
  const placed = units.flatMap(({ resource }) => desk.resources.filter((one) => one.id === resource).map(({ name }) => name));
  await tx.query("update bookings set sale = $2, version = version + 1, sequence = sequence + 1, changed_at = $3 where id = $1", [id, json({ ...sale, placed }), now]);
  const after = await booking(tx, id);
  await tx.query("insert into booking_versions (booking_id, version, at, by_kind, by_id, was) values ($1, $2, $3, 'staff', $4, $5)",
    [id, after.version, now, who.id, json({ status: after.status, fee: after.fee ?? 0, sale: after.sale })]);
  return after;
}
