import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { useCommands } from "#web/console/commands.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { go } from "#web/console/router.ts";
import { amI } from "#web/console/session.ts";
import { say } from "#web/console/words.ts";
import { BlockDialog } from "#web/console/counter/block_dialog.tsx";
import { BookingDialog } from "#web/console/counter/booking_dialog.tsx";
import { dayText, inLanguage, localText } from "#web/console/counter/dates.ts";
import { addDays, columnsOf, localAt } from "#web/console/counter/geometry.ts";
import { Grid } from "#web/console/counter/grid.tsx";
import { blockName } from "#web/console/counter/grid_words.ts";
import { deskDay, NewBooking } from "#web/console/counter/new_booking.tsx";
import { moveThere, onlyElsewhere, PutDialog, type Put } from "#web/console/counter/put.tsx";
import { SwapDialog, type Swap } from "#web/console/counter/swap.tsx";
import type { Board, BoardBlock, BoardRow, View, Wanted } from "#web/console/counter/types.ts";

type Open = { what: "booking"; block: BoardBlock; begin?: "cancel" } | { what: "closure"; block: BoardBlock } | { what: "new"; wanted: Wanted } | { what: "put"; put: Put } | { what: "swap"; swap: Swap } | { what: "block"; begin: { resource?: string; from: string; to: string } };
const kept = "frontdesk board";

/** The day board: rooms by night, tables and appointments by the hour; a booking is made, moved and cancelled on it. */
export function BoardPage({ rest }: { rest: readonly string[] }) {
  const view = (["stay", "table", "appointment"].includes(rest[0] ?? "") ? rest[0] : "stay") as View;
  const [days, setDays] = useState(() => Number(localStorage.getItem(kept)) || (innerWidth < 700 ? 4 : 14));
  const from = rest[1] ?? (view === "stay" ? addDays(deskDay(), -1) : deskDay());
  const read = useReading<Board>(inLanguage(`/api/board?view=${view}&from=${from}&days=${days}`), ["bookings", "desk"]);
  const [open, setOpen] = useState<Open | undefined>();
  const [undo, setUndo] = useState<{ text: string; back?: () => Promise<unknown> } | undefined>();
  const deed = useDeed();
  const board = read.value;
  const to = (day: string, other: View = view) => go(`/console/board/${other}/${day}`);
  const readOnly = !amI("receptionist", "manager");
  const stepDays = view === "stay" ? Math.max(1, Math.floor(days / 2)) : 1;
  useCommands([
    { id: "board-earlier", label: say("earlier"), keys: "shift+arrowleft", group: say("board"), run: () => to(addDays(from, -stepDays)), hidden: true },
    { id: "board-new", label: say("new_booking"), keys: "shift+b", group: say("board"), run: () => setOpen({ what: "new", wanted: { kind: view } }) },
    { id: "board-today", label: say("today"), keys: "shift+t", group: say("board"), run: () => to(view === "stay" ? addDays(deskDay(), -1) : deskDay()) },
  ]);
  const done = () => { setOpen(undefined); read.again(); };
  const put = (one: Put) => {
    if (!board || !onlyElsewhere(board, one)) { setOpen({ what: "put", put: one }); return; }
    void deed.run(async () => {
      try {
        await moveThere(one);
        const was = board.rows.find(({ resource }) => resource === one.block.resource);
        setUndo({ text: say("moved", { who: one.block.name ?? one.block.reference ?? "", to: one.row.name }), ...(was ? { back: () => moveThere({ block: { ...one.block, resource: one.row.resource }, row: was, at: one.at }, true) } : {}) });
        read.again();
      } catch (fault) {
        if (["does_not_suit", "too_small"].includes((fault as { code?: string }).code ?? "")) setOpen({ what: "put", put: one }); else { read.again(); throw fault; }
      }
    });
  };
  const fresh = (row: BoardRow, first: number, last: number) => {
    if (!board) return;
    const columns = columnsOf(board);
    const begin = localAt(board, columns[first]?.at ?? 0);
    const offering = board.groups.find(({ type }) => type === row.type)?.offerings[0];
    const wanted: Wanted = view === "stay" ? { from: begin.slice(0, 10), to: addDays(begin.slice(0, 10), Math.max(1, last - first)) } : { from: begin.slice(0, 10), at: begin.slice(11) };
    setOpen({ what: "new", wanted: { ...wanted, kind: view, ...(offering ? { offering: offering.id } : {}), ...(view === "appointment" || row.places > 1 ? {} : { resource: row.resource, resourceName: row.name }) } });
  };
  return (
    <div class="board-page">
      <header class="board-head">
        <h1 class="aloud">{say("board")}</h1>
        <div role="group" aria-label={say("what")} class="row">{(board?.views ?? [view]).map((one) => <button type="button" key={one} aria-pressed={one === view} onClick={() => to(one === "stay" ? addDays(deskDay(), -1) : deskDay(), one)}>{say(`view_${one}`)}</button>)}</div>
        <div class="row days" role="group" aria-label={say("day")}>
          <button type="button" class="icon" aria-label={say("earlier")} onClick={() => to(addDays(from, -stepDays))}>‹</button>
          <button type="button" onClick={() => to(view === "stay" ? addDays(deskDay(), -1) : deskDay())}>{say("today")}</button>
          <button type="button" class="icon" aria-label={say("later")} onClick={() => to(addDays(from, stepDays))}>›</button>
          <label><span class="aloud">{say("day")}</span><input type="date" value={from} onChange={({ currentTarget }) => { if (currentTarget.value) to(currentTarget.value); }} /></label>
          {view === "stay" ? <label class="how-many"><span class="aloud">{say("how_many_days")}</span><select value={days} onChange={({ currentTarget }) => { localStorage.setItem(kept, currentTarget.value); setDays(Number(currentTarget.value)); }}>{[4, 7, 14, 21, 31].map((count) => <option key={count} value={count}>{say("days_count", { count })}</option>)}</select></label> : null}
        </div>
        <strong class={`span ${view}`}>{view === "stay" ? dayText(from, { month: "long", year: "numeric" }) : dayText(from, { weekday: "long", day: "numeric", month: "long" })}</strong>
        {readOnly ? null : <div class="row"><button type="button" class="to-block" onClick={() => setOpen({ what: "block", begin: { from: `${view === "stay" ? deskDay() : from}T12:00`, to: `${addDays(view === "stay" ? deskDay() : from, 1)}T12:00` } })}>{say("block_title")}</button><button type="button" class="main" onClick={() => setOpen({ what: "new", wanted: { kind: view, from: view === "stay" ? deskDay() : from } })}>{say("new_booking")}</button></div>}
      </header>
      <Fault>{deed.fault || read.fault || ""}</Fault>
      {undo ? <p class="undo" role="status">{undo.text} {undo.back ? <button type="button" onClick={() => void deed.run(async () => { await undo.back?.(); setUndo(undefined); read.again(); })}>{say("undo")}</button> : null}<button type="button" class="quiet icon" aria-label={say("close_dialog")} onClick={() => setUndo(undefined)}>✕</button></p> : null}
      {board && board.hours.length > 0 ? <p class="day-hours">{board.hours.map(({ name, text, closed }) => <span key={name} class={`mark${closed ? " warn" : ""}`}>{name}: {text}</span>)}</p> : null}
      {board ? <Grid board={board} label={say("board_of", { what: say(`view_${view}`) })} readOnly={readOnly} deeds={{
        open: (block) => setOpen(block.purpose === "closure" ? { what: "closure", block } : block.reference ? { what: "booking", block } : undefined),
        fresh, put: (block, row, at) => put({ block, row, at }), swap: (block, other) => setOpen({ what: "swap", swap: { block, other } }), cancel: (block) => { if (block.reference) setOpen({ what: "booking", block, begin: "cancel" }); },
      }} /> : <p role="status">{say("opening")}</p>}
      <p class="legend" aria-hidden="true"><span class="key confirmed">{say("status_confirmed")}</span><span class="key arrived">{say("status_arrived")}</span><span class="key requested">{say("status_requested")}</span><span class="key hold">{say("held")}</span><span class="key closure">{say("closed")}</span><small>{say("board_keys")}</small></p>
      {open?.what === "booking" && open.block.reference ? <BookingDialog reference={open.block.reference} begin={open.begin} close={() => setOpen(undefined)} changed={read.again} /> : null}
      {open?.what === "new" ? <NewBooking wanted={open.wanted} close={() => setOpen(undefined)} made={done} /> : null}
      {open?.what === "put" && board ? <PutDialog board={board} put={open.put} close={() => setOpen(undefined)} done={done} /> : null}
      {open?.what === "swap" && board ? <SwapDialog board={board} swap={open.swap} close={() => setOpen(undefined)} done={done} /> : null}
      {open?.what === "block" && board ? <BlockDialog rows={board.rows} begin={open.begin} close={() => setOpen(undefined)} done={done} /> : null}
      {open?.what === "closure" ? <Dialog title={say("closed")} close={() => setOpen(undefined)}><p>{blockName(open.block)}<br /><small>{localText(open.block.from)} – {localText(open.block.to)}</small></p><Fault>{deed.fault}</Fault><div class="deeds"><button type="button" onClick={() => setOpen(undefined)}>{say("close_dialog")}</button>{readOnly ? null : <button type="button" class="danger" data-first onClick={() => void deed.run(() => ask(`/api/closures/${open.block.closure ?? ""}`, { method: "DELETE" })).then((good) => { if (good) done(); })}>{say("open_again")}</button>}</div></Dialog> : null}
    </div>
  );
}
