import { type Day, dayOn, easter, plusDays } from "./days.ts";

const fixed: Record<string, [number, number]> = {
  newyear: [1, 1], epiphany: [1, 6], valentine: [2, 14], womensday: [3, 8], laborday: [5, 1], halloween: [10, 31], allsaints: [11, 1],
  national: [12, 1], stnicholas: [12, 6], christmaseve: [12, 24], christmas: [12, 25], boxing: [12, 26], newyearseve: [12, 31],
};
const moving: Record<string, number> = { goodfriday: -2, easter: 0, eastermonday: 1, pentecost: 49 };

/** The day of a feast in a year; those that move are counted from Easter. */
export function holidayOn(name: string, year: number): Day | undefined {
  const day = fixed[name];
  if (day) return dayOn(year, day[0], day[1]);
  const orthodox = name.startsWith("orthodox");
  const offset = moving[orthodox ? name.slice("orthodox".length) : name];
  return offset === undefined || year < 1600 || year > 4000 ? undefined : plusDays(easter(year, orthodox), offset);
}
