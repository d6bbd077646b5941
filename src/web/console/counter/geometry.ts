import type { Board, BoardBlock, BoardRow } from "./types.ts";

/** Minutes from the beginning of a day to a local time, which may be on a later day. */
export function minutesFrom(day: string, local: string): number {
  return (Date.parse(`${local.length === 10 ? `${local}T00:00` : local}:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 60_000;
}

const clock = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The day so many days later. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How many nights or days lie between two. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Where the board's time begins and ends, in minutes from its first day. */
export const spanOf = ({ view, days, opens, closes }: Board): { begin: number; end: number } => (view === "stay" ? { begin: 0, end: days.length * 1440 } : { begin: clock(opens), end: clock(closes) });

/** The columns: days for rooms, steps of the clock for the rest. */
export function columnsOf(board: Board): { key: string; at: number }[] {
  const { begin, end } = spanOf(board);
  if (board.view === "stay") return board.days.map((key, n) => ({ key, at: n * 1440 }));
  return Array.from({ length: Math.ceil((end - begin) / board.step) }, (_, n) => ({ key: timeAt(begin + n * board.step), at: begin + n * board.step }));
}

/** A clock time of minutes since the day began; after midnight it starts anew. */
export const timeAt = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** A local day and time of minutes since the board's first day began. */
export const localAt = (board: Board, minutes: number): string => `${addDays(board.from, Math.floor(minutes / 1440))}T${timeAt(((minutes % 1440) + 1440) % 1440)}`;

/** Where a block stands on its row, as shares of its width, cut where it reaches beyond; undefined where it is not to be seen. */
export function placeOf(board: Board, { from, to, arrival, departure }: Pick<BoardBlock, "from" | "to" | "arrival" | "departure">): { left: number; width: number; before: boolean; after: boolean } | undefined {
  const { begin, end } = spanOf(board);
  // A stay is drawn from the middle of its first day to the middle of its last, so that the next one begins where it ends.
  const start = arrival ? minutesFrom(board.from, arrival) + 720 : minutesFrom(board.from, from);
  const stop = departure ? minutesFrom(board.from, departure) + 720 : minutesFrom(board.from, to);
  if (stop <= begin || start >= end) return undefined;
  const [left, right] = [Math.max(start, begin), Math.min(stop, end)];
  return { left: (left - begin) / (end - begin), width: (right - left) / (end - begin), before: start < begin, after: stop > end };
}

/** The block that stands in a cell: for rooms in the night that begins on its day. */
export function inCell(board: Board, resource: string, at: number): BoardBlock | undefined {
  const [from, to] = board.view === "stay" ? [at + 1200, at + 1680] : [at, at + board.step];
  return board.blocks.find((block) => block.resource === resource && minutesFrom(board.from, block.from) < to && from < minutesFrom(board.from, block.to));
}

/** Who would be in the way of something put on a row from `at` for so many minutes. */
export function inTheWay(board: Board, resource: string, at: number, minutes: number, own: BoardBlock): BoardBlock | undefined {
  const [from, to] = board.view === "stay" ? [at + 900, at + minutes + 660] : [at, at + minutes];
  return board.blocks.find((block) => block.resource === resource && block.reference !== own.reference && minutesFrom(board.from, block.from) < to && from < minutesFrom(board.from, block.to));
}

/** How long a block is on the board, in minutes: whole nights for a stay. */
export const lengthOf = (block: BoardBlock): number => (block.arrival && block.departure ? daysBetween(block.arrival, block.departure) * 1440 : (Date.parse(`${block.endsAt ?? block.to}:00Z`) - Date.parse(`${block.startsAt ?? block.from}:00Z`)) / 60_000);

/** Where a block begins, in minutes from the board's first day: its day of arrival, or its start. */
export const startOf = (board: Board, block: BoardBlock): number => minutesFrom(board.from, block.arrival ?? block.startsAt ?? block.from);

/** Whether two bookings can change places: of one type, one place each, and nobody else in the way of either. */
export function canSwap(board: Board, one: BoardBlock, other: BoardBlock): boolean {
  const [from, to] = [one, other].map(({ resource }) => board.rows.find((row) => row.resource === resource));
  if (!one.reference || !other.reference || one.reference === other.reference || !from || !to || from === to || from.type !== to.type || from.places > 1 || to.places > 1) return false;
  const free = (block: BoardBlock, on: BoardRow) => board.blocks.every((third) => third.resource !== on.resource || third.reference === one.reference || third.reference === other.reference || third.to <= block.from || block.to <= third.from);
  return free(one, to) && free(other, from);
}
