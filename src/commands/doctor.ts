import { readSettings } from "#operations/config.ts";
import { examine, type Examined } from "#operations/doctor.ts";
import { examinationsOf } from "#doctor.ts";

const mark: Record<Examined["state"], string> = { works: "works  ", "does not": "DOES NOT", "not set": "not set" };

/** Tries every outside thing and says what works, what does not and what is not set, with the next step; the exit code is 1 where something does not work. */
export async function doctor(json: boolean, say: (text: string) => void): Promise<void> {
  const { config, faults } = readSettings();
  const found = await examine(examinationsOf(config, faults));
  for (const one of found) say(json ? `${JSON.stringify(one)}\n` : lineOf(one));
  const ill = found.filter(({ state }) => state === "does not").length;
  if (!json) say(ill === 0 ? "\nEverything that is set up works.\n" : `\n${ill} ${ill === 1 ? "thing does" : "things do"} not work.\n`);
  if (ill > 0) process.exitCode = 1;
}

const lineOf = ({ name, state, saw, next }: Examined): string => `${mark[state].padEnd(9)} ${name.padEnd(18)} ${saw}\n${next ? `${" ".repeat(29)}→ ${next}\n` : ""}`;
