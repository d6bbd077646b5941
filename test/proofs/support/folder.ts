import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPostgres } from "#records/database.ts";
import { schemaOf } from "#records/migrate.ts";
import { ownDesk } from "../../support/database.ts";

const hotel = fileURLToPath(new URL("../../../knowledge/hotel/", import.meta.url));

/** The hotel under an id of its own, with a few of its documents, so that a desk opens quickly and meets no other on one PostgreSQL. */
export function hotelFolder(documents = ["breakfast", "pets", "parking"]): { desk: string; folder: string } {
  const desk = ownDesk();
  const folder = join(mkdtempSync(join(tmpdir(), "hotel-")), desk);
  mkdirSync(join(folder, "guest"), { recursive: true });
  writeFileSync(join(folder, "desk.yaml"), readFileSync(join(hotel, "desk.yaml"), "utf8").replace(/^id: .*$/m, `id: ${desk}`));
  for (const name of documents) cpSync(join(hotel, "guest", `${name}.md`), join(folder, "guest", `${name}.md`));
  return { desk, folder };
}

/** Takes a desk's schema away again. */
export async function forget(desk: string): Promise<void> {
  if (!process.env.DATABASE_URL) return;
  const admin = openPostgres(process.env.DATABASE_URL, "public", 1);
  await admin.query(`drop schema if exists ${schemaOf(desk)} cascade`);
  await admin.close();
}
