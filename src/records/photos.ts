import { randomUUID } from "node:crypto";
import { Invalid, NotFound } from "#errors.ts";
import { largestPicture, pictureType, type PictureType } from "#rules/pictures.ts";
import type { Database } from "./database.ts";

/** A colleague's picture as it is shown. */
export interface Photo { type: PictureType; bytes: Buffer }

/** Keeps a colleague's picture in the place of the one before; what it is, its bytes say. Returns its id. Throws `Invalid`. */
export async function keepPhoto(db: Database, staff: string, bytes: Buffer, now: Date): Promise<string> {
  const type = pictureType(bytes);
  if (!type) throw new Invalid("A photo is a PNG, JPEG or WebP picture.", "no_picture");
  if (bytes.length > largestPicture) throw new Invalid("A photo has 200 kB at most.", "picture_too_large");
  const id = randomUUID();
  await db.query(
    `insert into photos (id, staff_id, type, bytes, made_at) values ($1, $2, $3, decode($4, 'base64'), $5)
     on conflict (staff_id) do update set id = excluded.id, type = excluded.type, bytes = excluded.bytes, made_at = excluded.made_at`, [id, staff, type, bytes.toString("base64"), now]);
  return id;
}

/** Takes a colleague's picture away; wherever it stood, their letters stand again. */
export async function dropPhoto(db: Database, staff: string): Promise<void> {
  await db.query("delete from photos where staff_id = $1", [staff]);
}

/** A picture by its id. Throws `NotFound`. */
export async function photo(db: Database, id: string): Promise<Photo> {
  const [row] = await db.query<{ type: PictureType; words: string }>("select type, encode(bytes, 'base64') as words from photos where id = $1", [id]);
  if (!row) throw new NotFound("There is no such picture.", "no_such_photo");
  return { type: row.type, bytes: Buffer.from(row.words, "base64") };
}

/** The id of a colleague's picture; undefined where they have none. */
export const photoOf = async (db: Database, staff: string): Promise<string | undefined> => (await db.query<{ id: string }>("select id from photos where staff_id = $1", [staff]))[0]?.id;
