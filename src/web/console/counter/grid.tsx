import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { say } from "#web/console/words.ts";
import { useCarrying, type Carried, type PutDown, type Spot } from "./carrying.ts";
import { dayText } from "./dates.ts";
import { canSwap, columnsOf, inCell, inTheWay, lengthOf, minutesFrom, placeOf, spanOf } from "./geometry.ts";
import { blockName, cellName, columnName, columnOf } from "./grid_words.ts";
import type { Board, BoardBlock, BoardRow } from "./types.ts";

interface Deeds extends PutDown {
  open(block: BoardBlock): void;
  /** Free cells of a row were chosen, from a column to the one after the last. */
  fresh(row: BoardRow, from: number, to: number): void;
  cancel(block: BoardBlock): void;
}

/** The board's grid: by mouse (drag a booking, draw over free cells) and by keyboard (arrows, Enter, M to move), with names for a screen reader. */
export function Grid({ board, label, readOnly, deeds }: { board: Board; label: string; readOnly: boolean; deeds: Deeds }) {
  const columns = useMemo(() => columnsOf(board), [board]);
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const [drawn, setDrawn] = useState<{ row: number; from: number; to: number } | undefined>();
  const [told, setTold] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const pointer = useRef<{ block?: BoardBlock | undefined; spot: Spot; x: number; y: number; moved: boolean } | undefined>(undefined);
  const dragged = useRef(false);
  const rows = board.rows;
  const { carried, startAt, lift, carry, drop, letGo } = useCarrying(board, columns, deeds, setTold);
  const here: Spot = { row: Math.min(spot.row, rows.length - 1), column: Math.min(spot.column, columns.length - 1) };
  const cellAt = ({ row, column }: Spot) => box.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`);
  const focus = (to: Spot) => { setSpot(to); const cell = cellAt(to); cell?.focus(); cell?.scrollIntoView({ block: "nearest", inline: "nearest" }); };
  const enter = (at: Spot) => {
    const row = rows[at.row];
    const column = columns[at.column];
    if (!row || !column) return;
    const block = inCell(board, row.resource, column.at);
    if (block && row.places === 1) deeds.open(block);
    else if (!readOnly) deeds.fresh(row, drawn && drawn.row === at.row ? drawn.from : at.column, drawn && drawn.row === at.row ? drawn.to : at.column + 1);
    setDrawn(undefined);
  };
  const onKey = (event: KeyboardEvent) => {
    const from = carried?.over ?? here;
    const block = () => { const row = rows[here.row]; const column = columns[here.column]; return row && column ? inCell(board, row.resource, column.at) : undefined; };
    const to = step(event, from, rows.length, columns.length);
    if (to) {
      event.preventDefault();
      if (carried) { carry(to); cellAt(to)?.scrollIntoView({ block: "nearest", inline: "nearest" }); return; }
      if (event.shiftKey && to.row === here.row && !readOnly) setDrawn({ row: here.row, from: Math.min(drawn?.from ?? here.column, to.column), to: Math.max(drawn?.to ?? here.column + 1, to.column + 1) });
      else setDrawn(undefined);
      focus(to);
    } else if (event.key === "Enter" || event.key === " ") { event.preventDefault(); if (carried) { drop(); focus(carried.over); } else enter(here); }
    else if (event.key === "Escape" && (carried || drawn)) { event.preventDefault(); event.stopPropagation(); letGo(); setDrawn(undefined); setTold(say("stays_put")); }
    else if (!readOnly && event.key.toLowerCase() === "m" && !event.ctrlKey && !event.metaKey) { const found = block(); if (found?.reference) { event.preventDefault(); event.stopPropagation(); lift(found, here); } }
    else if (!readOnly && event.key === "Delete") { const found = block(); if (found) { event.preventDefault(); deeds.cancel(found); } }
  };
  const spotAt = (x: number, y: number): Spot | undefined => {
    const cell = document.elementsFromPoint(x, y).find((one): one is HTMLElement => one instanceof HTMLElement && one.dataset.cell !== undefined);
    const [row, column] = (cell?.dataset.cell ?? "").split(" ").map(Number);
    return cell && row !== undefined && column !== undefined ? { row, column } : undefined;
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const at = spotAt(event.clientX, event.clientY);
    if (!at) return;
    const id = (event.target as Element).closest<HTMLElement>("[data-block]")?.dataset.block;
    dragged.current = false;
    pointer.current = { block: id ? board.blocks.find((one) => one.id === id) : undefined, spot: at, x: event.clientX, y: event.clientY, moved: false };
  };
  const move = (event: PointerEvent) => {
    const held = pointer.current;
    if (!held || readOnly) return;
    if (!held.moved && Math.hypot(event.clientX - held.x, event.clientY - held.y) < 5) return;
    held.moved = true;
    const at = spotAt(event.clientX, event.clientY);
    if (!at) return;
    if (held.block) { if (held.block.reference) { if (carried) carry(at); else { lift(held.block, held.spot); } } }
    else if (at.row === held.spot.row) setDrawn({ row: at.row, from: Math.min(held.spot.column, at.column), to: Math.max(held.spot.column, at.column) + 1 });
  };
  const up = () => {
    const held = pointer.current;
    pointer.current = undefined;
    if (!held?.moved) return;
    dragged.current = true;
    if (carried) { drop(); return; }
    const row = drawn && rows[drawn.row];
    if (row && drawn) { deeds.fresh(row, drawn.from, drawn.to); setDrawn(undefined); }
  };
  // A press that was a drag is no click.
  const click = (event: MouseEvent) => {
    if (carried || dragged.current) return;
    const at = spotAt(event.clientX, event.clientY);
    const id = (event.target as Element).closest<HTMLElement>("[data-block]")?.dataset.block;
    const block = id ? board.blocks.find((one) => one.id === id) : undefined;
    if (at) setSpot(at);
    if (block) deeds.open(block);
    else if (at && !drawn) enter(at);
  };
  const now = columnOf(board, minutesFrom(board.from, board.now));
  useEffect(() => { if (now !== undefined && board.view !== "stay") cellAt({ row: 0, column: now })?.scrollIntoView({ block: "nearest", inline: "center" }); }, [board.view, board.from]);
  return (
    <>
      <p class="aloud" role="status" aria-live="assertive">{told}</p>
      <div class={`grid-box ${board.view}${carried ? " carrying" : ""}`} ref={box} onKeyDown={onKey} onPointerDown={down} onPointerMove={move} onPointerUp={up} onPointerLeave={() => { if (pointer.current && carried) { letGo(); } pointer.current = undefined; }} onClick={click}
        style={{ "--columns": String(columns.length) }}>
        <div role="grid" aria-label={label} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1} aria-readonly={readOnly}>
          <div role="row" class="board-row head" aria-rowindex={1}>
            <div role="columnheader" class="corner"><span class="aloud">{say(board.view === "stay" ? "rooms" : "resources")}</span><span aria-hidden="true">{board.view === "stay" ? `${dayText(board.from, { day: "numeric", month: "short" })} – ${dayText(board.days.at(-1) ?? board.from, { day: "numeric", month: "short" })}` : dayText(board.from)}</span></div>
            {columns.map(({ key }, n) => <div role="columnheader" key={key} class={headClass(board, key, n === now)} aria-current={board.view === "stay" && key === board.today ? "date" : undefined}><span aria-hidden="true">{board.view === "stay" ? <><small>{dayText(key, { weekday: "short" })}</small><b>{dayText(key, { day: "numeric" })}</b><i>{board.free[key] ?? ""}</i></> : key.endsWith("00") ? <b>{key}</b> : null}</span><span class="aloud">{columnName(board, key)}{board.view === "stay" ? `, ${say("free_count", { count: board.free[key] ?? 0 })}` : ""}</span></div>)}
          </div>
          {rows.map((row, r) => <Row key={row.resource} board={board} columns={columns} row={row} r={r} first={row.type !== rows[r - 1]?.type} here={here} drawn={drawn?.row === r ? drawn : undefined} carried={carried} now={now} startAt={startAt} settle={setSpot} />)}
        </div>
      </div>
    </>
  );
}

function step(event: KeyboardEvent, { row, column }: Spot, rows: number, columns: number): Spot | undefined {
  const within = (r: number, c: number): Spot => ({ row: Math.max(0, Math.min(rows - 1, r)), column: Math.max(0, Math.min(columns - 1, c)) });
  switch (event.key) {
    case "ArrowUp": return within(row - 1, column);
    case "ArrowDown": return within(row + 1, column);
    case "ArrowLeft": return within(row, column - 1);
    case "ArrowRight": return within(row, column + 1);
    case "Home": return within(event.ctrlKey ? 0 : row, 0);
    case "End": return within(event.ctrlKey ? rows - 1 : row, columns - 1);
    case "PageUp": return within(row - 5, column);
    case "PageDown": return within(row + 5, column);
    default: return undefined;
  }
}

const headClass = (board: Board, key: string, now: boolean): string => [board.view === "stay" && key === board.today ? "today" : "", board.view === "stay" && [0, 6].includes(new Date(`${key}T12:00:00Z`).getUTCDay()) ? "weekend" : "", now && board.view !== "stay" ? "now" : ""].filter(Boolean).join(" ");

interface RowProps { board: Board; columns: { key: string; at: number }[]; row: BoardRow; r: number; first: boolean; here: Spot; drawn: { from: number; to: number } | undefined; carried: Carried | undefined; now: number | undefined; startAt(carry: Carried): number; settle(spot: Spot): void }

function Row({ board, columns, row, r, first, here, drawn, carried, now, startAt, settle }: RowProps) {
  const own = board.blocks.filter(({ resource }) => resource === row.resource);
  const { begin, end } = spanOf(board);
  const ghost = carried && carried.over.row === r ? { at: startAt(carried), minutes: lengthOf(carried.block), block: carried.block } : undefined;
  const clash = ghost && inTheWay(board, row.resource, ghost.at, ghost.minutes, ghost.block);
  const shift = board.view === "stay" ? 720 : 0;
  const group = first ? board.groups.find(({ type }) => type === row.type)?.name : undefined;
  return (
    <div role="row" class={`board-row${first ? " first" : ""}${row.retired ? " retired" : ""}`} aria-rowindex={r + 2}>
      <div role="rowheader" class="row-name" title={row.features.join(", ")}>{group ? <small class="group-name">{group}</small> : null}<b>{row.name}</b>{row.places > 1 || board.view === "table" ? <small>{say("seats_count", { count: row.places > 1 ? row.places : row.seats })}</small> : null}</div>
      <div class="cells">
        {columns.map(({ key, at }, c) => (
          <div role="gridcell" key={key} data-cell={`${r} ${c}`} class={`cell ${headClass(board, key, c === now)}${drawn && c >= drawn.from && c < drawn.to ? " drawn" : ""}`} tabIndex={here.row === r && here.column === c ? 0 : -1}
            aria-label={cellName(board, row, at, key)} aria-selected={drawn ? c >= drawn.from && c < drawn.to : undefined} onFocus={() => settle({ row: r, column: c })} />
        ))}
        {own.map((block) => <Bar key={block.id} board={board} block={block} places={row.places} lifted={carried?.block.id === block.id} />)}
        {ghost ? <div class={`ghost${clash && row.places === 1 ? canSwap(board, ghost.block, clash) ? " swap" : " clash" : ""}`} aria-hidden="true" style={{ left: `${((ghost.at + shift - begin) / (end - begin)) * 100}%`, width: `${(ghost.minutes / (end - begin)) * 100}%` }}>{clash && canSwap(board, ghost.block, clash) ? "⇅ " : ""}{ghost.block.name ?? ghost.block.reference}</div> : null}
      </div>
    </div>
  );
}

/** A booking, an offer's hold or a closure, drawn over its cells; these carry its name for a screen reader. */
function Bar({ board, block, places, lifted }: { board: Board; block: BoardBlock; places: number; lifted: boolean }) {
  const place = placeOf(board, block);
  if (!place) return null;
  const share = places > 1 ? { top: `${((block.place - 1) / places) * 100}%`, height: `${100 / places}%` } : {};
  return (
    <div class={`block ${block.purpose} ${block.status ?? ""}${block.waiting ? " waiting" : ""}${place.before ? " before" : ""}${place.after ? " after" : ""}${lifted ? " lifted" : ""}`} aria-hidden="true" data-block={block.id} title={blockName(block)}
      style={{ left: `${place.left * 100}%`, width: `${place.width * 100}%`, ...share }}>
      {places > 1 ? null : <span>{block.purpose === "closure" ? `${block.waiting ? "… " : ""}${block.reason || say("closed")}` : block.purpose === "hold" ? say("held") : <>{block.marked ? "⚠ " : ""}<b>{block.name ?? block.reference}</b>{board.view === "stay" ? null : <> · {block.total}</>}</>}</span>}
    </div>
  );
}
