import { overlap, type Period } from "./calendar.ts";

/** A room as seating sees it. */
export interface Room { id: string; features: readonly string[] }

/** A stay to be seated: `room` is where it is now; `fixed` ones (in-house, pinned) stay there; `needs` are features it must have. */
export interface Stay extends Period { id: string; room?: string | undefined; fixed?: boolean; needs?: readonly string[] }

/** A room that cannot be had for a while: blocked, closed, held by somebody else. */
export interface Blocked extends Period { room: string }

interface Asked { rooms: readonly Room[]; stays: readonly Stay[]; blocked?: readonly Blocked[] }
type Seats = Map<string, string>;
type Taken = Map<string, Period[]>;
type Liking = (stay: Stay, room: Room, taken: readonly Period[]) => number;

/** How far the exact search goes before it gives up, in looks at a stay already seated: some tens of milliseconds. */
const patience = 3_000_000;

/**
 * Seats the stays of a room type anew (desk.md A2): a room for every stay, or undefined where there is no way.
 * Sweeps by arrival, keeping each where it is if that works, else giving the plainest room that fits. With nothing fixed in the future,
 * blocked or bound to a feature this finds a way whenever no night has more stays than rooms (colouring an interval graph by start);
 * where something is bound it tries other orders, then searches. Stays and rooms are few: a year of one type.
 */
export function seat({ rooms, stays, blocked = [] }: Asked): Seats | undefined {
  const fixed = stays.filter((stay) => stay.fixed && stay.room);
  const free = stays.filter((stay) => !(stay.fixed && stay.room)).toSorted(byArrival);
  const bound = () => {
    const taken: Taken = new Map(rooms.map(({ id }) => [id, []]));
    for (const { room, from, to } of blocked) taken.get(room)?.push({ from, to });
    for (const stay of fixed) taken.get(stay.room as string)?.push(stay);
    return taken;
  };
  const already: Seats = new Map(fixed.map(({ id, room }) => [id, room as string]));
  const needy = free.toSorted((a, b) => (b.needs?.length ?? 0) - (a.needs?.length ?? 0) || byArrival(a, b));
  const trying = () => sweep(free, rooms, bound(), tight) ?? sweep(needy, rooms, bound(), tight) ?? search(free, rooms, bound());
  const found = sweep(free, rooms, bound(), where) ?? (tooMany(rooms, free, bound()) ? undefined : trying());
  return found && new Map([...already, ...found]);
}

/** Whether at some arrival more is taken than there are rooms: then no order helps. */
function tooMany(rooms: readonly Room[], stays: readonly Stay[], taken: Taken): boolean {
  const on = (instant: Date) => ({ from, to }: Period) => from <= instant && instant < to;
  return stays.some(({ from }) => stays.filter(on(from)).length + [...taken.values()].filter((bound) => bound.some(on(from))).length > rooms.length);
}

const byArrival = (a: Stay, b: Stay) => a.from.getTime() - b.from.getTime() || b.to.getTime() - a.to.getTime() || (a.id < b.id ? -1 : 1);

/** Whether a stay may have a room at all, and at its time. */
const fits = (stay: Stay, room: Room, taken: readonly Period[]): boolean =>
  (stay.needs ?? []).every((feature) => room.features.includes(feature)) && !taken.some((period) => overlap(period, stay));

/** Features of a room that this stay does not need: kept for those who do. */
const wasted = (stay: Stay, room: Room): number => room.features.filter((feature) => !stay.needs?.includes(feature)).length;

/** Where it is already, else the plainest room, else the one that leaves the smallest gap. */
const where: Liking = (stay, room, taken) => (room.id === stay.room ? -1e6 : 0) + tight(stay, room, taken);

/** The plainest room, and of these the one whose free time around the stay is shortest. */
const tight: Liking = (stay, room, taken) => {
  const before = Math.max(0, ...taken.filter(({ to }) => to <= stay.from).map(({ to }) => to.getTime()));
  const after = Math.min(stay.to.getTime() + 1e11, ...taken.filter(({ from }) => from >= stay.to).map(({ from }) => from.getTime()));
  const gap = Math.min(stay.from.getTime() - before, 1e11) + (after - stay.to.getTime());
  return wasted(stay, room) * 1000 + gap / 1e9;
};

function sweep(stays: readonly Stay[], rooms: readonly Room[], taken: Taken, likes: Liking): Seats | undefined {
  const seats: Seats = new Map();
  for (const stay of stays) {
    let best: { room: Room; dislike: number } | undefined;
    for (const room of rooms) {
      const there = taken.get(room.id) ?? [];
      if (!fits(stay, room, there)) continue;
      const dislike = likes(stay, room, there);
      if (!best || dislike < best.dislike) best = { room, dislike };
    }
    if (!best) return undefined;
    taken.get(best.room.id)?.push(stay);
    seats.set(stay.id, best.room.id);
  }
  return seats;
}

/** Looks for a way by trying, the stay with the fewest rooms left first; gives up after its patience. */
function search(stays: readonly Stay[], rooms: readonly Room[], taken: Taken): Seats | undefined {
  const seats: Seats = new Map();
  const left = new Set(stays);
  let looks = 0;
  const openFor = (stay: Stay) => rooms.filter((room) => {
    const there = taken.get(room.id) ?? [];
    looks += there.length + 1;
    return fits(stay, room, there);
  });
  const hardest = (): { stay: Stay; open: Room[] } | undefined => {
    let found: { stay: Stay; open: Room[] } | undefined;
    for (const stay of left) {
      const open = openFor(stay);
      if (!found || open.length < found.open.length) found = { stay, open };
      if (open.length === 0) break;
    }
    return found;
  };
  const place = (): boolean => {
    const next = hardest();
    if (!next) return true;
    const { stay, open } = next;
    const liked = (room: Room) => where(stay, room, taken.get(room.id) ?? []);
    left.delete(stay);
    for (const room of open.toSorted((a, b) => liked(a) - liked(b))) {
      if (looks > patience) break;
      const there = taken.get(room.id) as Period[];
      there.push(stay);
      seats.set(stay.id, room.id);
      if (place()) return true;
      there.pop();
      seats.delete(stay.id);
    }
    left.add(stay);
    return false;
  };
  return place() ? seats : undefined;
}
