import { useEffect, useState } from "preact/hooks";
import { ask, Refusal } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, useDeed } from "#web/console/form.tsx";
import { say } from "#web/console/words.ts";
import { localAt, daysBetween, addDays, startOf } from "./geometry.ts";
import { blockName, targetName } from "./grid_words.ts";
import { OfferCard, offerOf } from "./offer.tsx";
import type { Board, BoardBlock, BoardRow, Offer } from "./types.ts";

/** A booking put down elsewhere on the board. */
export interface Put { block: BoardBlock; row: BoardRow; at: number }

/** Whether only the room or table is another: that needs no yes of the guest, and is done at once. */
export const onlyElsewhere = (board: Board, { block, row, at }: Put): boolean => at === startOf(board, block) && row.type === board.rows.find(({ resource }) => resource === block.resource)?.type;

/** Moves it there at once. Throws what the desk said no with. */
export const moveThere = ({ block, row }: Put, anyway = false): Promise<unknown> => ask(`/api/bookings/${block.reference ?? ""}/moves`, { body: { from: block.resource, to: row.resource, ...(anyway ? { anyway: true } : {}) } });

/** A move that needs a word: another room that does not suit, or other days with their price and the guest's yes. */
export function PutDialog({ board, put, close, done }: { board: Board; put: Put; close(): void; done(): void }) {
  const [offer, setOffer] = useState<Offer | undefined>();
  const [unsuited, setUnsuited] = useState("");
  const deed = useDeed();
  const { block, row, at } = put;
  const elsewhere = onlyElsewhere(board, put);
  useEffect(() => {
    void deed.run(async () => {
      if (elsewhere) {
        try { await moveThere(put); done(); } catch (fault) {
          if (fault instanceof Refusal && (fault.code === "does_not_suit" || fault.code === "too_small")) setUnsuited(fault.message); else throw fault;
        }
        return;
      }
      const other = board.groups.find(({ type }) => type === row.type)?.offerings.some(({ id }) => id === block.offering) ? {} : { offering: board.groups.find(({ type }) => type === row.type)?.offerings[0]?.id };
      const day = localAt(board, at).slice(0, 10);
      const time = block.arrival && block.departure ? { arrival: day, departure: addDays(day, daysBetween(block.arrival, block.departure)) } : { startsAt: localAt(board, at) };
      // Of an appointment only the one of its resources is chosen here; the desk finds the others.
      setOffer(await offerOf([{ do: "change", reference: block.reference, ...time, ...other, ...(board.view === "appointment" ? {} : { resources: [row.resource] }) }]));
    });
  }, []);
  return (
    <Dialog title={say("move_title", { who: block.name ?? block.reference ?? "" })} close={close} wide>
      <p>{blockName(block)}<br />→ <b>{targetName(board, row, at)}</b></p>
      <Fault>{deed.fault}</Fault>
      {deed.busy && !offer ? <p role="status">{say("looking")}</p> : null}
      {unsuited ? <><p class="fault" role="alert">{unsuited}</p><div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button><button type="button" class="main" data-first onClick={() => void deed.run(() => moveThere(put, true)).then((good) => { if (good) done(); })}>{say("move_anyway")}</button></div></> : null}
      {offer ? <OfferCard offer={offer} back={close} done={done} /> : null}
      {deed.fault ? <div class="deeds"><button type="button" data-first onClick={close}>{say("close_dialog")}</button></div> : null}
    </Dialog>
  );
}
