import { expect, test } from 'vitest';
import { refuse } from '../demo/refuse.ts';
import { retryQuery } from './retry-query.ts';
import { Refusal } from './to-refusal.ts';

function refusalOf(code: Parameters<typeof refuse>[0]): Error {
  try {
    return refuse(code, 'No.');
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

test.each(['admin.not_found', 'admin.forbidden', 'limits.too_many_requests'] as const)(
  '%s is told at once, not asked again',
  (code) => {
    expect(retryQuery(0, refusalOf(code))).toBe(false);
  },
);

test('what broke on the way or on the server is asked three times more', () => {
  for (const error of [new Error('The server cannot be reached.'), refusalOf('limits.busy')]) {
    expect([0, 1, 2, 3].map((failures) => retryQuery(failures, error))).toEqual([true, true, true, false]);
  }
});
