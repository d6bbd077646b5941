import { fold } from "#understanding/fold.ts";
import type { Run } from "#assistant/run.ts";

const worn = /\binconvenience\b|\bgreat question\b|\banything else\b|\bthank you for (?:your )?(?:patience|understanding)\b|\bmolestias\b|\bgran pregunta\b|\balgo mas en que\b|\bkellemetlenseg\w*|\bsegithetek meg valamiben\b|\bdisconfort\b|\bneplaceri\w*|\bcu altceva\b/;

/** Counts what can be counted of the tone (desk.md C10) into the trace; nothing is held back for it. */
export function noteTone(sentence: string, run: Run): void {
  const note = (what: string) => { if (!run.trace.notes.includes(what)) run.trace.notes.push(what); };
  if (worn.test(fold(sentence))) note("tone: a worn phrase");
  if (sentence.split(/\s+/).length > 40) note("tone: a long sentence");
  if ((sentence.match(/\?/g) ?? []).length > 1) note("tone: two questions");
  if (run.frame.said.some((said) => said.length > 20 && said.includes(sentence.trim()))) note("tone: said before");
}
