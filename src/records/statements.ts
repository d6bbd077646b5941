import { createHash } from "node:crypto";

/**
 * A served session that waits half a minute inside a transaction has lost its server, and no statement of a conversation takes
 * a minute: the database ends both, so that nobody waits for the locks of one who is gone. `unhurried` lifts it.
 */
export const limits = "-c idle_in_transaction_session_timeout=30s -c statement_timeout=60s";

/** Lifts the time limits for the rest of a transaction: what takes in documents or migrates may take its time. */
export async function unhurried(tx: { query(sql: string): Promise<unknown> }): Promise<void> {
  await tx.query("select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)");
}

const names = new Map<string, string>();

/**
 * The name under which each connection keeps a statement once it is planned. A `*` has none: it would fail where a newer
 * server's migration has just added a column; nor has what is written anew for each use.
 */
export function nameOf(sql: string): string | undefined {
  if (/\*(?!\))/.test(sql.replaceAll(/--.*/g, ""))) return undefined;
  const known = names.get(sql);
  if (known !== undefined || names.size >= 500) return known;
  const name = createHash("sha256").update(sql).digest("base64url").slice(0, 20);
  names.set(sql, name);
  return name;
}
