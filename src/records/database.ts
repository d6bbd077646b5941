import { AsyncLocalStorage } from "node:async_hooks";
import { PGlite, types as liteTypes, type Transaction } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { vector } from "@electric-sql/pglite-pgvector";
import pg from "pg";
import { Refused, Taken, Unavailable } from "#errors.ts";
import { startIn } from "./data_folder.ts";
import { limits, nameOf } from "./statements.ts";

/** One row, by column name. `bigint` comes as number, `date` as `YYYY-MM-DD`, `numeric` as string, `timestamptz` as Date, json parsed. */
export type Row = Record<string, unknown>;

/** The one port to PostgreSQL, embedded or served. Inside `transaction` use what it hands you, never the outer one. */
export interface Database {
  readonly kind: "embedded" | "postgres";
  /** This is the inside of a transaction: what is set in it lasts until that ends. */
  readonly within?: true;
  /** Runs one statement with `$1 …` parameters and returns its rows. */
  query<R extends object = Row>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** Runs several statements without parameters (migrations) and returns the rows of all of them. */
  script(sql: string): Promise<Row[]>;
  /** All of `work` or nothing of it. Nested calls are savepoints. */
  transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>;
  /** Hears announcements on a channel; `lost` is called when some may have been missed. Returns how to stop. */
  listen(channel: string, heard: (payload: string) => void, lost?: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const dateAsText = (text: string) => text;
const parsers: Record<number, (text: string) => unknown> = { [liteTypes.INT8]: Number, [liteTypes.DATE]: dateAsText, [liteTypes.NUMERIC]: dateAsText };

/** A JSON value for a `json` or `jsonb` parameter; arrays would otherwise be taken for SQL arrays. */
export const json = (value: unknown): string => JSON.stringify(value);

interface Session { query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>; script(sql: string): Promise<Row[]> }

/** Savepoints have names; a counter for the process keeps them apart. */
let savepoints = 0;

function inside(session: Session, kind: Database["kind"]): Database {
  return {
    kind, within: true,
    query: session.query,
    script: session.script,
    async transaction(work) {
      const point = `point_${++savepoints}`;
      await session.query(`savepoint ${point}`);
      try {
        const result = await work(inside(session, kind));
        await session.query(`release savepoint ${point}`);
        return result;
      } catch (error) {
        await session.query(`rollback to savepoint ${point}`);
        throw error;
      }
    },
    listen() { throw new Error("listen outside a transaction"); },
    close() { throw new Error("a transaction closes with its work"); },
  };
}

/** Starts the embedded PostgreSQL in a folder, or in memory; `seed` is a dumped data directory to begin with. */
export const startEmbedded = (folder: string | undefined, seed?: Blob): Promise<PGlite> =>
  PGlite.create({ dataDir: folder ?? "memory://", parsers, extensions: { vector, btree_gist, pg_trgm, unaccent }, ...(seed ? { loadDataDir: seed } : {}) });

/** The embedded database in a folder, or in memory. Throws `Unavailable` where the folder is another PostgreSQL's. */
export const openEmbedded = async (folder: string | undefined): Promise<Database> =>
  embedded(folder === undefined ? await startEmbedded(undefined) : await startIn(folder, () => startEmbedded(folder)));

/** The port on a started embedded PostgreSQL: one session, so an outer query inside a transaction would wait for ever; it throws instead. */
export function embedded(lite: PGlite): Database {
  const within = new AsyncLocalStorage<true>();
  const free = () => { if (within.getStore()) throw new Error("an outer query inside a transaction: use the one it was handed"); };
  const session = (on: PGlite | Transaction): Session => ({
    query: async <R>(sql: string, parameters: readonly unknown[] = []) => (await on.query<R>(sql, [...parameters])).rows,
    script: async (sql) => (await on.exec(sql)).flatMap(({ rows }) => rows as Row[]),
  });
  const outer = session(lite);
  return {
    kind: "embedded",
    query: (sql, parameters) => { free(); return outer.query(sql, parameters); },
    script: async (sql) => {
      free();
      // A script may begin a transaction itself; where it fails in the middle, the one session must not stay inside.
      try { return await outer.script(sql); } catch (error) { await lite.exec("rollback"); throw error; }
    },
    transaction: (work) => {
      free();
      return lite.transaction((tx) => within.run(true, () => work(inside(session(tx), "embedded"))));
    },
    listen: async (channel, heard) => { free(); const stop = await lite.listen(channel, heard); return () => stop(); },
    close: () => lite.close(),
  };
}

/** A served PostgreSQL; every connection works in the desk's schema. */
export function openPostgres(url: string, schema: string, connections = 10): Database {
  const text = (oid: number, format?: "text" | "binary") => {
    const own = parsers[oid];
    return (own ?? pg.types.getTypeParser(oid, format as "text")) as (value: string) => unknown;
  };
  const options = { connectionString: url, application_name: schema, options: `-c search_path=${schema},public ${limits}`, types: { getTypeParser: text } };
  const pool = new pg.Pool({ ...options, max: connections, connectionTimeoutMillis: 10_000 });
  pool.on("error", () => { /* an idle connection was lost; the next query opens another */ });
  const within = new AsyncLocalStorage<true>();
  const session = (on: pg.Pool | pg.PoolClient): Session => ({
    query: async <R>(sql: string, parameters: readonly unknown[] = []) => {
      const name = parameters.length > 0 || sql.startsWith("select") ? nameOf(sql) : undefined;
      return (await on.query({ text: sql, values: [...parameters], ...(name ? { name } : {}) })).rows as R[];
    },
    script: async (sql) => [await on.query(sql)].flat().flatMap(({ rows }) => rows as Row[]),
  });
  return {
    kind: "postgres",
    ...session(pool),
    async transaction(work) {
      if (within.getStore()) throw new Error("a transaction inside a transaction: use the one it was handed");
      const client = await pool.connect();
      let broken: Error | undefined;
      const onError = (error: Error) => { broken = error; };
      client.on("error", onError);
      try {
        await client.query("begin");
        const result = await within.run(true, () => work(inside(session(client), "postgres")));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch((e: Error) => { broken = e; });
        throw error;
      } finally {
        client.off("error", onError);
        client.release(broken);
      }
    },
    listen: (channel, heard, lost) => listening(options, channel, heard, lost),
    close: () => pool.end(),
  };
}

/** A connection of its own for announcements, opened again whenever it is lost. */
async function listening(options: pg.ClientConfig, channel: string, heard: (payload: string) => void, lost?: () => void) {
  let stopped = false;
  let client: pg.Client | undefined;
  const open = async () => {
    const next = new pg.Client({ ...options, keepAlive: true });
    let gone = false;
    const reopen = () => {
      if (gone || stopped) return;
      gone = true;
      next.end().catch(() => {});
      setTimeout(() => { open().then(() => lost?.(), reopenLater); }, 250).unref();
    };
    const reopenLater = () => { if (!stopped) setTimeout(() => { open().then(() => lost?.(), reopenLater); }, 1000).unref(); };
    next.on("error", reopen);
    next.on("end", reopen);
    next.on("notification", (note) => { if (note.payload !== undefined) heard(note.payload); });
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = next;
  };
  await open();
  return async () => { stopped = true; await client?.end().catch(() => {}); };
}

/** PostgreSQL's SQLSTATE of an error, if it has one. */
export const stateOf = (error: unknown): string | undefined => (error as { code?: string } | undefined)?.code;

/** Constraints are named as sentences; here they become words a guest may hear. */
const sentences: Record<string, string> = {
  one_claimant_per_place_and_time: "That has just been taken by somebody else.",
  one_open_proposal_per_conversation: "Another offer is open in this conversation.",
  one_proposal_per_turn_and_wish: "This offer has just been made.",
  one_note_per_wish_and_conversation: "That is noted already.",
};

/** Turns what the database refused into the desk's own words; anything unknown is thrown as it is. */
export async function write<T>(statement: Promise<T>): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    const said = constraint ? sentences[constraint] : undefined;
    if (said) throw new Taken(said, constraint);
    if (stateOf(error) === "23514" && constraint) throw new Refused(constraint.replaceAll("_", " ") + ".", constraint);
    if (stateOf(error) === "53100") throw new Unavailable("The desk's disk is full; nothing was changed.", "disk_full");
    throw error;
  }
}
