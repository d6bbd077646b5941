import { standing, type Want } from "#conversations/frame.ts";
import { lexiconFor } from "#conversations/lexicon.ts";
import { inWords, type Offering } from "#rules/desk.ts";
import { readHealth } from "#understanding/health.ts";
import { mentionsIn } from "#understanding/mentions.ts";
import { sentencesIn } from "#assistant/sentences.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { FoundPassages } from "#assistant/tools/search_documents.ts";
import { leadTo } from "./decisive.ts";
import { call, type Said, type Script } from "./script.ts";
import { asking, nameOf, peopleOf } from "./steps.ts";

type Passage = FoundPassages["passages"][number];

/** What is said for safety; `enough` where nothing else may be said beside it. */
interface Caution { said: Said; enough: boolean }

/**
 * What a guest tells of their health or of a child's age, where the documents say something of it for what is being arranged: the rule
 * is told, an offer of a treatment that it may forbid is taken back, and what the rule itself names is offered instead.
 */
export function* cautions(run: Run): Script<Caution | undefined> {
  const { frame, language } = run;
  const fromSeq = run.saying.turn.fromSeq;
  const now = frame.latest.flatMap(({ text }) => readHealth(text, language));
  const ages = frame.latest.flatMap(({ parts }) => parts.flatMap(({ understood }) => understood.party?.childAges ?? []));
  const want = frame.wants.findLast((one) => one.kind !== "stay" && one.kind !== undefined && one.does === "book" && (one.state === "open" || one.state === "proposed") && (now.length + ages.length > 0 || one.seq >= fromSeq));
  const booked = want === undefined && now.length > 0 ? standing(frame, "appointment").at(-1) : undefined;
  const offering = run.desk.offerings.find(({ id, kind, name }) => (want ? id === (want.offering?.value ?? want.among?.[0]) || kind === "table" && want.kind === "table" : booked !== undefined && Object.values(typeof name === "string" ? [name] : name).includes(booked.offering)));
  const treated = offering?.kind === "appointment";
  const states = [...new Set([...now, ...(treated ? frame.earlier.flatMap((text) => readHealth(text, language)) : [])])];
  if (!offering || states.length === 0 && !(treated && ages.length > 0)) return undefined;
  const rules = yield* rulesOn(run, offering, states, treated ? ages : []);
  const named = new Set(rules.flatMap(({ sentence }) => mentionsIn(sentence, lexiconFor(run.desk)).filter(({ kind }) => kind === "offering").map(({ id }) => id)));
  // What the rule itself names may be had; it is told where it was not told before.
  if (rules.length === 0 || named.has(offering.id) && now.length === 0) return undefined;
  const foreign = leadTo(run, (rules.find(({ passage }) => passage.language !== language) ?? rules[0]!).passage.language);
  const sentences = [...foreign, ...rules.slice(0, 3).map(({ sentence, passage }) => `${sentence} [${passage.mark}]`)];
  const limits = rules.flatMap(({ sentence }) => agesIn(sentence));
  // A child below every age the rule names cannot have it at all.
  const tooYoung = ages.some((age) => limits.length > 0 && limits.every((limit) => age < limit));
  if (!treated || states.length === 0 && !tooYoung || named.has(offering.id)) return { said: { sentences }, enough: false };
  if (frame.proposal?.state === "open") {
    yield* call("let_go", {});
    sentences.push(phrase(run, "bookings.let_go"));
  }
  return { said: yield* instead(run, want, [...named], sentences), enough: true };
}

/** What the rule allows in its place, to choose from; else a person. */
function* instead(run: Run, want: Want | undefined, ids: readonly string[], sentences: string[]): Script<Said> {
  const people = want ? Math.max(1, peopleOf(want)) : 1;
  const choices = run.desk.offerings.filter(({ id, party }) => ids.includes(id) && people >= party.min && people <= party.max).slice(0, 3).map((offering) => ({ label: nameOf(run, offering), value: offering.id }));
  if (!want || choices.length === 0) {
    yield* call("ask_guest", { for: "handoff" });
    return { sentences, question: phrase(run, "bookings.person_instead") };
  }
  const { question, ask } = asking(run, want, "offering", "bookings.that_instead", { name: choices[0]!.label }, choices);
  yield* call("ask_guest", ask!);
  return { sentences, question: question! };
}

/** The sentences of the documents that speak of such a state or age, in a passage about what is being arranged. */
function* rulesOn(run: Run, offering: Offering, states: readonly string[], ages: readonly number[]): Script<{ sentence: string; passage: Passage }[]> {
  const found = yield* call<FoundPassages | { error: string }>("search_documents", { question: `${inWords(offering.name, "en", run.desk.languages[0])}: ${[...states, ...(ages.length > 0 ? ["children, from how many years"] : [])].join(", ")}` });
  if ("error" in found) return [];
  const tells = (text: string) => readHealth(text, run.language).some((state) => states.includes(state)) || ages.some((age) => agesIn(text).some((limit) => age < limit));
  return found.passages.filter((passage) => speaksOf(run, offering, passage)).slice(0, 2).flatMap((passage) => {
    const said = sentencesIn(passage.text, run.language).filter(tells);
    return (said.length > 0 ? said : tells(passage.heading) ? passage.sentences : []).map((sentence) => ({ sentence: sentence.trim(), passage }));
  });
}

/** Ages that a sentence sets as a limit. */
const agesIn = (text: string): number[] => [...text.matchAll(/(?<!\d)(\d{1,2})(?= (?:years|años|ani|de ani)|[ -]?éves)|(?<=(?:from|under|over) )(\d{1,2})(?!\d|[:.]\d)/giu)].map(([age]) => Number(age));

/** Whether a passage is about an offering: it names it, one taken from the same stock, or the hours it is had in. */
export function speaksOf(run: Run, offering: Offering, { title, heading, text }: Pick<Passage, "title" | "heading" | "text">): boolean {
  const kin = new Set(run.desk.offerings.filter(({ kind, within, takes }) => kind === offering.kind && (within === offering.within && within !== undefined || takes[0]?.type === offering.takes[0]?.type)).map(({ id }) => id));
  return mentionsIn(`${title}. ${heading}. ${text}`, lexiconFor(run.desk)).some(({ kind, id }) => (kind === "offering" ? kin.has(id) : kind === "hours" && id === offering.within));
}
