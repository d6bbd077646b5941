import { basename, join, resolve } from "node:path";
import { Unavailable } from "#errors.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { inSentence, writePath } from "./desk_faults.ts";
import { deskFile, lookAt, type Look } from "./desk_file.ts";

/** What a check needs to know of a document. */
export type Checked = { id: string; title: string; audience: string; language: string; updated?: string; expires?: string };

/** A desk's folder, graded: `broken` cannot open, `usable` opens and falls short of something, `sound` neither. */
export type Grade = { desk: string; grade: "sound" | "usable" | "broken"; faults: string[]; warnings: string[]; counts: Record<string, number> };

type Path = (string | number)[];
type Remark = { path: Path; says: string };

/** Grades a desk's folder: what keeps it from opening, and what a guest would miss. `today` is the desk's day. */
export function gradeDesk(folder: string, documents: readonly Checked[], today: string): Grade {
  const file = join(folder, deskFile);
  const written = documents.flatMap((one) => aboutDocument(one, today));
  const count = (audience: string) => documents.filter((one) => one.audience === audience).length;
  const counts = { guestDocuments: count("guest"), staffDocuments: count("staff") };
  let look: Look;
  try {
    look = lookAt(folder);
  } catch (error) {
    if (!(error instanceof Unavailable) || error.code !== "no_desk_file") throw error;
    const none = `There is no ${file}: the folder is enough for search and ingest, a desk cannot be opened from it.`;
    return { desk: basename(resolve(folder)), grade: "usable", faults: [], warnings: [none, ...written], counts };
  }
  const { desk, faults } = look;
  if (!desk) return { desk: basename(resolve(folder)), grade: "broken", faults: faults.map(inSentence), warnings: written, counts };
  const remarks = [...untold(desk, desk.languages, []), ...aboutRooms(desk), ...aboutHours(desk, today), ...aboutNight(desk)];
  const said = remarks.map(({ path, says }) => `${file}, line ${look.lineOf(path)}: ${writePath(path, desk)} ${says}.`);
  const none = counts.guestDocuments === 0 ? ["No document is for guests, so that no question about the house can be answered."] : [];
  const warnings = [...said, ...none, ...written];
  const known = { resources: desk.resources.length, offerings: desk.offerings.length, hours: desk.hours.length, terms: desk.terms.length };
  return { desk: desk.id, grade: warnings.length > 0 ? "usable" : "sound", faults: [], warnings, counts: { ...known, ...counts } };
}

function aboutDocument({ id, updated, expires, title }: Checked, today: string): string[] {
  const said: string[] = [];
  if (!updated) said.push(`${id}.md says no day on which it was updated; add updated to its front matter.`);
  else if (updated > today) said.push(`${id}.md was updated on ${updated}, which is still to come.`);
  if (expires && expires < today) said.push(`${id}.md ("${title}") expired on ${expires} and is told to nobody; take it out or bring it up to date.`);
  return said;
}

const spoken = new Set<string>(["en", "es", "hu", "ro"]);
/** What only staff read needs no other language. */
const forStaff = new Set(["redress"]);

/** Texts given for some of the desk's languages and not for all. */
function untold(value: unknown, languages: readonly Language[], path: Path): Remark[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => untold(one, languages, [...path, index]));
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => spoken.has(key))) {
    const missing = languages.filter((language) => !keys.includes(language));
    return missing.length > 0 ? [{ path, says: `has no words in ${missing.join(", ")}` }] : [];
  }
  return Object.entries(value).filter(([key]) => !forStaff.has(key)).flatMap(([key, one]) => untold(one, languages, [...path, key]));
}

function aboutRooms(desk: Desk): Remark[] {
  const remarks: Remark[] = [];
  const seats = new Map(desk.resources.map(({ id, seats: many }) => [id, many]));
  desk.offerings.forEach((one, at) => {
    if (!one.aliases) remarks.push({ path: ["offerings", at], says: "has no aliases, so that guests must use its exact name" });
    if (one.rates.length === 0) remarks.push({ path: ["offerings", at], says: "has no rate, so that it can be asked about and not sold" });
    if (one.kind !== "stay" && !one.within) remarks.push({ path: ["offerings", at], says: "names no hours in within, so that it may begin at any time" });
    const types = new Set(one.takes.filter(({ per }) => per === "booking").map(({ type }) => type));
    const alone = desk.resources.filter(({ type }) => types.has(type)).map((resource) => resource.seats);
    const joined = desk.joins.filter((join) => join.some((id) => types.has(desk.resources.find((resource) => resource.id === id)?.type ?? "")))
      .map((join) => join.reduce((sum, id) => sum + (seats.get(id) ?? 0), 0));
    const most = Math.max(0, ...alone, ...joined);
    // Someone who serves one party at a time is no seat: only what is meant to hold people is measured.
    if (one.kind !== "appointment" && one.party.max > most) remarks.push({ path: ["offerings", at, "party", "max"], says: `is ${one.party.max}, and the largest that can be given holds ${most}` });
  });
  desk.resources.forEach((one, at) => {
    if (!desk.offerings.some(({ takes }) => takes.some(({ type }) => type === one.type))) remarks.push({ path: ["resources", at], says: `is of the type ${one.type}, which nothing offered takes` });
    for (const id of one.connectsWith) {
      if (!desk.resources.find((other) => other.id === id)?.connectsWith.includes(one.id)) remarks.push({ path: ["resources", at], says: `connects with ${id}, which does not name it in turn` });
    }
  });
  return remarks;
}

function aboutHours(desk: Desk, today: string): Remark[] {
  return desk.hours.flatMap((one, at) => [
    ...(one.weekly.length === 0 && one.seasons.length === 0 ? [{ path: ["hours", at], says: "is never open" }] : []),
    ...one.exceptions.flatMap((exception, n) => (exception.on.length === 10 && exception.on < today ? [{ path: ["hours", at, "exceptions", n], says: `was for ${exception.on} and can be taken out` }] : [])),
  ]);
}

function aboutNight(desk: Desk): Remark[] {
  const reception = desk.hours.find(({ id }) => id === desk.reception);
  const always = reception?.weekly.some(({ open, close, days }) => open === "00:00" && close === "24:00" && days.length === 7);
  return always || desk.onCall ? [] : [{ path: ["reception"], says: "is not there at every hour, and no onCall says whom to ring then" }];
}
