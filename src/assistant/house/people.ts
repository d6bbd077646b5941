import type { Part } from "#conversations/reading.ts";
import { atTime, onDay, writeTime } from "#rules/writing.ts";
import { readComplaint, saysLockedOut } from "#understanding/complaints.ts";
import { fold } from "#understanding/fold.ts";
import { isAbout } from "#understanding/matters.ts";
import { readMood } from "#understanding/moods.ts";
import { asksAboutOthers, asksIfHere, passesOn, passesOnToThem, saysHowRelated } from "#understanding/others.ts";
import { asksHowLong, lacksProof, readPersonWish } from "#understanding/persons.ts";
import { triedInVain } from "#understanding/attempts.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Brought } from "#assistant/tools/bring_person.ts";
import type { Noted } from "#assistant/tools/note.ts";
import type { CaseOpened } from "#assistant/tools/open_case.ts";
import { callBack, onDuty, whichNumber } from "./calling_back.ts";
import { documentAnswer, remedy, unknown } from "./documents.ts";
import { onCallFor, onCallTold, openingThing } from "./lost.ts";
import { ownMatters } from "./own_matters.ts";
import { call, marked, together, type Said, type Script } from "./script.ts";

type Failed = { error: string; code?: string };
const failed = (result: object): result is Failed => "error" in result;

/** What concerns people: complaints, the wish for a person, a call-back, lost things and free errands. `enough` where nothing else should be said. */
export function* people(run: Run): Script<{ said: Said; enough: boolean } | undefined> {
  const latest = run.frame.latest;
  const said: Said[] = [];
  let enough = false;
  for (const { text, language, understood, seq, cues, parts } of latest) {
    const names = understood.intents.map(({ name }) => name);
    const wish = readPersonWish(text, language);
    const complaint = readComplaint(text, language);
    // What was asked of a complaint, or told about it right after, belongs to its case.
    const detail = run.frame.answering?.for === "details" && !run.frame.answering.want && !complaint && !text.includes("?") && understood.answer !== "no" && !onlyThanks(names) && run.frame.wants.every((want) => want.seq !== seq);
    // Rude words alone complain of nothing yet.
    const mere = complaint !== undefined && complaint.about.every((about) => about === "other") && run.frame.cases.length === 0 && text.trim().split(/\s+/).length <= 7 && readMood(text, language).insult;
    const agreed = run.frame.answering?.for === "handoff" && understood.answer === "yes";
    if ((wish.calledOff || cues.has("drop") && run.frame.wants.every((want) => want.state !== "open" || want.seq === seq && want.does !== "book")) && run.talk.holder === "queue") {
      const { calledOff } = yield* call<{ calledOff?: boolean }>("call_off_person", {});
      said.push({ sentences: [phrase(run, calledOff ? "people.called_off" : "people.stays")] });
      // "No longer needed" was said of the person; it cancels no booking.
      enough ||= !text.includes("?");
    } else if (run.talk.holder === "queue" && run.frame.handoff?.state === "waiting" && run.frame.handoff.seq < seq && !complaint && asksHowLong(text, language)) {
      said.push(yield* personWanted(run, text));
      enough = true;
    } else if (run.frame.answering?.for === "phone" && understood.phone) {
      said.push(yield* callBack(run, understood.phone));
      enough = true;
    } else if (run.frame.answering?.for === "found" && !complaint && (understood.email ?? understood.phone ?? ((parts.every(({ question }) => !question) || !text.includes("?") && text.split(/\s+/).length <= 6) && !onlyThanks(names) && understood.answer !== "no" && run.frame.wants.every((want) => want.seq !== seq) && names[0] !== "lost_and_found"))) {
      said.push(yield* foundMore(run, text, parts, understood.email ?? understood.phone));
      enough = true;
    } else if (understood.reference === undefined && (run.frame.answering?.for === "reference" || run.frame.answering?.for === "code") && lacksProof(text, language)) {
      // Whoever has lost everything is taken to a person.
      yield* call("ask_guest", { for: "handoff" });
      said.push({ sentences: [phrase(run, "people.by_person")], question: phrase(run, "existing.person") });
      enough = true;
    } else if (asksAboutOthers(text) || asksIfHere(text, run.frame.earlier.at(-1) ?? "") || saysHowRelated(text, run.frame.earlier.slice(-2))) {
      said.push({ sentences: [phrase(run, "people.others")], question: phrase(run, "people.others_instead") });
      yield* call("ask_guest", { for: "handoff" });
      enough = true;
    } else if ((passesOn(text) || passesOnToThem(text, run.frame.earlier.slice(-2))) && (complaint === undefined || complaint.severity === "low")) {
      // Written down at once, like every errand asked for in so many words; whether they are here is not said.
      const kept = yield* call<Noted | Failed>("note", { kind: "message", words: text });
      said.push({ sentences: [failed(kept) ? kept.error : phrase(run, "people.noted_message")] });
      enough = true;
    } else if (isAbout("privacy", text, language)) {
      said.push(ownMatters(run)!);
      enough = true;
    } else if (detail) {
      said.push(yield* complained(run, text, wish.person ?? false));
      enough = true;
    } else if (saysLockedOut(text, language) && (names[0] === "lost_and_found" || run.desk.onCall !== undefined && !(yield* onDuty(run)))) {
      // Who stands before a closed door is let in first; what was lost can wait.
      said.push(yield* complained(run, text, wish.person ?? false, false));
      enough = true;
    } else if (complaint && !mere && (complaint.named || !(complaint.severity === "low" && (understood.answer !== undefined || cues.has("expensive") && run.frame.wants.length > 0 || run.frame.wants.some((want) => want.seq === seq && (want.kind !== undefined || want.does !== "book" && names[0] !== "complain")))))) {
      said.push(yield* complained(run, text, wish.person ?? false, !inVain(run, text, seq, language)));
      enough = true;
    } else if (inVain(run, text, seq, language)) {
      // What they were told to try did not help: it becomes a case, and the second time a person.
      said.push(yield* complained(run, `${run.frame.earlier.at(-1)}. ${text}`.slice(0, 2000), run.frame.cases.some(({ state }) => state === "open" || state === "waiting"), false));
      enough = true;
    } else if (wish.person || wish.callBack || names[0] === "ask_human" || agreed) {
      // "OK. And is there a cash machine?": a yes, and a question that is answered beside it.
      const beside = agreed && text.includes("?");
      if (wish.callBack && (understood.phone ?? run.frame.guest.phone)) said.push(yield* callBack(run, (understood.phone ?? run.frame.guest.phone?.value)!));
      else if (wish.callBack && (yield* onDuty(run))) said.push(yield* whichNumber(run));
      else said.push(yield* personWanted(run, agreed ? run.frame.earlier.at(-1) ?? text : text));
      enough ||= !beside;
    } else if (openingThing(run, text, names[0] === "lost_and_found")) {
      // Whoever lost a key, a card or a badge needs it blocked and a new one, and at once.
      const found = yield* documentAnswer(run, text, []);
      said.push(together(found ?? (yield* noted(run, "lost_thing", text)), yield* onCallFor(run, text)));
      enough = true;
    } else if (names[0] === "lost_and_found") {
      said.push(yield* noted(run, "lost_thing", text));
      enough = true;
    } else if (names[0] === "order" && !parts.some(({ question }) => question) && !wondering.test(fold(text)) && !cues.has("expensive") && run.frame.wants.every((want) => want.seq !== seq) && understood.intents.every(({ name }) => name !== "book" && name !== "ask_information")) {
      said.push(yield* noted(run, "errand", text));
    }
  }
  return said.length > 0 ? { said: together(...said), enough } : undefined;
}

/** Words that ask where or how something is done, also without a question mark. */
const wondering = /(?<!\p{L})(?:where|how|when|donde|como|cuando|cuanto|hol|hogyan|mikor|mennyi|unde|cum|cand)(?!\p{L})/u;

/** A word of thanks or of assent tells nothing more of a complaint. */
const onlyThanks = (names: readonly string[]): boolean => names.length > 0 && names.every((name) => name === "thank" || name === "affirm" || name === "greet");

function* personWanted(run: Run, reason: string): Script<Said> {
  const { language } = run;
  const brought = yield* call<Brought | Failed>("bring_person", { reason: reason.slice(0, 300) });
  if (failed(brought)) return { sentences: [phrase(run, "people.no_person")] };
  if (brought.onDuty) return { sentences: [marked(phrase(run, brought.again ? "people.still_waiting" : "people.coming", { position: brought.position }), brought.mark, language)] };
  const sentences = [brought.opens
    ? marked(phrase(run, "people.nobody_now", { day: onDay(brought.opens.day, language), time: writeTime(brought.opens.time, language) }), brought.mark, language)
    : phrase(run, "people.nobody")];
  if (brought.onCall) sentences.push(phrase(run, "people.on_call", { phone: brought.onCall.phone, for: brought.onCall.for, number: run.desk.emergency.number }) + ` [${brought.onCall.mark}]`);
  yield* call("ask_guest", { for: "phone" });
  return { sentences, question: phrase(run, "people.which_number") };
}

function* complained(run: Run, text: string, wantsPerson: boolean, cure = true): Script<Said> {
  const { language } = run;
  if (cure && !wantsPerson && ownCure(run, text)) {
    const steps = yield* remedy(run, text, 0.8);
    if (steps.length > 0) return { sentences: [...steps, phrase(run, "complaints.or_a_case")] };
  }
  const opened = yield* call<CaseOpened | Failed>("open_case", { words: text, ...(wantsPerson ? { wants_person: true } : {}) });
  if (failed(opened)) return yield* personWanted(run, text);
  const about = `complaints.sorry_${opened.topic}`;
  // Sorry once; what is told of it later is added without another word of regret.
  const sentences = opened.again ? [] : [phrase(run, run.house.phrases.has(about) ? about : "complaints.sorry")];
  if (opened.again) sentences.push(phrase(run, opened.raised ? "complaints.raised" : "complaints.known", { reference: opened.reference }) + ` [${opened.mark}]`);
  else sentences.push(phrase(run, opened.severity === "urgent" || opened.severity === "high" ? "complaints.opened_urgent" : "complaints.opened", { reference: opened.reference, department: opened.department }) + ` [${opened.mark}]`);
  // What can be tried meanwhile is told where the documents know the trouble and it is none that hurts.
  const alone = !(yield* onDuty(run));
  const first = alone && urgentAtNight.has(opened.topic) && run.desk.onCall !== undefined;
  if (cure && !first && !opened.again && !opened.confidential && opened.severity !== "urgent" && curable.has(opened.topic)) sentences.splice(1, 0, ...(yield* remedy(run, opened.topic === "noise" ? "quiet hours at night" : text, opened.topic === "locked_out" ? 0.85 : undefined)));
  if (opened.handoff?.onDuty) sentences.push(marked(phrase(run, "complaints.next", { position: opened.handoff.position }), opened.handoff.mark, language));
  else if (opened.promise && !opened.again) sentences.push(phrase(run, "complaints.answer_by", { day: onDay(opened.promise.day, language), time: atTime(opened.promise.time, language) }) + ` [${opened.mark}]`);
  const night = !opened.onCall && !opened.confidential && ofTheHouse.has(opened.topic) && alone;
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
const inVain = (run: Run, text: string, seq: number, language: Run["language"]): boolean =>
  run.frame.earlier.length > 0 && run.frame.answering?.want === undefined && run.frame.wants.every((want) => want.seq !== seq) && /\[\d+\]|C-[A-Z0-9]{4,}/.test(run.frame.said.at(-1) ?? "") && triedInVain(text, language);

/** Troubles with the house itself that may not wait for the morning: whoever is on call is named at night. */
const ofTheHouse = new Set(["water", "heating", "light", "locked_out", "access", "equipment"]);

/** What cannot wait at all while nobody is at the desk. */
const urgentAtNight: ReadonlySet<string> = new Set(["locked_out"]);

/** Troubles that the one who has them can often end by themselves, or of which the house rules speak. */
const curable = new Set(["noise", "equipment", "internet", "locked_out", "access", "light", "booking", "billing", "other"]);

function* noted(run: Run, kind: "errand" | "lost_thing", text: string): Script<Said> {
  const kept = yield* call<Noted | Failed>("note", { kind, words: text });
  if (failed(kept)) return { sentences: [kept.error] };
  const contact = run.frame.guest.email ?? run.frame.guest.phone;
  if (kind === "errand" || contact) return { sentences: [phrase(run, `people.noted_${kind}`)] };
  yield* call("ask_guest", { for: "found" });
  return { sentences: [phrase(run, `people.noted_${kind}`)], question: phrase(run, "people.how_to_reach") };
}

/** More of what was lost, and how to reach them, is written beside it; what they ask with it is answered from the documents. */
function* foundMore(run: Run, text: string, parts: readonly Part[], contact: string | undefined): Script<Said> {
  const kept = yield* call<Noted | Failed>("note", { kind: "lost_thing", words: text, ...(contact ? { contact } : {}) });
  if (failed(kept)) return { sentences: [kept.error] };
  const asking = text.includes("?") || parts.length > 1 ? parts.filter(({ question, text: part, understood }) => question || part.includes("?") || understood.intents[0]?.name === "ask_information") : [];
  const answer = asking.length === 0 ? undefined : (yield* documentAnswer(run, `lost and found: ${asking.map((part) => part.text).join(" ")}`, asking)) ?? (yield* unknown(run));
  if (contact || run.frame.guest.email || run.frame.guest.phone) return together({ sentences: [phrase(run, "people.found_more")] }, answer);
  yield* call("ask_guest", { for: "found" });
  return { ...together({ sentences: [phrase(run, "people.found_more")] }, answer), question: phrase(run, "people.how_to_reach") };
}
