import type { Part } from "#conversations/reading.ts";
import type { Condition } from "#understanding/conditions.ts";
import { ofHealth, speaksOf } from "#understanding/conditions.ts";
import type { Language } from "#rules/desk.ts";
import { phrase, type Run } from "#assistant/run.ts";
import { sentencesIn } from "#assistant/sentences.ts";
import type { FoundPassages } from "#assistant/tools/search_documents.ts";
import { rowsOf } from "#knowledge/cite.ts";
import { wantedBy } from "#knowledge/wanted.ts";
import { decide, names, tellingWords, verdict, type Line } from "./deciding.ts";
import { call, type Script } from "./script.ts";
import { namesOf, timeless, type Topic } from "./topics.ts";

type Looked = FoundPassages | { error: string; code?: string };

/** One look into the documents. */
export const looked = (question: string, about?: string): Script<Looked> => call<Looked>("search_documents", { question: question.slice(0, 500), ...(about ? { about: about.slice(0, 300) } : {}) });

/** That the words which follow are a document's own, where they are in another language. */
export const leadTo = (run: Run, language: string): string[] => language === run.language ? [] : [phrase(run, "answers.in_other_language", { language: run.house.phrases.say(`answers.language_${language}`, run.language) })];

/** A document's words with their mark behind each sentence: one that is cut from its mark would be held back. */
export const quoted = (text: string, { mark, language }: { mark: number; language: string }): string[] => sentencesIn(text, language).map((sentence) => `${sentence} [${mark}]`);

interface Decided { sentences: string[]; from: Topic }
interface Asked { question: string; parts: readonly Part[]; found: FoundPassages; conditions: readonly Condition[]; topic?: Topic; about?: string }

/** The sentences that decide a question which goes on from another, or of somebody a rule may be made for; undefined where none does. */
export function* decisive(run: Run, { question, parts, found, conditions, topic, about }: Asked): Script<Decided | undefined> {
  const goneOn = topic ? yield* looked(question, `${topic.title} ${topic.heading}`) : undefined;
  const passages = joined(found, goneOn);
  const named = run.language === "en" ? "" : namesOf(run, parts);
  const sought = { text: `${timeless(question, parts)} ${named}`, language: run.language, conditions, ...(topic ? { topic } : {}) };
  let lines = decide(passages, sought);
  if (conditions.length > 0 && !lines.slice(0, 2).some((line) => tells(line, conditions) && (line.named || line.fresh > partly))) {
    const probed = yield* looked(`${about ?? topic?.title ?? ""} ${named} ${question} ${conditions.map(({ kind }) => probes[kind] ?? kind).join(" ")}`.trim());
    if ("passages" in probed) lines = decide(joined({ answerable: true, passages }, probed), sought);
  }
  const telling = lines.filter((line) => tells(line, conditions) && (line.named || line.fresh > partly || line.passage.title === topic?.title));
  // Where another sentence says much more of what was named ("a guide dog of 30 kg"), the limit is not for that.
  const apart = measured(conditions) && telling[0] !== undefined && Math.max(...lines.map(({ fresh }) => fresh)) > telling[0].fresh + 1;
  if (telling[0] && !apart && telling[0].weight >= 0.7 * lines[0]!.weight) return said(run, telling, conditions);
  if (!topic) return undefined;
  const answerable = found.answerable || goneOn !== undefined && "passages" in goneOn && goneOn.answerable;
  const before = run.frame.said.at(-1) ?? "";
  // What names nothing is answered by what was not yet said; what names a thing, by a sentence that has it.
  const empty = !names(tellingWords(sought.text, run.language, conditions), run.language);
  const goesOn = parts.some(({ cues }) => cues.has("same"));
  const again = empty && wantedBy(question).length === 0 ? 1 : 0;
  const [best, ...others] = lines.filter(({ passage, fresh }) => passage.title === topic.title || goesOn && found.answerable && fresh > plainly)
    .map((line) => ({ ...line, weight: line.weight - (before.includes(line.text) ? again : 0) })).toSorted((x, y) => y.weight - x.weight);
  return best && answerable && (best.fresh > enough || empty && best.valued && (again > 0 || best.passage.heading === topic.heading)) ? said(run, [best, ...others], []) : undefined;
}

const measured = (conditions: readonly Condition[]): boolean => conditions.every(({ kind }) => kind === "weight" || kind === "distance");

/** How much of a question's own words a sentence must say. */
const enough = 0.9;

/** … and a sentence that speaks of what was told of somebody. */
const partly = 0.6;
/** … and so much, where it stands in another document than the one the talk is in. */
const plainly = 1.8;

/** Whether a sentence, or the heading it stands under, speaks of what was told of somebody. */
export const tells = ({ text, passage }: Line, conditions: readonly Condition[]): boolean => conditions.some((condition) => speaksOf(text, condition, passage.language as Language) || ofHealth(condition) && speaksOf(passage.heading, condition, passage.language as Language));

/** The words under which documents speak of a condition. */
const probes: Record<string, string> = { age: "from how many years, children under age", weight: "weight limit kg", distance: "height limit" };

/** The best sentence, and the next of the same passage where it says nearly as much, in the document's order; a plain yes or no before them where a limit decides. */
export function said(run: Run, [best, ...others]: readonly Line[], conditions: readonly Condition[]): Decided {
  const more = others.find(({ passage, weight }) => passage === best!.passage && weight >= 0.85 * best!.weight);
  const chosen = [best!, ...(more ? [more] : [])].toSorted((a, b) => best!.passage.text.indexOf(a.text) - best!.passage.text.indexOf(b.text));
  const decided = best!.named ? verdict(best!, conditions) : undefined;
  // A no for somebody's age is told with what follows it: the exception stands there.
  const rows = rowsOf(best!.passage.text);
  const after = decided === "beyond" && !measured(conditions) && !more ? rows[rows.indexOf(best!.text) + 1] : undefined;
  const { title, heading, language } = best!.passage;
  return { sentences: [...(decided ? [phrase(run, `answers.${decided}`)] : []), ...leadTo(run, language), ...[...chosen.map(({ text }) => text), ...(after ? [after] : [])].flatMap((text) => quoted(text, best!.passage))], from: { title, heading } };
}

/** The passages of two looks, each once. */
function joined(first: FoundPassages, second: Looked | undefined): FoundPassages["passages"] {
  const [a, b] = [first, second && "passages" in second ? second : undefined];
  const all = [...(b?.answerable || !a.answerable ? b?.passages ?? [] : []), ...(a.answerable || !b ? a.passages : []), ...(b?.passages ?? [])];
  return all.filter(({ mark }, n) => all.findIndex((one) => one.mark === mark) === n);
}
