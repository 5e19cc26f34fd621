import { numberOf, type Day } from './days.ts';

export interface Streak {
  /** That goes on today; 0 where it is broken. */
  readonly current: number;
  readonly longest: number;
}

export interface Streaks {
  readonly days: Streak;
  /** With a day of training in each. */
  readonly weeks: Streak;
}

/** @param now of the same count: what was last of it may still come */
function streakOf(numbers: readonly number[], now: number): Streak {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  let [length, longest, last] = [0, 0, NaN];
  for (const number of sorted) {
    length = number === last + 1 ? length + 1 : 1;
    longest = Math.max(longest, length);
    last = number;
  }
  return { current: last >= now - 1 ? length : 0, longest };
}

/** @param firstWeekday of a week, from 1, Monday, to 7 */
export function streaksOf(trained: Iterable<Day>, today: Day, firstWeekday: number): Streaks {
  const numbers = [...trained].map(numberOf);
  // Day 0 was a Thursday.
  const weekOf = (number: number) => Math.floor((number + 4 - firstWeekday) / 7);
  return {
    days: streakOf(numbers, numberOf(today)),
    weeks: streakOf(numbers.map(weekOf), weekOf(numberOf(today))),
  };
}
