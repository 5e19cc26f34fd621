// Of people who get into place before they begin: what they do on the way there takes no repetition of the set.

import { createCoach } from '@spotter/coach/coach';
import { overHands, prone } from '@spotter/exercises/body/prone';
import { leg } from '@spotter/exercises/body/standing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { specificationsFor } from './counting/specifications-for.ts';
import type { ViewName } from './synthetic/camera/camera.ts';
import { createTake } from './synthetic/motion/create-take.ts';
import { recordMotion } from './synthetic/motion/record-motion.ts';
import { swaying } from './synthetic/motion/swaying.ts';
import { throughPostures } from './synthetic/motion/through-postures.ts';

/** Over long arms, which then give a little; the knees are drawn up to set the feet; the straight position, and three push-ups. */
function settlingIn(seed: number, view: ViewName, restingS: number) {
  const take = createTake(seed);
  const { person } = take;
  const over = (elbowDeg: number) =>
    prone(person, {
      ground: { handHeight: 0, footHeight: 0 },
      handsApart: person.shoulders + 0.16,
      shoulderOverHands: overHands(person, elbowDeg, person.shoulders + 0.16),
      bendDeg: 4,
      flareDeg: 42,
    });
  const [straight, low] = [over(34), over(98)];
  const drawn = leg({ flexionDeg: 95, kneeDeg: 100, pointedDeg: 60, abductionDeg: 0 });
  const beginS = 2.1 + restingS;
  const go = throughPostures([
    [0.5, over(6)],
    [0.9, straight],
    ...[0, 1, 2].flatMap((i): [number, typeof low][] => [
      [beginS + 2.4 * i, straight],
      [beginS + 2.4 * i + 1, low],
      [beginS + 2.4 * i + 2, straight],
    ]),
  ]);
  const postureAt = (s: number) =>
    swaying(take, s > 1.1 && s < 2.1 ? { ...go(s), legs: { left: drawn, right: drawn } } : go(s), s, 0.3);
  const motion = { seconds: beginS + 8.2, postureAt };
  return recordMotion(seed, person, motion, { view, fps: 15, noise: 1 });
}

test('who comes back into position and rests there begins the first repetition there', () => {
  const [specification] = specificationsFor('push_up');
  if (specification === undefined) expect.fail('nobody has described it');
  let [exact, sets] = [0, 0];
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.constantFrom<ViewName>('side', 'oblique'),
      fc.double({ min: 0.8, max: 1.6, noNaN: true }),
      (seed, view, restingS) => {
        const { events } = countWith(createCoach(specification), settlingIn(seed, view, restingS));
        const inTime = events.filter((event) => event.type === 'repetition' && !event.repetition.late);
        sets += 1;
        if (inTime.length === 3) exact += 1;
      },
    ),
    { numRuns: 30, seed: 15 },
  );
  expect(exact / sets).toBeGreaterThan(0.8);
});
