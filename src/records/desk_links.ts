import type { Desk } from "#rules/desk.ts";

/** Something the shape alone cannot see: a path, what is wrong with what stands there, and what would do. */
export type Loose = { path: (string | number)[]; saw: string; would: string };

type Path = Loose["path"];
type Named = { id: string };

const known = (ids: readonly string[]): string =>
  ids.length === 0 ? "there is none to name; take it out" : `it should be one of ${ids.slice(0, 12).join(", ")}${ids.length > 12 ? " …" : ""}`;

/** Ids that two things share, and ids that name nothing, through the whole desk. */
export function looseLinks(desk: Desk): Loose[] {
  const found: Loose[] = [];
  const say = (path: Path, saw: string, would: string) => { found.push({ path, saw, would }); };
  const once = (list: readonly Named[], path: Path) => {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (seen.has(id)) say([...path, index, "id"], `is "${id}", as another above it is`, "give each its own");
      seen.add(id);
    });
  };
  const link = (id: string | undefined, ids: readonly string[], path: Path, noun: string) => {
    if (id !== undefined && !ids.includes(id)) say(path, `is "${id}", and there is no such ${noun}`, known(ids));
  };
  const of = (list: readonly Named[]) => list.map(({ id }) => id);
  for (const name of ["sites", "departments", "people", "hours", "features", "resources", "offerings", "terms", "extras", "levies"] as const) once(desk[name], [name]);

  const [sites, hours, features, resources, terms, extras] = [desk.sites, desk.hours, desk.features, desk.resources, desk.terms, desk.extras].map(of) as [string[], string[], string[], string[], string[], string[]];
  const types = [...new Set(desk.resources.map(({ type }) => type))];
  link(desk.reception, hours, ["reception"], "hours");
  desk.hours.forEach((one, at) => {
    link(one.site, sites, ["hours", at, "site"], "site");
    once(one.seasons, ["hours", at, "seasons"]);
  });
  desk.resources.forEach((one, at) => {
    link(one.site, sites, ["resources", at, "site"], "site");
    one.features.forEach((id, n) => link(id, features, ["resources", at, "features", n], "feature"));
    one.connectsWith.forEach((id, n) => link(id, resources, ["resources", at, "connectsWith", n], "resource"));
  });
  desk.joins.forEach((join, at) => join.forEach((id, n) => link(id, resources, ["joins", at, n], "resource")));
  desk.extras.forEach((one, at) => link(one.need, features, ["extras", at, "need"], "feature"));
  desk.offerings.forEach((one, at) => {
    const path: Path = ["offerings", at];
    link(one.site, sites, [...path, "site"], "site");
    link(one.within, hours, [...path, "within"], "hours");
    one.takes.forEach((need, n) => link(need.type, types, [...path, "takes", n, "type"], "type of resource"));
    one.extras.forEach((id, n) => link(id, extras, [...path, "extras", n], "extra"));
    once(one.rates, [...path, "rates"]);
    one.rates.forEach((rate, n) => {
      link(rate.terms, terms, [...path, "rates", n, "terms"], "terms");
      once(rate.seasons, [...path, "rates", n, "seasons"]);
    });
  });
  return found;
}

/** What each value allows and together they do not: zones, orders of time, limits. */
export function looseValues(desk: Desk): Loose[] {
  const found: Loose[] = [];
  const say = (path: Path, saw: string, would: string) => { found.push({ path, saw, would }); };
  desk.sites.forEach((one, at) => {
    if (!isZone(one.timeZone)) say(["sites", at, "timeZone"], `is "${one.timeZone}", which is no time zone`, "it should be a name of the IANA list, like Europe/Budapest");
  });
  if (!Intl.supportedValuesOf("currency").includes(desk.currency)) say(["currency"], `is "${desk.currency}", which is no currency`, "it should be a code of ISO 4217, like EUR");
  desk.hours.forEach((one, at) => {
    const lists = [{ path: ["weekly"] as Path, openings: one.weekly }, ...one.seasons.map((season, n) => ({ path: ["seasons", n, "weekly"] as Path, openings: season.weekly }))];
    for (const { path, openings } of lists) openings.forEach((opening, n) => lastFits(["hours", at, ...path, n], opening, say));
    one.exceptions.forEach((exception, n) => {
      if (!isDay(exception.on)) say(["hours", at, "exceptions", n, "on"], `is "${exception.on}", a day no year has`, "correct the day");
      exception.hours.forEach((opening, m) => lastFits(["hours", at, "exceptions", n, "hours", m], opening, say));
    });
    one.seasons.forEach((season, n) => seasonFits(["hours", at, "seasons", n], season, say));
  });
  desk.offerings.forEach((one, at) => {
    const path: Path = ["offerings", at];
    if (one.kind !== "stay" && one.duration === undefined) say([...path, "duration"], "is missing", "say how many minutes it takes, like duration: 60");
    if (one.party.min > one.party.max) say([...path, "party"], `is from ${one.party.min} to ${one.party.max}`, "min should not be above max");
    if (one.kind !== "stay" && one.every === 0) say([...path, "every"], "is 0", "give the minutes between two beginnings");
    one.rates.forEach((rate, n) => rate.seasons.forEach((season, m) => seasonFits([...path, "rates", n, "seasons", m], season, say)));
  });
  desk.terms.forEach((one, at) => one.steps.forEach((step, n) => {
    const last = n === one.steps.length - 1;
    if (last && step.until) say(["terms", at, "steps", n], "is the last step and has a limit", "add a step without until for all that comes later");
    if (!last && !step.until) say(["terms", at, "steps", n], "has no limit, so that the steps after it never apply", "give it an until, or put it last");
  }));
  return found;
}

type Say = (path: Path, saw: string, would: string) => void;

function lastFits(path: Path, { open, close, last }: { open: string; close: string; last?: string | undefined }, say: Say): void {
  if (last === undefined) return;
  // Past midnight a time counts as later than all of the evening.
  const after = (time: string) => (close > open || time >= open ? time : `${Number(time.slice(0, 2)) + 24}${time.slice(2)}`);
  if (after(last) < open || after(last) > after(close)) say([...path, "last"], `is ${last}, outside ${open} to ${close}`, "it should lie between them");
}

function seasonFits(path: Path, { from, to }: { from: string; to: string }, say: Say): void {
  if (!isDay(from)) say([...path, "from"], `is "${from}", a day no year has`, "correct the day");
  if (!isDay(to)) say([...path, "to"], `is "${to}", a day no year has`, "correct the day");
  if (from.length !== to.length) say(path, `is from ${from} to ${to}`, "write both with the year, or both without");
  else if (from.length === 10 && from > to) say(path, `is from ${from} to ${to}`, "it should end after it begins");
}

/** Whether a zone's name is one this machine knows. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether some year has this day: `2026-02-29` and `02-30` no, `02-29` yes. */
function isDay(day: string): boolean {
  const whole = day.length === 5 ? `2028-${day}` : day;
  const at = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
}
