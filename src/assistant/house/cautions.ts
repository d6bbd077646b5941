import { standing, type Want } from "#conversations/frame.ts";
import { lexiconFor } from "#conversations/lexicon.ts";
import type { Offering } from "#rules/desk.ts";
import { inWords } from "#rules/desk.ts";
import { readHealth } from "#understanding/health.ts";
import { mentionsIn } from "#understanding/mentions.ts";
import { sentencesIn } from "#assistant/sentences.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { FoundPassages } from "#assistant/tools/search_documents.ts";
import { call, type Said, type Script } from "./script.ts";
import { asking, nameOf, peopleOf } from "./steps.ts";

type Passage = FoundPassages["passages"][number];

/**
 * What a guest tells of their health, where the documents say something of it for what is being arranged: the rule is told, an offer
 * that it may forbid is taken back, and what the rule itself names is offered instead. Without such a rule nothing is said here.
 */
export function* cautions(run: Run): Script<Said | undefined> {
  const { frame, language } = run;
  const fromSeq = run.saying.turn.fromSeq;
  const now = frame.latest.flatMap(({ text }) => readHealth(text, language));
  const states = [...new Set([...now, ...frame.earlier.flatMap((text) => readHealth(text, language))])];
  const want = frame.wants.findLast((one) => one.kind === "appointment" && one.does === "book" && (one.state === "open" || one.state === "proposed") && (now.length > 0 || one.seq >= fromSeq));
  const booked = want === undefined && now.length > 0 ? standing(frame, "appointment").at(-1) : undefined;
  const offering = run.desk.offerings.find(({ id, name }) => (want ? id === (want.offering?.value ?? want.among?.[0]) : booked !== undefined && Object.values(typeof name === "string" ? [name] : name).includes(booked.offering)));
  if (states.length === 0 || !offering) return undefined;
  const rules = yield* rulesOn(run, offering, states);
  const named = new Set(rules.flatMap(({ sentence }) => mentionsIn(sentence, lexiconFor(run.desk)).filter(({ kind }) => kind === "offering").map(({ id }) => id)));
  // What the rule itself names may be had; it is told where it was not told before.
  if (rules.length === 0 || named.has(offering.id) && now.length === 0) return undefined;
  const foreign = rules.some(({ passage }) => passage.language !== language) ? [phrase(run, "answers.in_other_language", { language: run.house.phrases.say(`answers.language_${rules[0]!.passage.language}`, language) })] : [];
  const sentences = [...foreign, ...rules.slice(0, 3).map(({ sentence, passage }) => `${sentence} [${passage.mark}]`)];
  if (named.has(offering.id)) return { sentences };
  if (frame.proposal?.state === "open") {
    yield* call("let_go", {});
    sentences.push(phrase(run, "bookings.taken_back", { name: nameOf(run, offering) }));
  }
  return yield* instead(run, want, [...named], sentences);
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

/** The sentences of the documents that speak of such a state, in a passage about what is being arranged. */
function* rulesOn(run: Run, offering: Offering, states: readonly string[]): Script<{ sentence: string; passage: Passage }[]> {
  const [first] = run.desk.languages;
  const found = yield* call<FoundPassages | { error: string }>("search_documents", { question: `${inWords(offering.name, "en", first)}: ${states.join(", ")}` });
  if ("error" in found) return [];
  const kin = new Set(run.desk.offerings.filter(({ kind, within, takes }) => kind === offering.kind && (within === offering.within && within !== undefined || takes[0]?.type === offering.takes[0]?.type)).map(({ id }) => id));
  const about = ({ title, heading, text }: Passage) => mentionsIn(`${title}. ${heading}. ${text}`, lexiconFor(run.desk)).some(({ kind, id }) => (kind === "offering" ? kin.has(id) : kind === "hours" && id === offering.within));
  return found.passages.filter(about).slice(0, 2).flatMap((passage) =>
    sentencesIn(passage.text, run.language).filter((sentence) => readHealth(sentence, run.language).some((state) => states.includes(state))).map((sentence) => ({ sentence: sentence.trim(), passage })));
}
