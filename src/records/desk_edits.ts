import { isAlias, isCollection, parseDocument, stringify, type Document } from "yaml";
import { Invalid, NotFound } from "#errors.ts";
import type { Desk, Opening, Words } from "#rules/desk.ts";

/** What a manager changes on screen. Days and clock times are the site's, amounts minor units; `back` puts a whole earlier version in force again. */
export type DeskChange =
  | { what: "hours"; of: string; weekly: Opening[] }
  | { what: "day"; of: string; on: string; openings?: { open: string; close: string; last?: string | undefined }[] | undefined; note?: Words | undefined; clear?: boolean | undefined }
  | { what: "rate"; offering: string; rate: string; amount: number; from?: string | undefined; to?: string | undefined; minStay?: number | undefined }
  | { what: "extra"; id: string; amount: number }
  | { what: "offering"; id: string; selling?: "confirmed" | "on_request" | undefined; retire?: boolean | undefined; name?: Words | undefined; maxParty?: number | undefined }
  | { what: "resource"; id: string; name: Words; type: string; seats?: number | undefined }
  | { what: "notice"; id?: string | undefined; from: string; to: string; text: Words }
  | { what: "end_notice"; id: string }
  | { what: "text"; text: string }
  | { what: "back"; to: number };

type Path = (string | number)[];
type Plain = Record<string, unknown>;

/**
 * The text of a desk with a change made in it: comments and everything else stay as they were written. Where anchors would carry the
 * change further than it was meant, the text is written anew instead.
 */
export function changedText(text: string, desk: Desk, change: Exclude<DeskChange, { what: "text" | "back" }>): string {
  const steps = stepsOf(desk, change);
  const document = parseDocument(text);
  const wanted = applied(document.toJS({ maxAliasCount: 2000 }) as Plain, steps);
  try {
    for (const step of steps) put(document, step);
    const written = String(document);
    if (JSON.stringify(parseDocument(written).toJS({ maxAliasCount: 2000 })) === JSON.stringify(wanted)) return written;
  } catch { /* anchors in its way: written anew */ }
  return stringify(wanted);
}

/** One step: a value at a path; `undefined` takes it out, `first` puts it before the others of a list. */
interface Step { path: Path; value: unknown; first?: boolean }

function stepsOf(desk: Desk, change: Exclude<DeskChange, { what: "text" | "back" }>): Step[] {
  const at = <T extends { id: string }>(list: readonly T[], id: string): number => {
    const found = list.findIndex((one) => one.id === id);
    if (found < 0) throw new NotFound(`The desk has no "${id}".`, "no_such_thing", { id });
    return found;
  };
  switch (change.what) {
    case "hours": return [{ path: ["hours", at(desk.hours, change.of), "weekly"], value: plain(change.weekly) }];
    case "day": {
      const n = at(desk.hours, change.of);
      const others = (desk.hours[n]?.exceptions ?? []).findIndex(({ on }) => on === change.on);
      const path: Path = ["hours", n, "exceptions"];
      const gone: Step[] = others < 0 ? [] : [{ path: [...path, others], value: undefined }];
      if (change.clear) return gone;
      const value = { on: change.on, ...(change.openings?.length ? { hours: plain(change.openings) } : {}), ...(change.note ? { note: change.note } : {}) };
      return [...gone, { path: [...path, 0], value, first: true }];
    }
    case "rate": {
      const n = at(desk.offerings, change.offering);
      const rates = desk.offerings[n]?.rates ?? [];
      const path: Path = ["offerings", n, "rates", at(rates, change.rate)];
      if (!change.from || !change.to) return [{ path: [...path, "amount"], value: change.amount }];
      const id = freeId(`from_${change.from.replaceAll("-", "_")}`, rates.find(({ id: each }) => each === change.rate)?.seasons ?? []);
      return [{ path: [...path, "seasons", 0], value: { id, from: change.from, to: change.to, amount: change.amount, ...(change.minStay ? { minStay: change.minStay } : {}) }, first: true }];
    }
    case "extra": return [{ path: ["extras", at(desk.extras, change.id), "amount"], value: change.amount }];
    case "offering": {
      const path: Path = ["offerings", at(desk.offerings, change.id)];
      if (change.retire) return [{ path, value: undefined }];
      return [...(change.selling ? [{ path: [...path, "selling"], value: change.selling }] : []), ...(change.name ? [{ path: [...path, "name"], value: change.name }] : []), ...(change.maxParty ? [{ path: [...path, "party", "max"], value: change.maxParty }] : [])];
    }
    case "resource": {
      if (desk.resources.some(({ id }) => id === change.id)) throw new Invalid(`The desk has a "${change.id}" already.`, "there_already", { id: change.id });
      return [{ path: ["resources", desk.resources.length], value: { id: change.id, type: change.type, name: change.name, ...(change.seats ? { seats: change.seats } : {}) } }];
    }
    case "notice": return [{ path: ["notices", 0], value: { id: change.id ?? freeId(`notice_${change.from.replaceAll("-", "_")}`, desk.notices), from: change.from, to: change.to, text: change.text }, first: true }];
    case "end_notice": return [{ path: ["notices", at(desk.notices, change.id)], value: undefined }];
  }
}

/** Without what is undefined, as it is written. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function freeId(wanted: string, taken: readonly { id: string }[]): string {
  for (let n = 1; ; n += 1) { const id = n === 1 ? wanted : `${wanted}_${n}`; if (!taken.some((one) => one.id === id)) return id; }
}

/** The step made on plain values. */
function applied(root: Plain, steps: readonly Step[]): Plain {
  const copy = structuredClone(root);
  for (const { path, value, first } of steps) {
    const last = path.at(-1) as string | number;
    let at: Record<string | number, unknown> = copy;
    for (const [n, key] of path.slice(0, -1).entries()) at = (at[key] ??= typeof path[n + 1] === "number" ? [] : {}) as Record<string | number, unknown>;
    if (Array.isArray(at)) { if (value === undefined) at.splice(Number(last), 1); else if (first) at.unshift(value); else at[Number(last)] = value; }
    else if (value === undefined) delete at[last]; else at[last] = value;
  }
  return copy;
}

/** The same on the text's own tree. */
function put(document: Document, { path, value, first }: Step): void {
  const parent = path.slice(0, -1);
  for (let length = 1; length <= parent.length; length += 1) {
    const node = document.getIn(path.slice(0, length), true);
    // What was written once and meant in several places becomes its own here.
    if (isAlias(node)) document.setIn(path.slice(0, length), document.createNode(node.toJS(document)));
  }
  if (value === undefined) { document.deleteIn(path); return; }
  const list = document.getIn(parent, true);
  if (!first) { document.setIn(path, document.createNode(value)); return; }
  if (isCollection(list) && "items" in list) (list.items as unknown[]).unshift(document.createNode(value, { flow: true }));
  else document.setIn(parent, document.createNode([value]));
}
