import { expect, test } from 'vitest';
import { createDayOf, dayWith, numberOf } from './days.ts';
import { monthsOn, weeksOf } from './month.ts';
import { streaksOf } from './streaks.ts';

test('a workout late in the evening is of the day that the person had, not of the one in Greenwich', () => {
  const at = new Date('2026-11-28T23:30:00Z');
  expect(createDayOf('UTC')(at)).toBe('2026-11-28');
  expect(createDayOf('Pacific/Auckland')(at)).toBe('2026-11-29');
  expect(createDayOf('America/Los_Angeles')(new Date('2026-11-28T02:00:00Z'))).toBe('2026-11-27');
});

test('days count on by one over months, leap days and the change of clocks', () => {
  for (const [day, next] of [
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-03-28', '2026-03-29'],
  ] as const) {
    expect(numberOf(next) - numberOf(day)).toBe(1);
    expect(dayWith(numberOf(day) + 1)).toBe(next);
  }
  expect(monthsOn('2026-01', -1)).toBe('2025-12');
});

test.each([
  ['2026-11', 1, [null, null, null, null, null, null, '2026-11-01'], 6],
  [
    '2026-11',
    7,
    ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07'],
    5,
  ],
  [
    '2027-02',
    1,
    ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07'],
    4,
  ],
] as const)('%s in weeks from weekday %i', (month, firstWeekday, first, length) => {
  const weeks = weeksOf(month, firstWeekday);
  expect(weeks[0]).toEqual(first);
  expect(weeks).toHaveLength(length);
  expect(
    weeks
      .flat()
      .filter((day) => day !== null)
      .at(-1),
  ).toBe(month === '2026-11' ? '2026-11-30' : '2027-02-28');
});

test('a streak lives until the end of the day, or week, after the last', () => {
  const trained = ['2026-11-25', '2026-11-26', '2026-11-27'];
  expect(streaksOf(trained, '2026-11-27', 1).days).toEqual({ current: 3, longest: 3 });
  expect(streaksOf(trained, '2026-11-28', 1).days).toEqual({ current: 3, longest: 3 });
  expect(streaksOf(trained, '2026-11-29', 1).days).toEqual({ current: 0, longest: 3 });
  expect(streaksOf(trained, '2026-12-06', 1).weeks).toEqual({ current: 1, longest: 1 });
  expect(streaksOf(trained, '2026-12-07', 1).weeks).toEqual({ current: 0, longest: 1 });
  expect(streaksOf([], '2026-12-07', 1).days).toEqual({ current: 0, longest: 0 });
});

test('weeks begin where the region begins them', () => {
  // A Sunday and the Monday after it.
  const trained = ['2026-11-22', '2026-11-23'];
  expect(streaksOf(trained, '2026-11-23', 1).weeks.longest).toBe(2);
  expect(streaksOf(trained, '2026-11-23', 7).weeks.longest).toBe(1);
});
