import { type Day, plusDays, weekdayNumber } from "./days.ts";
import { fold } from "./fold.ts";

/** Days of the week said as a habit ("on Sundays", "los domingos", "vasárnaponként", "duminicile"), Monday to Sunday, on folded text. */
const weekly: readonly RegExp[] = [
  /(?<!\p{L})(?:mondays|(?:every|each) monday|(?:todos )?los lunes|hetfonkent|minden hetfon?|lunile|lunea|in fiecare luni)(?!\p{L})/u,
  /(?<!\p{L})(?:tuesdays|(?:every|each) tuesday|(?:todos )?los martes|keddenkent|minden kedden?|martile|martea|in fiecare marti)(?!\p{L})/u,
  /(?<!\p{L})(?:wednesdays|(?:every|each) wednesday|(?:todos )?los miercoles|szerdankent|minden szerdan?|miercurile|miercurea|in fiecare miercuri)(?!\p{L})/u,
  /(?<!\p{L})(?:thursdays|(?:every|each) thursday|(?:todos )?los jueves|csutortokonkent|minden csutortokon?|joile|joia|in fiecare joi)(?!\p{L})/u,
  /(?<!\p{L})(?:fridays|(?:every|each) friday|(?:todos )?los viernes|pentekenkent|minden penteken?|vinerile|vinerea|in fiecare vineri)(?!\p{L})/u,
  /(?<!\p{L})(?:saturdays|(?:every|each) saturday|(?:todos )?los sabados|szombatonkent|minden szombaton?|sambetele|sambata|in fiecare sambata|(?:on |at |every |the )?weekends|(?:los )?fines de semana|hetvegenkent|minden hetvegen?|weekendurile|in weekenduri)(?!\p{L})/u,
  /(?<!\p{L})(?:sundays|(?:every|each) sunday|(?:todos )?los domingos|vasarnaponkent|minden vasarnap|duminicile|duminica|in fiecare duminica|(?:on |at |every |the )?weekends|(?:los )?fines de semana|hetvegenkent|minden hetvegen?|weekendurile|in weekenduri)(?!\p{L})/u,
];

/** The days of work, said as one. */
const workdays = /(?<!\p{L})(?:(?:on )?weekdays|during the week|entre semana|dias (?:laborables|de semana)|hetkoznap\p{L}*|munkanap\p{L}*|in timpul saptamanii|(?:in )?zilele? (?:lucratoare|de lucru))(?!\p{L})/u;

/** The next of each weekday that a text says as a habit, in the order of the calendar; today counts. */
export function habitualDays(text: string, today: Day): Day[] {
  const said = fold(text);
  const from = weekdayNumber(today);
  return weekly.flatMap((words, n) => (words.test(said) || n < 5 && workdays.test(said) ? [plusDays(today, (n + 1 - from + 7) % 7)] : [])).toSorted();
}
