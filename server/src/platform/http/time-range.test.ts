import { expect, test } from 'vitest';
import { timeRange } from './time-range.ts';

test.each([
  [{ from: '2026-11-25', to: '2026-11-25' }, '2026-11-25T00:00Z', '2026-11-26T00:00Z'],
  [
    { from: '2026-10-25', to: '2026-10-25', time_zone: 'Europe/Berlin' },
    '2026-10-24T22:00Z',
    '2026-10-25T23:00Z',
  ],
  [
    { from: '2026-11-25T10:00:00Z', to: '2026-11-25T11:00:00+01:00', time_zone: 'Asia/Tokyo' },
    '2026-11-25T10:00Z',
    '2026-11-25T10:00Z',
  ],
])('%j is a time that includes the day it names', (query, from, until) => {
  expect(timeRange(query)).toEqual({ fromMs: Date.parse(from), untilMs: Date.parse(until) });
});

test.each([
  [{ from: '2026-02-30' }, '/from'],
  [{ to: '2026-13-01' }, '/to'],
  [{ from: '2026-02-30T10:00:00Z' }, '/from'],
  [{ to: '2026-11-25', time_zone: 'Mars/Phobos' }, '/time_zone'],
])('%j is refused, its field named', (query, path) => {
  expect(() => timeRange(query)).toThrow(
    expect.objectContaining({ fields: [expect.objectContaining({ path })] }),
  );
});
