import { readHealth } from "#understanding/health.ts";
import { readWishes } from "#understanding/wishes.ts";
import { fill, kindOf } from "./filling.ts";
import { currentWant, standing, type Frame, type Want } from "./frame.ts";
import type { Part } from "./reading.ts";
import type { Said } from "./starting.ts";

const score = (part: Part, name: string): number => part.understood.intents.find((intent) => intent.name === name)?.score ?? 0;

/** Whether a part says anything that fills a want. */
export const fills = ({ understood, offerings, mentions }: Part): boolean =>
  understood.dates.length > 0 || understood.times.length > 0 || understood.party !== undefined || understood.nights !== undefined
  || understood.rooms !== undefined || understood.shift !== undefined || offerings.length > 0 || mentions.some((mention) => mention.kind === "extra" || mention.kind === "feature");

/** What a part wants done: a booking's change or end is asked in so many words, anything to be had is a booking. */
function doing(frame: Frame, said: Said): Want["does"] | undefined {
  const { part } = said;
  const [book, change, ask] = [score(part, "book"), score(part, "change"), score(part, "ask_information")];
  // "The one I can cancel" is a price, and ends nothing.
  const cancel = part.cues.has("refundable") ? 0 : score(part, "cancel");
  const asksOnly = ask > Math.max(cancel, change, book) || cancel === 0 && change > 0 && change <= 0.5 && ask + score(part, "pay") >= 0.5 && !fills(part)
    // "Is late check-in all right?" asks how it is done.
    || cancel === 0 && part.cues.has("late") && (part.question || part.text.includes("?")) && part.understood.dates.length + part.offerings.length === 0
    || part.cues.has("fee") && part.text.includes("?")
    || part.cues.has("remind") && (part.question || part.text.includes("?"))
    // "What does it cost if I cancel?" asks on which terms, and ends nothing.
    || part.cues.has("terms") && ask >= Math.max(cancel, change) && (part.question || part.text.includes("?"));
  const open = currentWant(frame);
  const kind = part.kind ?? kindOf(said.desk, part.offerings[0]);
  const mine = standing(frame, kind);
  const another = open?.does === "book" && (kind === undefined || open.kind === kind || open.kind === undefined);
  if (cancel > 0 && cancel >= change && !asksOnly) return "cancel";
  // "We've changed our mind, drop it", with nothing left but what is booked.
  if (part.cues.has("drop") && !open && !frame.asked && mine.length > 0 && !part.question && !part.text.includes("?")) return "cancel";
  // "Make the table four people", "one more night": what is booked already is meant, where nothing of its kind is being arranged.
  const again = mine.length > 0 && !another && (tellsWish(part) && mine.some(({ kind: of }) => of === "stay" || !part.cues.has("late")) || part.cues.has("become") && part.understood.party !== undefined && part.understood.dates.length === 0 || part.understood.shift !== undefined || part.cues.has("whole") && !part.cues.has("second") && fills(part) || part.cues.has("more") || part.cues.has("fewer") || said.correcting && fills(part)
    || !open && part.kind === undefined && !part.question && part.understood.party !== undefined && part.understood.dates.length === 0 && ask === 0);
  if ((change > 0 && !asksOnly || again) && !another) return mine.length > 0 || part.understood.reference || !fills(part) || part.cues.has("whole") ? "change" : "book";
  if (book > 0 && (book >= ask || fills(part))) return "book";
  if (part.understood.reference && open?.does !== "cancel" && open?.does !== "change" && !fills(part)) return "show";
  return undefined;
}

/** "We land late, about eleven", "one of us is allergic to nuts": told of what is booked, so that the house knows. */
const tellsWish = (part: Part): boolean =>
  !part.question && !part.text.includes("?") && part.offerings.length === 0 && part.understood.dates.length === 0 && score(part, "complain") + score(part, "problem") + score(part, "cancel") === 0 && readWishes(part.text, part.language).length > 0;

/**
 * Takes one part of a message into the wants: into the one it names, the one that was asked about or the latest open
 * one; a new one where it names another kind. Returns the want it changed.
 */
export function takeIn(frame: Frame, said: Said): Want | undefined {
  const { part, seq } = said;
  const does = doing(frame, said);
  const current = currentWant(frame);
  const subject = (part.assumed && current?.does === "book" ? undefined : part.kind) ?? kindOf(said.desk, part.offerings[0]);
  const want = wantFor(frame, said, does, current, subject);
  if (!want) return undefined;
  const before = stamp(want);
  const named = want.offering?.seq;
  if (want.kind === undefined && subject) want.kind = subject;
  if (part.assumed && want.seq === seq) want.assumed = true;
  else if (part.kind && !part.assumed) delete want.assumed;
  // A question about what there is becomes a wish when they ask to have it, or go on naming what they want of it.
  const asks = part.understood.intents[0]?.name === "ask_information";
  const firm = does === "book" && !part.text.includes("?") && !(asks && part.question) || (does !== undefined && does !== "book") || (!asks && !part.question && fills(part));
  fill(want, said, frame);
  const changed = stamp(want) !== before || want.offering?.seq !== named || (does !== undefined && (does !== "book" || !part.question));
  if (!changed && want.seq !== seq) return undefined;
  want.firm ||= firm;
  want.seq = seq;
  if (want.state === "proposed") want.state = "open";
  return want;
}

function wantFor(frame: Frame, said: Said, does: Want["does"] | undefined, current: Want | undefined, subject: Want["kind"]): Want | undefined {
  const { part, seq } = said;
  if (does === "cancel" || does === "change" || does === "show") {
    if (does === "cancel" && current?.does === "book" && standing(frame, subject).length === 0 && !part.understood.reference) return letGo(frame, current, seq);
    // "Move it to Saturday" is said of what was booked last.
    if (does === "change" && subject === undefined && current?.does !== "change") subject = standing(frame).at(-1)?.kind;
    return current?.does === does && (subject === undefined || current.kind === undefined || current.kind === subject) ? current : open(frame, does, subject, seq);
  }
  // "124 is a lot" names prices, nothing that is wanted.
  if (part.cues.has("expensive") && part.understood.dates.length === 0 && (part.offerings.length === 0 || part.cues.has("elsewhere") && /\d/.test(part.text))) return undefined;
  // "The heating is off since last night" tells what is wrong with what they have, and asks for no night.
  if (does === undefined && current === undefined && troubled(part)) return undefined;
  // A question about something else is not part of the wish that is being arranged.
  const { dates, times, nights } = part.understood;
  const told = (frame.asked?.for === "childAges" || frame.asked?.for === "party") && part.understood.party !== undefined && !part.text.includes("?");
  const aside = part.question && !told && !(part.cues.has("become") && part.understood.party !== undefined) && score(part, "ask_information") > 0 && does === undefined && dates.length + times.length + part.offerings.length === 0 && nights === undefined && !part.mentions.some(({ kind }) => kind === "extra" || kind === "feature");
  if (aside) return undefined;
  const answering = frame.asked?.want !== undefined && current?.id === frame.asked.want;
  if (current && (current.does !== "book" || subject === undefined || current.kind === undefined || current.kind === subject) && sameWish(current, said)) {
    return does || answering || said.correcting || said.added !== undefined || fills(part) || part.cues.has("late") || wishful(part) || marked(part) ? current : undefined;
  }
  const last = frame.wants.filter(({ does: did, kind }) => did === "book" && (subject === undefined || kind === subject)).at(-1);
  // "And for lunch?", "the same for Friday": the rest is as it was.
  if (last && !current && fills(part) && part.cues.has("same") && !part.cues.has("second")) return again(frame, last, seq);
  const hourOnly = subject === "stay" && times.length > 0 && dates.length === 0 && nights === undefined && part.understood.party === undefined && part.offerings.length === 0;
  if (subject !== undefined && (does === "book" || fills(part) && !hourOnly)) return open(frame, "book", subject, seq);
  if (does === "book" && !part.question && score(part, "book") > score(part, "ask_information")) return open(frame, "book", onlyKind(said), seq);
  return undefined;
}

const troubled = ({ understood: { intents, nights, party }, offerings }: Part): boolean =>
  (intents[0]?.name === "problem" || intents[0]?.name === "complain") && intents[0].score >= 0.8 && offerings.length === 0 && nights === undefined && party === undefined;

/** "I'm allergic to nuts", "I'm pregnant": no trouble of the house, but for a person to see. */
const marked = (part: Part): boolean => !part.question && !part.text.includes("?") && (readHealth(part.text, part.language).length > 0 || readWishes(part.text, part.language).some((wish) => wish.marked));

const wishful = (part: Part): boolean => part.understood.intents.every(({ name }) => name === "other" || name === "order" || name === "book" || name === "affirm" || name === "change");

const stamp = ({ seq: _seq, state: _state, firm: _firm, ...rest }: Want): string => JSON.stringify(rest, (key, value: unknown) => (key === "seq" ? undefined : value));

function letGo(frame: Frame, want: Want, seq: number): undefined {
  want.state = "dropped";
  frame.dropped = { seq, anew: false };
}

/** Another offering of the same kind is a correction of the same wish while it is unanswered, and a second wish beside a corrected one. */
function sameWish(current: Want, { part, seq, desk }: Said): boolean {
  if (part.offerings.length === 0 || !current.offering) return true;
  if (part.offerings.includes(current.offering.value)) return true;
  if (current.seq === seq) return false;
  const kinds = [kindOf(desk, current.offering.value), kindOf(desk, part.offerings[0])];
  if (kinds[0] !== kinds[1]) return false;
  // A taxi is no correction of a massage: only what is taken from the same stock, or was asked for in its place.
  const takes = (id: string | undefined) => desk.offerings.find((offering) => offering.id === id)?.takes[0]?.type;
  return kinds[0] !== "appointment" || takes(current.offering.value) === takes(part.offerings[0]) || part.cues.has("same");
}

function open(frame: Frame, does: Want["does"], kind: Want["kind"], seq: number): Want {
  const want: Want = { id: `${does}-${seq}-${frame.wants.length}`, does, state: "open", firm: false, needs: [], wishes: [], extras: [], notes: [], seq, ...(kind ? { kind } : {}) };
  frame.wants.push(want);
  return want;
}

function again(frame: Frame, last: Want, seq: number): Want {
  const want: Want = { ...structuredClone(last), id: `book-${seq}-${frame.wants.length}`, state: "open", firm: last.firm };
  frame.wants.push(want);
  return want;
}

/** The one kind a desk sells. */
const onlyKind = (said: Said): Want["kind"] => {
  const kinds = new Set(said.desk.offerings.map((offering) => offering.kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
};
