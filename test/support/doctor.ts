import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examinationsOf } from "#doctor.ts";
import { readSettings } from "#operations/config.ts";
import { examine, type Examined } from "#operations/doctor.ts";
import { smallHotel } from "./desks.ts";
import { deskText } from "./hotel.ts";

/** A desk for the doctor to look at: where it is, settings under which all of it works, and what is said of one thing under others. */
export interface Examinee { data: string; sound: Record<string, string>; about(name: string, settings?: Record<string, string>): Promise<Examined>; remove(): void }

/** Lays one into a folder of its own. */
export function examinee(): Examinee {
  const data = mkdtempSync(join(tmpdir(), "desk-"));
  const folder = join(data, smallHotel.id);
  mkdirSync(folder);
  writeFileSync(join(folder, "desk.yaml"), deskText.replace("id: hotel", `id: ${smallHotel.id}`));
  writeFileSync(join(folder, "parking.md"), "---\ntitle: Parking\nupdated: 2026-11-01\naudience: guest\nlanguage: en\n---\n\n## Cars\n\nCars stand behind the house.\n");
  const sound = { DESK: folder, DATA_DIR: join(data, "data"), PORT: "0" };
  return {
    data, sound, remove: () => rmSync(data, { recursive: true, force: true }),
    async about(name, settings = {}) {
      const { config, faults } = readSettings({ ...sound, ...settings });
      const [found] = await examine(examinationsOf(config, faults).filter((one) => one.name === name));
      if (!found) throw new Error(`nothing is called ${name}`);
      return found;
    },
  };
}
