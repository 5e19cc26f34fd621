import { expect, test } from 'vitest';
import { dayOf, nameOfDay, startOfDay } from './calendar-day.ts';

const hourMs = 3_600_000;

test.each([
  ['2026-11-25', 'UTC', '2026-11-25T00:00:00Z', 24],
  ['2026-11-25', 'Asia/Kolkata', '2026-11-24T18:30:00Z', 24],
  ['2026-11-25', 'America/Los_Angeles', '2026-11-25T08:00:00Z', 24],
  // Clocks change in the middle of the night, and in Santiago at midnight: that day begins at one.
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z', 23],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z', 25],
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00Z', 23],
])('%s in %s begins at %s and has %i hours', (name, zone, begins, hours) => {
  const day = dayOf(Date.parse(name), 'UTC');
  expect(nameOfDay(day)).toBe(name);
  const from = startOfDay(day, zone);
  const until = startOfDay(day + 1, zone);
  expect(from).toBe(Date.parse(begins));
  expect((until - from) / hourMs).toBe(hours);
  expect([dayOf(from - 1, zone), dayOf(from, zone), dayOf(until - 1, zone), dayOf(until, zone)]).toEqual([
    day - 1,
    day,
    day,
    day + 1,
  ]);
});
