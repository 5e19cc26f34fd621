import { expect, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { notifyTogether } from './notify-together.ts';

test('what is told within 20 ms is notified at once and once more', async () => {
  const clock = createFakeClock();
  let notified = 0;
  const notifying = notifyTogether(
    () => {
      notified += 1;
      return Promise.resolve();
    },
    { clock, onError: () => undefined },
  );
  for (let change = 0; change < 50; change += 1) notifying.soon();
  await notifying.settled();
  expect(notified).toBe(2);
  clock.advance(20);
  notifying.soon();
  clock.advance(20);
  await notifying.settled();
  expect(notified).toBe(3);
});
