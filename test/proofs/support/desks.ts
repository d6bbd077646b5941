import { mkdtempSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#operations/config.ts";
import { openLog } from "#operations/log.ts";
import { openHouse, type OpenHouse, type Parts } from "#server.ts";
import { forget, hotelFolder } from "./folder.ts";

/** Several servers of one desk on one PostgreSQL, in this process; they share nothing but the database. */
export interface Desks { desk: string; open: OpenHouse[]; urls: string[]; close(): Promise<void> }

/** Opens so many, each on a port of its own. */
export async function openDesks(many: number, parts: Parts = {}, more: Record<string, string> = {}): Promise<Desks> {
  const { desk, folder } = hotelFolder();
  const open: OpenHouse[] = [];
  const urls: string[] = [];
  for (let n = 0; n < many; n += 1) {
    const config = readConfig({ DESK: folder, DATA_DIR: mkdtempSync(join(tmpdir(), "desks-")), DATABASE_URL: process.env.DATABASE_URL, SECRET_KEY: "a key for the proofs, long enough", TRUST_PROXY: "true", ...more });
    const house = await openHouse(config, { log: openLog("error"), ...parts });
    if (n === 0) await house.takeIn();
    const { server } = await house.website();
    await new Promise<void>((listening) => { server.listen(0, "127.0.0.1", () => listening()); });
    open.push(house);
    urls.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  return {
    desk, open, urls,
    async close() {
      await Promise.all(open.map((house) => house.close()));
      await forget(desk);
    },
  };
}
