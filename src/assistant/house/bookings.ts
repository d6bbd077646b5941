import type { Want } from "#conversations/frame.ts";
import { onDay, writePeriod } from "#rules/writing.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Offered } from "#assistant/tools/propose.ts";
import { advanceExisting } from "./existing.ts";
import { call, type Said, type Script } from "./script.ts";
import { advanceSession } from "./sessions.ts";
import { advanceStay, reasonSentence, type Step } from "./stays.ts";

type Failed = { error: string; code?: string; [detail: string]: unknown };

/** Takes the guest's wishes forward: what is complete goes on one card together, for what is missing one question is asked. */
export function* bookings(run: Run): Script<Said | undefined> {
  const { frame } = run;
  const fromSeq = run.saying.turn.fromSeq;
  const touched = frame.wants.filter((want) => want.state === "open" && want.seq >= fromSeq);
  const contact = yield* contactGiven(run);
  if (touched.length === 0) return contact ?? (yield* offerInDoubt(run));
  // A complete wish from before, still without its card, goes on this one.
  const waiting = frame.wants.filter((want) => want.state === "open" && want.firm && want.does === "book" && want.seq < fromSeq && complete(want));
  const steps: Wanted[] = [];
  for (const want of [...waiting, ...touched]) steps.push({ want, step: yield* advance(run, want) });
  return yield* oneCard(run, steps);
}

type Wanted = { want: Want; step: Step };

/** What is complete goes on a card; where something is missing that is asked first. */
function* oneCard(run: Run, steps: Wanted[], again = false): Script<Said> {
  const ready = steps.filter(({ step }) => step.item);
  const open = steps.filter(({ step }) => !step.item);
  if (open.length === 0) return yield* offer(run, ready, again);
  const sentences = ready.length > 0 ? [phrase(run, "bookings.both_possible")] : [];
  const asked = open.find(({ step }) => step.question)?.step;
  sentences.push(...open.flatMap(({ step }) => step.sentences));
  if (asked?.ask) yield* call("ask_guest", asked.ask);
  return { sentences, ...(asked?.question ? { question: asked.question + (ready.length > 0 ? ` ${phrase(run, "bookings.then_one_card")}` : "") } : {}) };
}

const complete = (want: Want): boolean => want.kind === "stay" ? Boolean(want.arrival && (want.departure || want.nights) && want.offering) : Boolean(want.date && want.time);

function* advance(run: Run, want: Want): Script<Step> {
  if (want.does !== "book") return yield* advanceExisting(run, want);
  if (want.kind === "stay") return yield* advanceStay(run, want);
  if (want.kind === undefined) return { sentences: [], question: phrase(run, "bookings.book_what"), ask: { for: "offering", want: want.id } };
  return yield* advanceSession(run, want);
}

/** Puts everything that is complete on one card, or says why it cannot be had. */
function* offer(run: Run, ready: Wanted[], again: boolean): Script<Said> {
  const { name, email, phone } = run.frame.guest;
  const guest = { ...(name ? { name: name.value } : {}), ...(email ? { email: email.value } : {}), ...(phone ? { phone: phone.value } : {}) };
  const booking = ready.some(({ step }) => step.item?.do === "book");
  const offered = yield* call<Offered | Failed>("propose", {
    items: ready.map(({ step }) => step.item!), wants: ready.map(({ want }) => want.id), ...(booking && Object.keys(guest).length > 0 ? { guest } : {}),
  });
  if ("error" in offered) return offered.code === "full" && !again ? yield* lookAgain(run, ready) : refused(run, offered, ready);
  const mark = ` [${offered.mark}]`;
  const kinds = new Set(ready.map(({ step }) => step.item?.do));
  const key = kinds.size > 1 || ready.length > 1 ? "several" : kinds.has("cancel") ? "cancel" : kinds.has("change") ? "change" : "book";
  const sentences = [phrase(run, `bookings.offer_${key}`, { summary: offered.summary }) + mark];
  if (offered.terms && key !== "cancel") sentences.push(`${capital(offered.terms)}.${mark}`);
  const assumed = ready.find(({ want }) => want.does === "book" && want.kind === "stay" && !want.party);
  if (assumed) sentences.push(phrase(run, "bookings.assumed_two"));
  if (!offered.held) sentences.push(phrase(run, "bookings.not_held"));
  if (booking && !name) yield* call("ask_guest", { for: "contact" });
  return { sentences, question: phrase(run, booking && !name ? "bookings.yes_and_name" : "bookings.say_yes") };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Somebody was quicker between the look and the card: one more look, so that a no comes with what is nearest. */
function* lookAgain(run: Run, ready: Wanted[]): Script<Said> {
  const steps: Wanted[] = [];
  for (const { want } of ready) steps.push({ want, step: yield* advance(run, want) });
  return yield* oneCard(run, steps, true);
}

function refused(run: Run, failed: Failed, ready: Wanted[]): Said {
  const known = run.house.phrases.has(`refusals.${failed.code}`);
  if (failed.code === "identity_needed") return { sentences: [phrase(run, "existing.proof_needed")], question: phrase(run, "existing.person") };
  if (known) return { sentences: [reasonSentence(run, { code: failed.code ?? "", sentence: failed.error, offering: "", name: "", details: failed }, { period: periodOf(run, ready[0]) })], question: phrase(run, "bookings.something_else") };
  return { sentences: [failed.code === "waiting_for_a_person" ? failed.error : phrase(run, "refusals.other")], question: phrase(run, "bookings.something_else") };
}

/** When the first of the wishes is for, in words. */
function periodOf(run: Run, wanted: Wanted | undefined): string {
  const { arrival, departure, startsAt } = (wanted?.step.item ?? {}) as { arrival?: string; departure?: string; startsAt?: string };
  if (arrival && departure) return writePeriod(arrival, departure, run.language);
  return startsAt ? onDay(startsAt.slice(0, 10), run.language) : "";
}

/** A yes that was not certain to be meant for the offer: it is shown once more. */
function* offerInDoubt(run: Run): Script<Said | undefined> {
  const { frame } = run;
  const yes = frame.latest.some(({ understood }) => understood.answer === "yes" || understood.intents[0]?.name === "affirm");
  if (!yes || frame.proposal?.state !== "open" || frame.answering?.for === "handoff") return undefined;
  const shown = yield* call<Offered | Failed>("show_offer", {});
  if ("error" in shown) return undefined;
  return { sentences: [phrase(run, "bookings.offer_book", { summary: shown.summary }) + ` [${shown.mark}]`], question: phrase(run, "bookings.say_yes") };
}

/** A name or contact given after the offer or the yes is kept for it. */
function* contactGiven(run: Run): Script<Said | undefined> {
  const { frame } = run;
  const fromSeq = run.saying.turn.fromSeq;
  const fresh = (["name", "email", "phone"] as const).filter((what) => (frame.guest[what]?.seq ?? 0) >= fromSeq);
  const open = frame.proposal?.state === "open";
  if (fresh.length === 0 || (!open && frame.bookings.length === 0) || frame.answering?.for === "phone") return undefined;
  const kept = yield* call<{ kept: boolean } | Failed>("take_contact", Object.fromEntries(fresh.map((what) => [what, frame.guest[what]!.value])));
  if ("error" in kept) return { sentences: [] };
  return open ? { sentences: [phrase(run, "bookings.name_kept_open")] } : { sentences: [phrase(run, "bookings.name_kept")] };
}
