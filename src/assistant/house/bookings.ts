import { standing, type Want } from "#conversations/frame.ts";
import { onDay, writeList, writePeriod } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Offered } from "#assistant/tools/propose.ts";
import { advanceExisting, proveFirst } from "./existing.ts";
import { otherContact } from "./letters.ts";
import { call, type Said, type Script } from "./script.ts";
import { advanceSession } from "./sessions.ts";
import { advanceStay } from "./stays.ts";
import { asking, nameOf, reasonSentence, type Step } from "./steps.ts";
import { cancelling, onTop, tell } from "./telling.ts";

type Failed = { error: string; code?: string; [detail: string]: unknown };

/** Takes the guest's wishes forward: what is complete goes on one card together, for what is missing one question is asked. */
export function* bookings(run: Run): Script<Said | undefined> {
  const { frame } = run;
  const fromSeq = run.saying.turn.fromSeq;
  const touched = frame.wants.filter((want) => want.state === "open" && want.seq >= fromSeq);
  const gone = yield* letGo(run, touched.length > 0);
  const contact = yield* contactGiven(run, touched.length > 0);
  if (touched.length === 0) return gone ?? contact ?? (yield* whichOf(run)) ?? (yield* noneOfThatName(run)) ?? (yield* offerInDoubt(run));
  // A complete wish from before, still without its card, goes on this one.
  const waiting = frame.wants.filter((want) => want.state === "open" && want.firm && want.does === "book" && want.seq < fromSeq && (complete(want) || touched.some((one) => one !== want && saidIn(one) === saidIn(want))));
  // What stands on the open card beside it stays on it.
  const beside = touched.some(({ does }) => does !== "book") || frame.proposal?.state !== "open" ? [] : frame.wants.filter(({ id, state, does, seq }) => state === "proposed" && does === "book" && seq < fromSeq && frame.proposal!.wants.includes(id));
  return yield* oneCard(run, [...beside, ...waiting, ...touched], [...beside, ...waiting]);
}

type Wanted = { want: Want; step: Step };

/** Takes each wish a step further; what is complete goes on one card. `again` is the second look, after somebody was quicker. */
function* oneCard(run: Run, wants: readonly Want[], waiting: readonly Want[], again = false): Script<Said> {
  const steps: Wanted[] = [];
  for (const want of wants) steps.push({ want, step: yield* advance(run, want) });
  const ready = steps.filter(({ step }) => step.items);
  const open = steps.filter(({ step }) => !step.items);
  if (open.length === 0) return yield* offer(run, ready, again);
  const lines = ready.flatMap(({ step }) => step.line ?? []);
  const sentences = ready.length > 0 ? [phrase(run, "bookings.both_possible"), ...lines] : [];
  const asked = (open.find(({ want, step }) => step.question && !waiting.includes(want)) ?? open.find(({ step }) => step.question))?.step;
  // What was said of an older wish is not said again, unless it is asked for now.
  sentences.push(...open.filter(({ want, step }) => step === asked || !waiting.includes(want)).flatMap(({ step }) => step.sentences));
  if (asked?.ask) yield* call("ask_guest", asked.ask);
  return { sentences: [...new Set(sentences)], ...(asked?.question ? { question: asked.question + (ready.length > 0 ? ` ${phrase(run, "bookings.then_one_card")}` : "") } : {}) };
}

/** The message that brought a wish: wishes said together are proposed together. */
const saidIn = ({ id }: Want): string => id.split("-")[1] ?? id;

const complete = (want: Want): boolean => want.kind === "stay" ? Boolean(want.arrival && (want.departure || want.nights) && want.offering) : Boolean(want.date && want.time);

/** One step of one wish, whatever it is. */
export function* advance(run: Run, want: Want): Script<Step> {
  if (want.does !== "book") return yield* advanceExisting(run, want);
  if (want.kind === "stay") return yield* advanceStay(run, want);
  if (want.kind === undefined) return { sentences: [], question: phrase(run, "bookings.book_what"), ask: { for: "offering", want: want.id } };
  return yield* advanceSession(run, want);
}

/** Puts everything that is complete on one card, or says why it cannot be had. */
function* offer(run: Run, ready: Wanted[], again: boolean): Script<Said> {
  const { name, email, phone } = run.frame.guest;
  const guest = { ...(name ? { name: name.value } : {}), ...(email ? { email: email.value } : {}), ...(phone ? { phone: phone.value } : {}) };
  const items = ready.flatMap(({ step }) => step.items ?? []);
  const booking = items.some((item) => item.do === "book");
  const offered = yield* call<Offered | Failed>("propose", { items, wants: ready.map(({ want }) => want.id), ...(booking && Object.keys(guest).length > 0 ? { guest } : {}) });
  // Somebody was quicker between the look and the card: one more look, so that a no comes with what is nearest.
  if ("error" in offered && offered.code === "full" && !again) return yield* oneCard(run, ready.map(({ want }) => want), [], true);
  if ("error" in offered && offered.code === "identity_needed") return yield* proveFirst(run, String(items[0]?.reference ?? ""));
  if ("error" in offered) return refused(run, offered, items[0]);
  const mark = ` [${offered.mark}]`;
  const sentences = [...ready.flatMap(({ step }) => step.sentences), ...told(run, offered)];
  // What comes on top is said where the price is new.
  if (items.length === 1) sentences.push(...offered.items.flatMap(({ fixed }) => onTop(run, fixed)).map((sentence) => sentence + mark));
  if (offered.terms && items.length === 1 && items[0]!.do === "book" && offered.price) sentences.push(cancelling(run, offered.items[0]!.fixed, offered.terms) + mark);
  const fresh = ready.flatMap(({ want }) => want.notes).filter(({ seq }) => seq >= run.saying.turn.fromSeq);
  if (fresh[0]) sentences.push(phrase(run, "bookings.as_wish", { wish: fresh[0].value }));
  // What is assumed is said aloud, once.
  if (ready.some(({ want }) => want.does === "book" && want.kind === "stay" && !want.party && !run.frame.proposal?.wants.includes(want.id))) sentences.push(phrase(run, "bookings.assumed_two") + mark);
  if (!offered.held) sentences.push(phrase(run, "bookings.not_held"));
  const nameless = booking && !name;
  if (nameless) yield* call("ask_guest", { for: "contact" });
  const kinds = new Set(items.map((item) => item.do));
  const key = kinds.size === 1 && kinds.has("cancel") ? "yes_cancel" : kinds.size === 1 && kinds.has("change") ? "yes_change" : nameless ? "yes_and_name" : "say_yes";
  return { sentences, question: phrase(run, `bookings.${key}`) };
}

/** Each line of an offer in a sentence of its own, with its source. */
const told = (run: Run, offered: Offered): string[] => {
  const several = offered.items.filter(({ fixed }) => fixed.do === "book").length > 1;
  return [...(several ? [phrase(run, "bookings.both_possible")] : []), ...offered.items.map(({ fixed }) => `${tell(run, fixed, several)} [${offered.mark}]`)];
};

function refused(run: Run, failed: Failed, item: Record<string, unknown> | undefined): Said {
  const known = run.house.phrases.has(`refusals.${failed.code}`);
  if (known) return { sentences: [reasonSentence(run, { code: failed.code ?? "", sentence: failed.error, offering: "", name: "", details: failed }, { period: periodOf(run, item) })], question: phrase(run, "bookings.something_else") };
  return { sentences: [failed.code === "waiting_for_a_person" ? failed.error : phrase(run, "refusals.other")], question: phrase(run, "bookings.something_else") };
}

/** When a wish is for, in words. */
function periodOf(run: Run, { arrival, departure, startsAt }: { arrival?: string; departure?: string; startsAt?: string } = {}): string {
  if (arrival && departure) return writePeriod(arrival, departure, run.language);
  return startsAt ? onDay(startsAt.slice(0, 10), run.language) : "";
}

/** "Forget it", "start over": the offer is closed, nothing is booked, and that is said. */
function* letGo(run: Run, more: boolean): Script<Said | undefined> {
  const { frame } = run;
  if ((frame.dropped?.seq ?? -1) < run.saying.turn.fromSeq) return undefined;
  if (frame.proposal?.state === "open" && !more) yield* call("let_go", {});
  return frame.dropped!.anew ? { sentences: [phrase(run, "bookings.anew")], question: phrase(run, "courtesy.floor") } : { sentences: [phrase(run, "bookings.let_go")] };
}

/** A yes to a choice of several says only that one of them will do. */
function* whichOf(run: Run): Script<Said | undefined> {
  const { answering, latest, wants } = run.frame;
  const choices = answering?.choices ?? [];
  const want = wants.find(({ id, state }) => id === answering?.want && state === "open");
  if (!want || choices.length < 2 || !latest.some(({ understood }) => understood.answer === "yes")) return undefined;
  const { question, ask } = asking(run, want, answering!.for, answering!.for === "time" ? "bookings.which_time" : "bookings.which_one", {}, choices);
  yield* call("ask_guest", ask!);
  return { sentences: [], question: question! };
}

/** "The blue one", where there is none: that, and what there is. */
function* noneOfThatName(run: Run): Script<Said | undefined> {
  const { unnamed, wants } = run.frame;
  const want = unnamed && unnamed.seq >= run.saying.turn.fromSeq ? wants.find(({ id }) => id === unnamed.want) : undefined;
  const choices = run.desk.offerings.filter(({ kind }) => kind === want?.kind).slice(0, 5).map((offering) => ({ label: nameOf(run, offering), value: offering.id }));
  if (!want || choices.length < 2) return undefined;
  const { question, ask } = asking(run, want, "offering", "bookings.which_one", {}, choices);
  yield* call("ask_guest", ask!);
  return { sentences: [phrase(run, "bookings.none_of_that_name", { things: writeList(choices.map(({ label }) => label), run.language) })], question: question! };
}

/** A yes that was not certain to be meant for the offer, or one with a condition that is met already: it is shown once more. */
function* offerInDoubt(run: Run): Script<Said | undefined> {
  const { frame } = run;
  const yes = frame.latest.some(({ understood, added }) => understood.answer === "yes" || understood.intents[0]?.name === "affirm" || added !== undefined);
  if (!yes || frame.proposal?.state !== "open" || frame.answering?.for === "handoff") return undefined;
  const stay = frame.wants.some(({ id, kind }) => kind === "stay" && frame.proposal!.wants.includes(id));
  const included = stay && frame.latest.some(({ cues, added }) => added !== undefined && cues.has("breakfast")) ? [phrase(run, "bookings.already_in")] : [];
  return yield* showAgain(run, included, true);
}

/** The open offer once more, so that a yes is certainly meant for it. */
export function* showAgain(run: Run, before: string[], whole: boolean): Script<Said | undefined> {
  const shown = yield* call<Offered | Failed>("show_offer", {});
  if ("error" in shown) return before.length > 0 ? { sentences: before } : undefined;
  const kinds = new Set(shown.items.map(({ fixed }) => fixed.do));
  const question = !whole ? "still_open" : kinds.has("cancel") ? "yes_cancel" : kinds.has("change") ? "yes_change" : "say_yes";
  return { sentences: [...before, ...(whole ? told(run, shown) : [])], question: phrase(run, `bookings.${question}`) };
}

/** How a guest is called by name: only where a given name can be told from the family's. */
const firstName = (run: Run, name: string): string => run.language !== "hu" && name.includes(" ") ? name.split(" ")[0]! : "none";

/** A name or contact given before the offer, after it or after the yes is kept for it. */
function* contactGiven(run: Run, more: boolean): Script<Said | undefined> {
  const { frame } = run;
  const fromSeq = run.saying.turn.fromSeq;
  const fresh = (["name", "email", "phone"] as const).filter((what) => (frame.guest[what]?.seq ?? 0) >= fromSeq);
  const open = frame.proposal?.state === "open";
  if (fresh.length === 0 || frame.answering?.for === "phone" || more) return undefined;
  const name = fresh.includes("name") ? firstName(run, frame.guest.name!.value) : "none";
  if (!open && standing(frame).length === 0) return frame.answering?.for === "contact" || frame.answering?.want ? { sentences: [phrase(run, "bookings.name_noted", { name })] } : undefined;
  const kept = yield* call<{ kept: boolean; codeNeeded?: true } | Failed>("take_contact", Object.fromEntries(fresh.map((what) => [what, frame.guest[what]!.value])));
  if ("codeNeeded" in kept) return yield* otherContact(run, frame.guest.email!.value);
  if ("error" in kept) return { sentences: [] };
  if (!open) return { sentences: [phrase(run, "bookings.name_kept", { name })] };
  return yield* showAgain(run, [phrase(run, "bookings.name_kept_open", { name })], false);
}
