import { useState } from "preact/hooks";
import { ask, Refusal } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, useDeed } from "#web/console/form.tsx";
import { say } from "#web/console/words.ts";
import { blockName } from "./grid_words.ts";
import type { Board, BoardBlock } from "./types.ts";

/** A booking put down on another. */
export interface Swap { block: BoardBlock; other: BoardBlock }

/** Two bookings that are to change places: says who goes where, and does both in one step or neither. */
export function SwapDialog({ board, swap: { block, other }, close, done }: { board: Board; swap: Swap; close(): void; done(): void }) {
  const [unsuited, setUnsuited] = useState("");
  const deed = useDeed();
  const nameOf = (resource: string) => board.rows.find((row) => row.resource === resource)?.name ?? resource;
  const change = () => void deed.run(async () => {
    try {
      await ask(`/api/bookings/${block.reference ?? ""}/swaps`, { body: { from: block.resource, with: other.reference, to: other.resource, ...(unsuited ? { anyway: true } : {}) } });
      done();
    } catch (fault) {
      if (fault instanceof Refusal && (fault.code === "does_not_suit" || fault.code === "too_small") && !unsuited) setUnsuited(fault.message); else throw fault;
    }
  });
  return (
    <Dialog title={say("swap_title")} close={close} wide>
      <ul class="stack">{[[block, other], [other, block]].map(([one, mate]) => one && mate ? <li key={one.id}>{blockName(one)}<br />{nameOf(one.resource)} → <b>{nameOf(mate.resource)}</b></li> : null)}</ul>
      <Fault>{deed.fault || unsuited}</Fault>
      <div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button><button type="button" class="main" data-first aria-disabled={deed.busy} onClick={change}>{say(unsuited ? "swap_anyway" : "swap")}</button></div>
    </Dialog>
  );
}
