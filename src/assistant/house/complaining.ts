import { atTime, onDay } from "#rules/writing.ts";
import { triedInVain } from "#understanding/attempts.ts";
import { readComplaint, tellsMore } from "#understanding/complaints.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { CaseOpened } from "#assistant/tools/open_case.ts";
import { onDuty, personWanted } from "./calling_back.ts";
import { remedy } from "./documents.ts";
import { onCallFor, onCallTold } from "./lost.ts";
import { call, marked, type Said, type Script } from "./script.ts";

type Failed = { error: string; code?: string };
const failed = (result: object): result is Failed => "error" in result;

/** Opens a case for a complaint, or adds to it, with what can be tried meanwhile and who answers by when. */
export function* complained(run: Run, text: string, wantsPerson: boolean, cure = true, more = false): Script<Said> {
  const { language } = run;
  if (cure && !wantsPerson && ownCure(run, text)) {
    const steps = yield* remedy(run, text, 0.8);
    if (steps.length > 0) return { sentences: [...steps, phrase(run, "complaints.or_a_case")] };
  }
  const opened = yield* call<CaseOpened | Failed>("open_case", { words: text, ...(wantsPerson ? { wants_person: true } : {}), ...(more ? { more } : {}) });
  if (failed(opened)) return yield* personWanted(run, text);
  const about = `complaints.sorry_${opened.topic}`;
  // Sorry once; what is told of it later is added without another word of regret.
  const sentences = opened.again ? [] : [phrase(run, run.house.phrases.has(about) ? about : "complaints.sorry")];
  if (opened.again) sentences.push(phrase(run, opened.raised ? "complaints.raised" : "complaints.known", { reference: opened.reference }) + ` [${opened.mark}]`);
  else sentences.push(phrase(run, opened.severity === "urgent" || opened.severity === "high" ? "complaints.opened_urgent" : "complaints.opened", { reference: opened.reference, department: opened.department }) + ` [${opened.mark}]`);
  // What can be tried meanwhile is told where the documents know the trouble and it is none that hurts.
  const alone = ofTheHouse.has(opened.topic) && !(yield* onDuty(run));
  const first = alone && urgentAtNight.has(opened.topic) && run.desk.onCall !== undefined;
  if (cure && !first && !opened.again && !opened.confidential && opened.severity !== "urgent" && curable.has(opened.topic)) sentences.splice(1, 0, ...(yield* remedy(run, opened.topic === "noise" ? "quiet hours at night" : text, opened.topic === "locked_out" ? 0.85 : undefined)));
  if (opened.handoff?.onDuty) sentences.push(marked(phrase(run, "complaints.next", { position: opened.handoff.position }), opened.handoff.mark, language));
  else if (opened.promise && !opened.again) sentences.push(phrase(run, "complaints.answer_by", { day: onDay(opened.promise.day, language), time: atTime(opened.promise.time, language) }) + ` [${opened.mark}]`);
  const night = !opened.onCall && !opened.confidential && alone;
  if (!opened.onCall && !night && !first) sentences.push(...(yield* onCallFor(run, text)).sentences);
  if (night && !first) sentences.push(...(yield* onCallTold(run)));
  // Whoever stands outside hears the number before anything else.
  if (first) sentences.splice(opened.again ? 0 : 1, 0, ...(yield* onCallTold(run)));
  else if (opened.onCall) sentences.push(phrase(run, "people.on_call", { phone: opened.onCall.phone, for: opened.onCall.for, number: run.desk.emergency.number }) + ` [${opened.onCall.mark}]`);
  const ask = `complaints.ask_${opened.topic}`;
  if (opened.again || !run.house.phrases.has(ask)) return { sentences };
  yield* call("ask_guest", { for: "details" });
  return { sentences, question: phrase(run, ask) };
}

/** A small trouble of one's own ("I forgot my password") that is nobody's fault: told how it ends, it is a case only if that does not help. */
function ownCure(run: Run, text: string): boolean {
  const complaint = readComplaint(text, run.language);
  return complaint !== undefined && complaint.severity === "low" && complaint.about.every((about) => about === "other") && run.frame.cases.length === 0;
}

/** What one was told to try did not help: said right after an answer from the documents or about a case. */
export const inVain = (run: Run, text: string, seq: number, language: Run["language"]): boolean =>
  run.frame.earlier.length > 0 && run.frame.answering?.want === undefined && run.frame.wants.every((want) => want.seq !== seq) && /\[\d+\]|C-[A-Z0-9]{4,}/.test(run.frame.said.at(-1) ?? "") && triedInVain(text, language);

/** Whether a message goes on telling of the complaint whose case was the last thing spoken of. */
export const toldOn = (run: Run, text: string, seq: number, names: readonly string[]): boolean =>
  run.frame.cases.length > 0 && caseNamed.test(run.frame.said.at(-1) ?? "") && run.frame.wants.every((want) => want.seq !== seq) && names.every((name) => !elsewhere.has(name)) && tellsMore(text, run.language);
const caseNamed = /C-[A-Z0-9]{4,}/;
const elsewhere: ReadonlySet<string> = new Set(["book", "change", "cancel", "thank", "greet", "smalltalk", "ask_human", "pay", "order"]);

/** Troubles with the house itself that may not wait for the morning: whoever is on call is named at night. */
const ofTheHouse = new Set(["water", "heating", "light", "locked_out", "access", "equipment"]);

/** What cannot wait at all while nobody is at the desk. */
const urgentAtNight: ReadonlySet<string> = new Set(["locked_out"]);

/** Troubles that the one who has them can often end by themselves, or of which the house rules speak. */
const curable = new Set(["noise", "equipment", "internet", "locked_out", "access", "light", "booking", "billing", "other"]);
