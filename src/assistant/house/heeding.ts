import { inWords } from "#rules/desk.ts";
import { conditionsIn, ofHealth } from "#understanding/conditions.ts";
import type { Run } from "#assistant/run.ts";
import { decide } from "./deciding.ts";
import { looked, said, tells } from "./decisive.ts";
import type { Said, Script } from "./script.ts";

/** What the documents say of somebody told of beside what is being arranged (an allergy beside a table, a child's age beside a treatment), told unasked; the offer stands. */
export function* heeding(run: Run): Script<Said | undefined> {
  const { frame, desk } = run;
  const want = frame.wants.findLast(({ state }) => state === "open" || state === "proposed");
  if (!want) return undefined;
  const offering = desk.offerings.find(({ id }) => id === (want.offering?.value ?? want.among?.[0]));
  const name = offering ? inWords(offering.name, "en", desk.languages[0]) : "";
  for (const { text, language, understood } of frame.latest) {
    const conditions = conditionsIn(text, language, understood).filter((condition) => condition.kind === "age" ? condition.value !== undefined && want.kind === "appointment" : ofHealth(condition));
    if (conditions.length === 0) continue;
    const found = yield* looked(conditions.every(({ kind }) => kind === "age") ? `${name}, from how many years` : `${name} ${text}`);
    if ("error" in found) continue;
    const lines = decide(found.passages, { text: `${name} ${text}`, language, conditions }).filter((line) => tells(line, conditions) && line.fresh > 0.5);
    if (lines[0]) return said(run, lines, conditions);
  }
  return undefined;
}
