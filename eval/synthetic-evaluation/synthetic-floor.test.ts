import { expect, test } from 'vitest';
import { holdsSynthetic, reachSynthetic, readSyntheticFloor } from './synthetic-floor.ts';

test('synthetic people: no more false repetitions and no more sets counted wrong than at the level reached', () => {
  const floor = readSyntheticFloor();
  const reached = reachSynthetic(floor.people);
  expect(holdsSynthetic(reached, floor), `${JSON.stringify(reached)}, floor ${JSON.stringify(floor)}`).toBe(
    true,
  );
}, 120_000);
