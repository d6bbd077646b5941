import type { Part } from "#conversations/reading.ts";
import { readComplaint, saysLockedOut } from "#understanding/complaints.ts";
import { fold } from "#understanding/fold.ts";
import { isAbout } from "#understanding/matters.ts";
import { readMood } from "#understanding/moods.ts";
import { asksAboutOthers, asksIfHere, passesOn, passesOnToThem, saysHowRelated } from "#understanding/others.ts";
import { asksHowLong, lacksProof, readPersonWish } from "#understanding/persons.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Noted } from "#assistant/tools/note.ts";
import { callBack, onDuty, personWanted, whichNumber } from "./calling_back.ts";
import { complained, inVain, toldOn } from "./complaining.ts";
import { documentAnswer, unknown } from "./documents.ts";
import { onCallFor, openingThing } from "./lost.ts";
import { ownMatters } from "./own_matters.ts";
import { call, together, type Said, type Script } from "./script.ts";

type Failed = { error: string; code?: string };
const failed = (result: object): result is Failed => "error" in result;

/** What concerns people: complaints, the wish for a person, a call-back, lost things and free errands. `enough` where nothing else should be said, `beside` where something else was asked in the same breath. */
export function* people(run: Run): Script<{ said: Said; enough: boolean; beside: boolean } | undefined> {
  const latest = run.frame.latest;
  const said: Said[] = [];
  let enough = false, asksBeside = false;
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
      asksBeside ||= text.includes("?") || names.includes("ask_information");
      enough ||= !asksBeside;
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
    } else if (toldOn(run, text, seq, names) && (complaint === undefined || complaint.about.every((about) => about === "other"))) {
      said.push(yield* complained(run, text, wish.person ?? false, false, true));
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
  return said.length > 0 ? { said: together(...said), enough, beside: asksBeside } : undefined;
}

/** Words that ask where or how something is done, also without a question mark. */
const wondering = /(?<!\p{L})(?:where|how|when|donde|como|cuando|cuanto|hol|hogyan|mikor|mennyi|unde|cum|cand)(?!\p{L})/u;

/** A word of thanks or of assent tells nothing more of a complaint. */
const onlyThanks = (names: readonly string[]): boolean => names.length > 0 && names.every((name) => name === "thank" || name === "affirm" || name === "greet");

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
