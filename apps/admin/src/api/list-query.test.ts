import { expect, test } from 'vitest';
import { listQuery } from './list-query.ts';

test('page, order and filters go in the words of the interface; what is empty is left out', () => {
  expect(
    listQuery({
      pagination: { page: 3, perPage: 50 },
      sort: { field: 'created_at', order: 'DESC' },
      filter: { q: ' ada ', role: '', is_active: true, user_id: 7, nested: { a: 1 }, state: null },
    }),
  ).toEqual({
    q: 'ada',
    is_active: 'true',
    user_id: '7',
    page: '3',
    per_page: '50',
    sort: 'created_at',
    order: 'desc',
  });
});

test('days go with the time zone that they are of', () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const days = { from: '2026-11-24', to: '2026-11-25' };
  expect(listQuery({ filter: days })).toEqual({ ...days, time_zone: timeZone });
});
