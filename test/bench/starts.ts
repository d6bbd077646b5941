import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { newGuest, replies } from "../proofs/support/guests.ts";
import { forget, hotelFolder } from "../proofs/support/folder.ts";
import { megabytes, median, start } from "./servers.ts";

/** Seconds from the start to the first answered question, on a fresh folder and on one that was open before; memory at rest. */
export interface Starts { first: number; second: number; rest: number }

/** Opens the whole hotel, asks one question, closes; twice over, `runs` times. */
export async function startsOf(runs: number): Promise<Starts> {
  const first: number[] = [];
  const second: number[] = [];
  const rest: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    for (const times of [first, second]) {
      const begun = performance.now();
      const desk = await start({ DATA_DIR: folder });
      await ask(desk.url);
      times.push((performance.now() - begun) / 1000);
      if (times === second) {
        await after(5_000);
        rest.push(megabytes(desk.child));
      }
      await desk.stop();
    }
    rmSync(folder, { recursive: true, force: true });
  }
  return { first: median(first), second: median(second), rest: median(rest) };
}

/** Memory at rest of a desk on PostgreSQL, after an answer and five quiet seconds. */
export async function restOnPostgres(url: string): Promise<number> {
  const { desk, folder } = hotelFolder();
  const open = await start({ DESK: folder, DATABASE_URL: url, SECRET_KEY: "a key for the bench, long enough!", DATA_DIR: mkdtempSync(join(tmpdir(), "bench-")) });
  await ask(open.url);
  await after(5_000);
  const rest = megabytes(open.child);
  await open.stop();
  await forget(desk);
  return rest;
}

async function ask(url: string): Promise<void> {
  const guest = await newGuest(url);
  const said = await guest.say("Is breakfast included in the price?");
  while (replies(await guest.events(said.body.seq, 30)).length === 0);
}
