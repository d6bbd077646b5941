import { createHash } from "node:crypto";
import { stringify } from "yaml";
import { Invalid, Taken, Unavailable } from "#errors.ts";
import { deskShape, inWords, type Desk } from "#rules/desk.ts";
import { json, type Database } from "./database.ts";
import { inSentence, type Fault } from "./desk_faults.ts";
import { deskFile, lookAt, lookAtText } from "./desk_file.ts";
import { seatResources } from "./resources.ts";

/** Something the desk no longer has, and how many bookings ahead still need it. */
export type Retired = { noun: "resource" | "offering"; id: string; name: string; bookings: number };

/** What bringing a desk in came to: the desk in force, whether a new version was made, what a person must look at. */
export type BroughtIn = { desk: Desk; version: number; taken: boolean; retired: Retired[]; putAside?: number };

/** Reads and checks a desk's file; every fault is told with its line. Throws `Unavailable` without a file, `Invalid` where it is wrong. */
export function readDesk(folder: string): Desk {
  return mustBeSound(lookAt(folder));
}

/** Reads a folder's file and brings it in; `bringIn` says how. */
export async function bringInFolder(db: Database, folder: string, now: Date): Promise<BroughtIn> {
  const look = lookAt(folder);
  return bringIn(db, mustBeSound(look), now, look.text);
}

/**
 * Takes the desk of a file in, if the file differs from what it last brought in; otherwise what is in force stays, whoever wrote it.
 * Versions are kept, resources gone are retired. Throws `Unavailable` where another currency or zone would strand bookings ahead.
 */
export function bringIn(db: Database, desk: Desk, now: Date, text = stringify(desk)): Promise<BroughtIn> {
  return inTurn(db, async (tx) => {
    const inForce = await newest(tx);
    const hash = hashOf(text);
    const [last] = await tx.query<{ hash: string }>("select hash from desk_versions where source = $1 order by version desc limit 1", [deskFile]);
    if (inForce && last?.hash === hash) {
      return { desk: inForce.desk, version: inForce.version, taken: false, retired: await retiredAhead(tx, inForce.desk, now) };
    }
    const putAside = inForce?.source === "console" ? inForce.version : undefined;
    const version = await keep(tx, { desk, text, hash, source: deskFile, now, putAside });
    return { desk, version, taken: true, retired: await retiredAhead(tx, desk, now), ...(putAside === undefined ? {} : { putAside }) };
  });
}

/** Takes in what a manager wrote in the console; it stays in force until the file changes. Throws `Taken` where another version came after the `base` it was written on. */
export function amend(db: Database, text: string, { staff, now, why, change, base }: { staff: string; now: Date; why?: string; change?: object; base?: number }): Promise<BroughtIn> {
  return inTurn(db, async (tx) => {
    const before = await newest(tx);
    if (base !== undefined && before?.version !== base) throw new Taken("The desk was changed meanwhile; look at this change again.", "changed_meanwhile");
    const desk = mustBeSound(lookAtText(text, "desk.yaml", before?.desk.id ?? "desk"));
    if (before && before.desk.id !== desk.id) throw new Invalid(`This desk is "${before.desk.id}"; another id is another desk.`, "another_desk");
    const version = await keep(tx, { desk, text, hash: hashOf(text), source: "console", now, staff, ...(why ? { why } : {}), ...(change ? { change } : {}) });
    return { desk, version, taken: true, retired: await retiredAhead(tx, desk, now) };
  });
}

/** The desk that every server tells at this moment; undefined before one was brought in. */
export async function deskInForce(db: Database): Promise<Desk | undefined> {
  return (await newest(db))?.desk;
}

/** What is in force, as a file to write back: the words that came in, with their comments. */
export async function exportDesk(db: Database): Promise<string> {
  const [row] = await db.query<{ text: string }>("select text from desk_versions order by version desc limit 1");
  if (!row) throw new Unavailable("No desk was brought into this database yet. Open it once with `npm start`.", "no_desk");
  return row.text;
}

/** A version of the desk: where it came from and when, who wrote it, and which version of the console it put aside. */
export type DeskVersion = { version: number; source: string; at: Date; staff: string | null; putAside: number | null };

/** All versions, the newest (the one in force) first: what the manager is shown. */
export async function deskVersions(db: Database): Promise<DeskVersion[]> {
  return db.query<DeskVersion>(`select version, source, brought_in_at as at, staff_id as staff, put_aside as "putAside" from desk_versions order by version desc`);
}

/** The words of one version, to set beside those of another. */
export async function textOfVersion(db: Database, version: number): Promise<string | undefined> {
  return (await db.query<{ text: string }>("select text from desk_versions where version = $1", [version]))[0]?.text;
}

/** What is retired and still has bookings ahead: named at start and in the console, for a person to move them. */
export async function retiredAhead(db: Database, desk: Desk, now: Date): Promise<Retired[]> {
  if (!await bookingsAreThere(db)) return [];
  const first = desk.languages[0] ?? "en";
  const resources = await db.query<{ id: string; name: Parameters<typeof inWords>[0]; bookings: number }>(
    `select r.id, r.name, count(distinct a.claimant)::int as bookings from resources r join allocations a on a.resource = r.id
     where r.retired_at is not null and a.state = 'booked' and a.purpose = 'booking' and upper(a.during) > $1 group by r.id, r.name order by r.id`, [now]);
  const offerings = await db.query<{ id: string; bookings: number }>(
    `select offering as id, count(*)::int as bookings from bookings
     where ends_at > $1 and status <> all($2) and offering <> all($3) group by offering order by offering`, [now, over, desk.offerings.map(({ id }) => id)]);
  return [
    ...resources.map(({ id, name, bookings }): Retired => ({ noun: "resource", id, name: inWords(name, first, first), bookings })),
    ...offerings.map(({ id, bookings }): Retired => ({ noun: "offering", id, name: id, bookings })),
  ];
}

/** Bookings that no longer hold anything. */
const over = ["cancelled", "departed", "no_show"];

const hashOf = (text: string): string => createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");

/** One server at a time; the others wait and then find that there is nothing left to do. */
function inTurn<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query("select pg_advisory_xact_lock(hashtext(current_schema() || ' desk'))");
    return work(tx);
  });
}

/** The last desks read, so that everything made from one (its lexicon) is made once for a version and not for each answer. */
const read = new Map<string, Desk>();

async function newest(db: Database): Promise<{ version: number; source: string; desk: Desk } | undefined> {
  const [row] = await db.query<{ version: number; source: string; key: string }>(
    "select version, source, hash || ' ' || (content->>'id') as key from desk_versions order by version desc limit 1");
  if (!row) return undefined;
  return { version: row.version, source: row.source, desk: read.get(row.key) ?? await readVersion(db, row.version, row.key) };
}

async function readVersion(db: Database, version: number, key: string): Promise<Desk> {
  const [row] = await db.query<{ content: Desk }>("select content from desk_versions where version = $1", [version]);
  // Through the shape again, so that what a newer program added has its default.
  const desk: Desk = { ...deskShape.parse(row!.content), id: row!.content.id };
  if (read.size >= 8) read.delete(read.keys().next().value!);
  read.set(key, desk);
  return desk;
}

type Version = { desk: Desk; text: string; hash: string; source: string; now: Date; staff?: string; why?: string; change?: object; putAside?: number | undefined };

async function keep(tx: Database, { desk, text, hash, source, now, staff, why, change, putAside }: Version): Promise<number> {
  await mustKeepPromises(tx, desk, now);
  const [row] = await tx.query<{ version: number }>(
    `insert into desk_versions (version, source, hash, content, text, brought_in_at, staff_id, put_aside, why, change)
     select coalesce(max(version), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9 from desk_versions returning version`,
    [source, hash, json(desk), text, now, staff ?? null, putAside ?? null, why ?? null, change ? json(change) : null]);
  await seatResources(tx, desk, now);
  return row!.version;
}

/** Bookings keep the currency and zone they were sold under; with some ahead the desk cannot take others. */
async function mustKeepPromises(tx: Database, desk: Desk, now: Date): Promise<void> {
  if (!await bookingsAreThere(tx)) return;
  const [odd] = await tx.query<{ currency: string; zone: string; bookings: number }>(
    `select currency, zone, count(*)::int as bookings from bookings where ends_at > $1 and status <> all($2) and (currency <> $3 or zone <> all($4))
     group by currency, zone order by 3 desc limit 1`, [now, over, desk.currency, desk.sites.map(({ timeZone }) => timeZone)]);
  if (!odd) return;
  const many = odd.bookings === 1 ? "1 booking ahead was" : `${odd.bookings} bookings ahead were`;
  if (odd.currency !== desk.currency) throw new Unavailable(`desk.yaml says currency ${desk.currency}, and ${many} sold in ${odd.currency}. Put ${odd.currency} back, or change the currency when they are over.`, "currency_changed");
  throw new Unavailable(`desk.yaml has no site in the time zone ${odd.zone}, and ${many} sold there. Put ${odd.zone} back, or change the zone when they are over.`, "zone_changed");
}

async function bookingsAreThere(db: Database): Promise<boolean> {
  const [there] = await db.query<{ bookings: string | null }>("select to_regclass('bookings')::text as bookings");
  return Boolean(there?.bookings);
}

function mustBeSound({ desk, faults }: { desk?: Desk; faults: Fault[] }): Desk {
  if (desk) return desk;
  const rest = faults.length > 12 ? `\nand ${faults.length - 12} more` : "";
  throw new Invalid(`${faults.slice(0, 12).map(inSentence).join("\n")}${rest}`, "desk_invalid", { faults });
}
