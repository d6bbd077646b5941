/**
 * A value that a sentence states. `value` is in the smallest unit: money in minor units, lengths of time in minutes
 * (months as months), distances in metres, weights in grams, times `HH:MM`, stretches `HH:MM-HH:MM`, dates
 * `YYYY-MM-DD`, or `MM-DD` without a year, or `--DD` without a month, weekdays 1 (Monday) to 7.
 */
export interface Value {
  kind: "money" | "percent" | "time" | "timeRange" | "date" | "weekday" | "month" | "duration" | "count" | "ordinal" | "age" | "reference" | "distance"
    | "weight" | "temperature" | "area" | "volume" | "speed" | "power" | "data" | "phone" | "email" | "url" | "always" | "number";
  value: string | number;
  /** The currency of money; "month" where a length of time is not minutes. */
  unit?: string;
  /** The noun that is counted, folded and in the singular as far as that is safe. */
  of?: string;
  /** What a price is for: "night", "person", "day" …, folded. */
  per?: string;
  /** The weekday said with a date, so that the two can be compared. */
  weekday?: number;
  /** The calendar day meant, where `now` was given. */
  day?: string;
  /** A time of twelve hours whose half of the day is not said. */
  loose?: boolean;
  text: string;
  start: number;
  end: number;
}
