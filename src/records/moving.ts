import { Refused, Unavailable } from "#errors.ts";
import { json, openPostgres, type Database } from "./database.ts";

/** So many rows go over at once. */
const atOnce = 500;

interface Column { name: string; type: string }
interface Table { name: string; columns: Column[] }

/** What stays where it is: each database counts its own migrations, and knows whose it is. */
const own = ["migrations", "desk"];

/** What was copied: rows by table. */
export type Moved = Record<string, number>;

/**
 * Copies everything a desk remembers from one database into another that was just migrated and is empty: all of it or nothing.
 * Values go over as their text, which every PostgreSQL reads as it was written. Throws `Refused` where the target is not empty,
 * `Unavailable` where the two are not of one version.
 */
export async function copyDesk(from: Database, to: Database, tell: (table: string, rows: number) => void = () => {}): Promise<Moved> {
  const tables = await tablesOf(to);
  mustAgree(await tablesOf(from), tables);
  return from.transaction(async (source) => {
    await source.script("set transaction isolation level repeatable read, read only");
    await seeAll(source);
    return to.transaction(async (target) => {
      await seeAll(target);
      for (const { name } of tables) if ((await target.query(`select 1 from ${name} limit 1`)).length > 0) throw new Refused(`The database to move to is not empty (${name} has rows). Nothing was changed. What would do: an empty one.`, "not_empty");
      // What triggers made in the old house comes along as rows.
      for (const { name } of tables) await target.script(`alter table ${name} disable trigger user`);
      const later = await referToLater(target);
      const moved: Moved = {};
      for (const table of tables) {
        moved[table.name] = await copyTable(source, target, table);
        tell(table.name, moved[table.name]!);
      }
      await target.script("set constraints all immediate");
      for (const { table, name } of later) await target.script(`alter table ${table} alter constraint ${name} not deferrable`);
      for (const { name } of tables) await target.script(`alter table ${name} enable trigger user`);
      await countOn(target, tables);
      return moved;
    });
  });
}

/** Row-level security shows each reader their part; who moves house takes everything. */
const seeAll = (tx: Database) => tx.query("select set_config('desk.audience', 'ingest', true)");

const tablesOf = (db: Database): Promise<Table[]> => db.query<{ name: string; columns: Column[] } & Table>(
  `select c.relname as name, json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod)) order by a.attname) as columns
   from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
   where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> all($1)
   group by c.relname order by c.relname`, [own]);

function mustAgree(from: Table[], to: Table[]): void {
  const shape = (tables: Table[]) => json(tables.map(({ name, columns }) => [name, columns]));
  if (shape(from) !== shape(to)) throw new Unavailable("The two databases have different tables. What would do: open the desk once with this version of Frontdesk, close it, and move it then.", "another_version");
}

/** Rows may refer to rows that come later: what they refer to is looked at once all are there. */
async function referToLater(target: Database): Promise<{ table: string; name: string }[]> {
  const found = await target.query<{ table: string; name: string }>(
    "select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint where contype = 'f' and not condeferrable and connamespace = current_schema()::regnamespace");
  for (const { table, name } of found) await target.script(`alter table ${table} alter constraint ${name} deferrable initially deferred`);
  return found;
}

async function copyTable(source: Database, target: Database, { name, columns }: Table): Promise<number> {
  const names = columns.map((column) => column.name).join(", ");
  await source.script(`declare moving no scroll cursor for select json_build_array(${columns.map((column) => `${column.name}::text`).join(", ")}) as row from ${name}`);
  let copied = 0;
  for (;;) {
    const rows = await source.query<{ row: (string | null)[] }>(`fetch ${atOnce} from moving`);
    if (rows.length === 0) break;
    await target.query(
      `insert into ${name} (${names}) overriding system value select ${columns.map((column, i) => `(row->>${i})::${column.type}`).join(", ")} from json_array_elements($1::json) row`, [json(rows.map(({ row }) => row))]);
    copied += rows.length;
  }
  await source.script("close moving");
  return copied;
}

/** Numbers that count up go on behind the last one that was taken. */
async function countOn(target: Database, tables: Table[]): Promise<void> {
  for (const { name, columns } of tables) for (const column of columns) {
    const [counted] = await target.query<{ sequence: string | null }>("select pg_get_serial_sequence($1, $2) as sequence", [name, column.name.replaceAll('"', "")]);
    if (counted?.sequence) await target.query(`select setval($1, coalesce(max(${column.name}), 0) + 1, false) from ${name}`, [counted.sequence]);
  }
}

/** Whether a server works in this desk's schema right now (`url` is looked at with one connection): a desk is moved while it is closed. */
export async function isOpenAt(url: string, schema: string): Promise<boolean> {
  const db = openPostgres(url, schema, 1);
  try {
    return (await db.query("select 1 from pg_stat_activity where application_name = $1 and datname = current_database() and pid <> pg_backend_pid() limit 1", [schema])).length > 0;
  } finally {
    await db.close();
  }
}
