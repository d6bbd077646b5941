import { useState } from "preact/hooks";
import { say } from "#web/console/words.ts";
import { canSwap, inTheWay, lengthOf, startOf } from "./geometry.ts";
import { blockName, targetName } from "./grid_words.ts";
import type { Board, BoardBlock, BoardRow } from "./types.ts";

/** A place on the board: a row and a column. */
export interface Spot { row: number; column: number }
/** What is carried over the board, and where it would stand; `grip` is the column of it that was taken hold of. */
export interface Carried { block: BoardBlock; over: Spot; grip: number }

/** What may come of putting a block down. */
export interface PutDown {
  /** On a row, at some minutes from the board's first day. */
  put(block: BoardBlock, row: BoardRow, at: number): void;
  /** On another; either has room where the other stands. */
  swap(block: BoardBlock, other: BoardBlock): void;
}

/** A block in somebody's hand, by mouse or keyboard: taken up, held over a place, put down there or left where it was. What whoever sees nothing must know is told. */
export function useCarrying(board: Board, columns: readonly { at: number }[], { put, swap }: PutDown, tell: (words: string) => void) {
  const [carried, setCarried] = useState<Carried | undefined>();
  const { rows } = board;
  const startAt = ({ block, over, grip }: Carried): number => startOf(board, block) + ((columns[over.column]?.at ?? 0) - (columns[grip]?.at ?? 0));
  const wouldMeet = ({ block }: Carried, row: BoardRow, at: number) => inTheWay(board, row.resource, at, lengthOf(block), block);
  return {
    carried, startAt,
    letGo: () => setCarried(undefined),
    lift(block: BoardBlock, from: Spot) {
      setCarried({ block, over: from, grip: from.column });
      tell(say("lifted", { what: blockName(block) }));
    },
    carry(over: Spot) {
      if (!carried || (over.row === carried.over.row && over.column === carried.over.column)) return;
      const next = { ...carried, over };
      setCarried(next);
      const row = rows[over.row];
      if (!row) return;
      const at = startAt(next);
      const other = wouldMeet(next, row, at);
      tell(`${targetName(board, row, at)}: ${other ? `${say("taken_by", { who: blockName(other) })}${canSwap(board, next.block, other) ? `. ${say("swap_hint")}` : ""}` : say("free")}`);
    },
    drop() {
      if (!carried) return;
      setCarried(undefined);
      const { block, over } = carried;
      const row = rows[over.row];
      const at = startAt(carried);
      if (!row || (row.resource === block.resource && at === startOf(board, block))) { tell(say("stays_put")); return; }
      const other = wouldMeet(carried, row, at);
      if (other && canSwap(board, block, other)) swap(block, other);
      else if (other && row.places === 1) tell(say("cannot_there", { what: targetName(board, row, at), who: blockName(other) }));
      else put(block, row, at);
    },
  };
}
