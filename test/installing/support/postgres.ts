import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPostgres } from "#records/database.ts";
import { read, root } from "../../support/sources.ts";

/** The name and password of the desk's role, as the README's administrator makes it. */
const role = "frontdesk";
const password = "choose one";

/** A PostgreSQL of one's own in which the desk's role asks for its password and owns its schema, and nothing else. */
export interface Installed {
  /** The address of a database there as the desk's role signs in, or as somebody else. */
  url(database: string, as?: { user?: string; password?: string; port?: string }): string;
  /** What the administrator runs in a database. */
  administer(database: string, ...statements: string[]): Promise<void>;
  close(): void;
}

/** The statements the README gives to the administrator. */
export const readmeStatements = (): string[] => /```sql\n([\s\S]+?)```/.exec(read("README.md"))![1]!.split("\n").filter(Boolean);

/** Brings one up, with a database `desk` made ready as the README says, and `bare` in which nothing is. */
export async function openInstalled(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), "walk-postgres-"));
  const script = join(root, "test/support/postgres.sh");
  const admin = execFileSync("bash", [script, "start", folder], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
  const at = (database: string) => Object.assign(new URL(admin), { pathname: `/${database}` }).href;
  const administer: Installed["administer"] = async (database, ...statements) => {
    const db = openPostgres(at(database), "public", 1);
    try { for (const statement of statements) await db.query(statement); } finally { await db.close(); }
  };
  await administer("postgres", "create database desk", "create database bare");
  await administer("desk", ...readmeStatements());
  // Everybody is let in there without a password; the desk's role is not.
  await administer("postgres", `do $$ declare file text := current_setting('hba_file'); before text := pg_read_file(file); begin
    execute format('copy (select regexp_split_to_table(%L, %L)) to %L', concat('host all ${role} 127.0.0.1/32 scram-sha-256', e'\\n', before), e'\\n', file); perform pg_reload_conf(); end $$`);
  return {
    administer,
    url: (database, { user = role, password: word = password, port } = {}) => Object.assign(new URL(at(database)), { username: user, password: word, ...(port ? { port } : {}) }).href,
    close() {
      execFileSync("bash", [script, "stop", folder], { stdio: "inherit" });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
