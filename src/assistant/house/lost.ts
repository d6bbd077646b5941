import { fold } from "#understanding/fold.ts";
import { stemOf } from "#understanding/mentions.ts";
import type { Run } from "#assistant/run.ts";
import { call, type Said, type Script } from "./script.ts";

/** A key or card that opens something, a badge, in four languages, folded; a bank's card only at a bank. */
const opens = /\b(?:(?:room |key ?|door |access )?(?:key|card key|keycard|badge|fob|token)s?|(?:kulcs|szobakulcs|belepokartya|kitűzo|kituzo)\p{L}*|llaves?|tarjeta de la (?:habitacion|puerta)|tarjeta de acceso|acreditacion|cheia|cheile|cartela|legitimatia|ecusonul)(?!\p{L})/u;
const bankCard = /\b(?:(?:bank |credit |debit |visa )?cards?|tarjetas?|(?:bank)?kartya\p{L}*|card|cardul|cardului)(?!\p{L})/u;
const mislaid = /\b(?:lost|mislaid|stolen|misplaced|perdido|perdi|robado|robaron|extraviado|elvesz\p{L}*|elhagyt\p{L}*|elloptak|pierdut|furat)(?!\p{L})/u;

/** Whether a text says that what opens something is lost: a key, a badge, and at a bank its card. */
export const openingThing = (run: Run, text: string, lost: boolean): boolean =>
  (lost || mislaid.test(fold(text))) && (opens.test(fold(text)) || /bank/i.test(run.desk.kind) && bankCard.test(fold(text)));

/** The person on call, where what has happened is what they are there for. */
export function* onCallFor(run: Run, text: string): Script<Said> {
  const { onCall } = run.desk;
  const stems = (words: string) => new Set((fold(words).match(/\p{L}{4,}/gu) ?? []).map(stemOf));
  const said = stems(text);
  if (!onCall || [...stems(Object.values(typeof onCall.for === "string" ? [onCall.for] : onCall.for).join(" "))].filter((stem) => said.has(stem)).length < 2) return { sentences: [] };
  return { sentences: yield* onCallTold(run) };
}

/** The number of the person on call, and what it is for. */
export function* onCallTold(run: Run): Script<string[]> {
  if (!run.desk.onCall) return [];
  const { rows } = yield* call<{ rows: { row: string; mark: number }[] }>("desk_facts", {});
  const fact = rows.find(({ row }) => row.includes(run.desk.onCall!.phone));
  return fact ? [`${fact.row}. [${fact.mark}]`] : [];
}
