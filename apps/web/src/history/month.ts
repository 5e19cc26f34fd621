import { dayWith, numberOf, type Day } from './days.ts';

/** Written 2026-11. */
export type Month = string;

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** @param by so many months later; earlier where it is below 0 */
export function monthsOn(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}

/** From 1, Monday, to 7. The first of January 1970 was a Thursday. */
function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/**
 * Its weeks, each of seven: null stands where the days of other months would.
 * @param firstWeekday of a week, from 1, Monday, to 7
 */
export function weeksOf(month: Month, firstWeekday: number): readonly (readonly (Day | null)[])[] {
  const first = numberOf(`${month}-01`);
  const after = numberOf(`${monthsOn(month, 1)}-01`);
  const before = (weekdayOf(first) - firstWeekday + 7) % 7;
  const weeks = Math.ceil((before + after - first) / 7);
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const number = first - before + week * 7 + weekday;
      return number < first || number >= after ? null : dayWith(number);
    }),
  );
}
