import { expect, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { createRequestMeter } from './request-meter.ts';

test('answers of the last hour are counted by minute and by error code, and older ones forgotten', () => {
  const clock = createFakeClock(600_000);
  const meter = createRequestMeter(clock);
  meter.answered(200);
  meter.answered(503);
  meter.problem('limits.busy');
  clock.advance(60_000);
  meter.answered(404);
  meter.problem('request.not_found');
  meter.answered(404);
  meter.problem('request.not_found');
  expect(meter.read()).toEqual({
    sinceMs: 600_000,
    answered: 4,
    refused: 2,
    failed: 1,
    minutes: [
      { atMs: 600_000, answered: 2, refused: 0, failed: 1 },
      { atMs: 660_000, answered: 2, refused: 2, failed: 0 },
    ],
    codes: [
      { code: 'request.not_found', count: 2 },
      { code: 'limits.busy', count: 1 },
    ],
  });
  clock.advance(59 * 60_000);
  expect(meter.read()).toMatchObject({ answered: 2, failed: 0, codes: [{ code: 'request.not_found' }] });
  clock.advance(60_000);
  expect(meter.read()).toMatchObject({ answered: 0, minutes: [], codes: [] });
});
