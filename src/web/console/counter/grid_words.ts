import { say } from "#web/console/words.ts";
import { dayText, localText } from "./dates.ts";
import { columnsOf, inCell, localAt } from "./geometry.ts";
import type { Board, BoardBlock, BoardRow } from "./types.ts";

/** What a screen reader says of a column: the night that begins, or the time. */
export const columnName = (board: Board, key: string): string => (board.view === "stay" ? say("night_of", { day: dayText(key, { weekday: "long", day: "numeric", month: "long" }) }) : key);

/** Who or what a block is, in a line. */
export function blockName(block: BoardBlock): string {
  if (block.purpose === "closure") return `${say(block.waiting ? "closed_waiting" : "closed")}${block.reason ? `: ${block.reason}` : ""}`;
  if (block.purpose === "hold") return say("held");
  return [block.name ?? say("no_name"), block.people, block.title, block.reference, say(`status_${block.status ?? "confirmed"}`), block.marked ? say("has_marked") : ""].filter(Boolean).join(", ");
}

/** What a cell says: its row, its column, and who stands there or that it is free. */
export function cellName(board: Board, row: BoardRow, at: number, key: string): string {
  const block = inCell(board, row.resource, at);
  return `${row.name}, ${columnName(board, key)}: ${block ? `${blockName(block)}, ${say("until", { time: block.departure ? dayText(block.departure) : localText(block.to) })}` : say("free")}`;
}

/** Where something that is carried would stand. */
export const targetName = (board: Board, row: BoardRow, at: number): string => `${row.name}, ${board.view === "stay" ? dayText(localAt(board, at).slice(0, 10)) : localText(localAt(board, at))}`;

/** The column in which a moment falls; undefined where it is not on the board. */
export function columnOf(board: Board, minutes: number): number | undefined {
  const columns = columnsOf(board);
  const found = columns.findLastIndex(({ at }) => at <= minutes);
  const last = columns.at(-1);
  return found < 0 || !last || minutes >= last.at + board.step ? undefined : found;
}
