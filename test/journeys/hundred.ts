import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { faultsOf, wordsOf, type Expectation } from "./expectations.ts";
import { openSpoken } from "./spoken.ts";

/**
 * `node test/journeys/hundred.ts [--show] [id …]`: says each of the hundred messages to the desk, in a conversation of its own,
 * through `frontdesk converse`, and prints what came of it and the figure. With `--show` the replies as well. No part of `npm test`.
 */
interface Said { id: number; text: string; before?: string[]; expect: Expectation }

const asked = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument)).map(Number);
const show = process.argv.includes("--show");
const messages = (parse(readFileSync(new URL("hundred.yaml", import.meta.url), "utf8")) as Said[]).filter(({ id }) => asked.length === 0 || asked.includes(id));
const desk = openSpoken("hotel");

let right = 0;
for (const { id, text, before = [], expect } of messages) {
  const conversation = `hundred-${id}`;
  for (const earlier of before) await desk.say(conversation, { text: earlier });
  const answer = await desk.say(conversation, { text });
  const faults = faultsOf(answer, expect);
  if (faults.length === 0) right += 1;
  console.log(`${faults.length === 0 ? "passed" : "failed"}  ${String(id).padStart(3)}  ${text}${faults.map((fault) => `\n             ${fault}`).join("")}`);
  if (show) console.log(wordsOf(answer).split("\n").map((line) => `             | ${line}`).join("\n"));
}
console.log(`\n${right} of ${messages.length} as a good receptionist would`);

await desk.close();
process.exit(0);
