import type { Value } from "#understanding/values.ts";
import { best } from "./about.ts";
import { agree } from "./agree.ts";
import { isTurned } from "./bounds.ts";
import type { Row } from "./rows.ts";
import { freely, statementsIn, strong } from "./statements.ts";
import { isStrange, nameOf } from "./strange.ts";
import { clauseOf, familyOf, regionOf, within, type Span, type Told } from "./told.ts";
import { isKind, opposed } from "./words/meanings.ts";
import { rest } from "./words/predicates.ts";
import { comparable, type Subject } from "./words.ts";

/** Whether what a sentence speaks of is what another statement of its source speaks of, and not the one that has the value. */
export function standsElsewhere(value: Value, told: Told, piece: Span, row: Row, other: Value, rows: readonly Row[]): boolean {
  if (["phone", "email", "url", "reference"].includes(value.kind) || /bookings|proposals/.test(row.source.document)) return false;
  const own = statementsIn(row).find(({ start, end }) => start <= other.start && end >= other.end);
  if (!own) return false;
  const topic = own.topic.filter((one) => one.end <= other.start), words = within(within(told.subjects, regionOf(told, value)), piece);
  const same = rows.filter(({ source }) => source === row.source);
  if (row.source.kind === "passage" && (isStrange(words, told, row, [...own.words.filter(({ end }) => end <= other.start), ...row.carried], same.flatMap((one) => [...one.subjects, ...one.under])))) return true;
  // "An arranged overdraft 9.9 %; without an arrangement 14.9 %".
  const lacked = within(row.lacked, own), had = own.words.filter((one) => !lacked.includes(one));
  if (told.lacked.some((word) => best(word, had) > 0.8 && best(word, lacked) === 0) || words.some((word) => best(word, lacked) > 0.8 && best(word, had) === 0)) return true;
  // "Free for pregnant women; for the others €18" is not said of pregnant women.
  const all = statementsIn(row), before = all[all.indexOf(own) - 1];
  if (before && !isTurned(told, { start: 0, end: told.text.length }) && rest[row.language].test(row.folded.slice(own.start, own.end)) && !rest[told.language].test(told.folded)) {
    const from = Math.min(before.values[0]?.start ?? Infinity, before.start + (freely.exec(row.folded.slice(before.start, before.end))?.index ?? Infinity));
    const spared = before.words.filter(({ start }) => start > from);
    if (words.some((word) => best(word, spared) > 0.7 && best(word, row.about) <= 0.7)) return true;
  }
  if (!topic.some((one) => comparable(one, told.language))) return false;
  // "The meeting place is our lobby, the price €6": a part without a thing of its own says it of what is spoken of at large.
  const part = clauseOf(row, other), opening = within(row.values, { start: part.start, end: other.start }).reduce((text, { start, end }) => text.replace(row.folded.slice(start, end), ""), row.folded.slice(part.start, other.start));
  if (row.source.kind === "passage" && part.start > own.start && within(row.subjects, part).length === 0 && /^[,:(].*\p{L}{4}/u.test(opening)) return false;
  // "In a Family room children stay free, teenagers pay €20": the place is that of all.
  const leads = statementsIn(row).filter((one) => one.leads && one.end <= own.start && !strong.test(row.folded.slice(one.start + 1, own.start + 1))).flatMap(({ topic }) => topic);
  // What stands before a colon is said of all behind it, and a table's first cell of all its row.
  const cell = /^[^;:]+(?=; [^;:]+: )/.exec(row.folded)?.[0].length ?? 0, colon = [...row.folded.slice(0, other.start).matchAll(/:(?=\s)/g)].at(-1)?.index ?? 0;
  const mine = [...topic, ...own.words, ...leads, ...row.carried, ...row.subjects.filter(({ end }) => end <= (cell || colon))];
  // A lost laptop is no "lost badge": another kind of thing stands where the sentence has its own.
  const named = nameOf(told, words).filter(({ meanings }) => isKind(meanings)), stands = topic.filter(({ meanings }) => isKind(meanings));
  if (row.source.kind === "passage" && named.length > 0 && stands.length > 0 && named.every((word) => best(word, [...mine, ...row.about]) <= 0.4) && stands.every((one) => best(one, words) <= 0.4)) return true;
  // Only what has another value of the kind, which the sentence does not say itself, could be what was meant.
  const vies = (values: readonly Value[], from: Row) => values.some((each) => (familyOf(each) === familyOf(other) || elidedAs(each, other, from)) && !told.values.some((one) => agree(one, each)));
  const rivals = same.flatMap((one) => statementsIn(one).filter((each) => each !== own).map((each) => ({ ...each, vies: vies(each.values, one), near: one === row, apart: one !== row || strong.test(row.folded.slice(Math.min(each.end, own.end) - 1, Math.max(each.start, own.start) + 1)) })));
  // Of two words of one meaning the one that stands there itself is meant.
  const theirs = (word: Subject, apart: boolean, alone = false) => rivals.some((one) => {
    const there = (one.apart || !apart) && best(word, one.topic);
    return (one.vies || alone && one.values.length > 0) && there && there > 0.7 && there > best(word, mine) && (best(word, row.about) <= 0.7 || !apart && (!alone || topic.some((mine) => isKind(mine.meanings) && best(mine, words) <= 0.4)) && one.values.some((each) => familyOf(each) === familyOf(other)));
  });
  if (words.some((word) => theirs(word, false) && topic.some((one) => opposed(word.meanings, one.meanings)))) return true;
  const held = words.filter((word) => best(word, mine) > 0.7 && !theirs(word, false));
  if (held.length === 0) return words.some((word) => theirs(word, false, true));
  // "Intensive courses" are not what is said of evening courses, where both are spoken of.
  const covered = (list: readonly Subject[]) => words.filter((word) => best(word, list) > 0.7).length;
  if (topic.some((one) => best(one, words) <= 0.4) && rivals.some((one) => one.vies && covered(one.topic) > covered(mine) && covered(one.topic) > 1)) return true;
  // "Hormone results take two days" of "results take two days; hormone tests six".
  const name = nameOf(told, words);
  if ((told.language === "en" || told.language === "hu") && name.slice(0, -1).some((word) => rivals.some((one) => one.vies && one.near && one.start > own.start && best(word, one.topic) > 0.7 && best(word, mine) === 0 && best(word, row.about) === 0))) return true;
  // What a name is about is the last of its words in English and Hungarian, the first in Spanish and Romanian.
  const main = told.language === "en" || told.language === "hu" ? name.at(-1) : name[0];
  return main !== undefined && theirs(main, true);
}

/** "Results take two days; hormone tests take six": a bare number at the end is of the kind said before. */
const elidedAs = (each: Value, other: Value, row: Row): boolean => each.kind === "number" && !each.of && (other.kind === "duration" || other.kind === "money" || other.kind === "count") && /^\s*(?:[,.;)]|$)/.test(row.folded.slice(each.end));
