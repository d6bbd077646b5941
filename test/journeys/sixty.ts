import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { faultsOf, wordsOf, type Expectation } from "./expectations.ts";
import { openSpoken, type Spoken } from "./spoken.ts";

/**
 * `node test/journeys/sixty.ts [--show] [id …]`: holds each of the sixty conversations with its desk through `frontdesk converse`,
 * and prints which turns were not as expected, and the figure. With `--show` all that was said. No part of `npm test`.
 */
interface Talk { id: number; desk?: string; turns: { say?: string; confirm?: true; expect: Expectation }[] }

const asked = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument)).map(Number);
const show = process.argv.includes("--show");
const talks = (parse(readFileSync(new URL("sixty.yaml", import.meta.url), "utf8")) as Talk[]).filter(({ id }) => asked.length === 0 || asked.includes(id));

let right = 0, turns = 0, rightTurns = 0;
const figures: Record<string, [number, number]> = {};
for (const desk of new Set(talks.map((talk) => talk.desk))) {
  const open: Spoken = openSpoken(desk ? fileURLToPath(new URL(`desks/${desk}`, import.meta.url)) : "hotel");
  for (const talk of talks.filter((one) => one.desk === desk)) {
    let faults = 0;
    for (const { say, confirm, expect } of talk.turns) {
      const answer = await open.say(`sixty-${talk.id}`, confirm ? { confirm } : { text: say ?? "" });
      const wrong = faultsOf(answer, expect);
      turns += 1;
      if (wrong.length === 0) rightTurns += 1; else faults += 1;
      if (show || wrong.length > 0) console.log(`${wrong.length === 0 ? "passed" : "FAILED"}  ${String(talk.id).padStart(3)}  ${say ?? "(yes)"}${wrong.map((fault) => `\n             ${fault}`).join("")}`);
      if (show) console.log(wordsOf(answer).split("\n").map((line) => `             | ${line}`).join("\n"));
    }
    if (faults === 0) right += 1;
    const figure = figures[desk ?? "hotel"] ??= [0, 0];
    figure[1] += 1;
    if (faults === 0) figure[0] += 1;
  }
  await open.close();
}
console.log(`\n${right} of ${talks.length} conversations, ${rightTurns} of ${turns} turns as a good receptionist would`);
console.log(Object.entries(figures).map(([desk, [good, all]]) => `${desk} ${good}/${all}`).join(", "));
process.exit(0);
