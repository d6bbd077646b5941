import type { Desk } from "#rules/desk.ts";
import { json, type Database } from "./database.ts";

/** A resource as the records know it; `retiredAt` where the desk no longer has it. */
export type KnownResource = { id: string; type: string; retiredAt: Date | null };

/** Writes the desk's resources down: new ones are added, changed ones changed, missing ones retired, returning ones taken up again. */
export async function seatResources(tx: Database, desk: Desk, now: Date): Promise<void> {
  await tx.query(
    `insert into resources (id, type, site, name, places, seats, features, connects_with)
     select id, type, site, name, places, seats, array(select jsonb_array_elements_text(features)), array(select jsonb_array_elements_text("connectsWith"))
     from jsonb_to_recordset($1::jsonb) as r(id text, type text, site text, name jsonb, places integer, seats integer, features jsonb, "connectsWith" jsonb)
     on conflict (id) do update set type = excluded.type, site = excluded.site, name = excluded.name, places = excluded.places,
       seats = excluded.seats, features = excluded.features, connects_with = excluded.connects_with, retired_at = null`,
    [json(desk.resources)]);
  await tx.query("update resources set retired_at = $1 where retired_at is null and id <> all($2)", [now, desk.resources.map(({ id }) => id)]);
}

/** All resources there ever were, retired ones too. */
export async function resources(db: Database): Promise<KnownResource[]> {
  return db.query<KnownResource>(`select id, type, retired_at as "retiredAt" from resources order by id`);
}
