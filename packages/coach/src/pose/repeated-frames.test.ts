import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { createCoach } from '../coach.ts';
import type { PoseFrame } from './pose-frame.ts';

const coach = createCoach(squatExercise.specification);

/** When repetitions ended. */
function endsOf(frames: readonly PoseFrame[]) {
  let state = coach.start();
  return frames.flatMap((frame) => {
    const step = coach.step(state, frame);
    ({ state } = step);
    return step.events.flatMap((event) => (event.type === 'repetition' ? [event.repetition.endMs] : []));
  });
}

/** At most two in a row are repeated: at 15 frames a second what is repeated lasts 200 ms. */
const twoAtMost = (drawn: readonly boolean[]) =>
  drawn.map((isRepeated, i) => i > 0 && isRepeated && !(drawn[i - 1] === true && drawn[i - 2] === true));

test('a picture that is sent again changes nothing: the repetitions are those of the others, at the same times', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 90, max: 115 }), { minLength: 3, maxLength: 5 }),
      fc.constantFrom(15, 20, 30),
      fc.array(fc.boolean(), { minLength: 400, maxLength: 400 }),
      (depths, fps, drawn) => {
        const frames = squattingFrames(depths, fps);
        const isRepeated = twoAtMost(drawn);
        let last: PoseFrame | undefined;
        const stalled = frames.map((frame, i): PoseFrame => {
          if (last === undefined || isRepeated[i] !== true) last = frame;
          return { ...last, tMs: frame.tMs };
        });
        const counted = endsOf(stalled);
        expect(counted).toHaveLength(depths.length);
        expect(counted).toEqual(endsOf(frames.filter((_, i) => isRepeated[i] !== true)));
      },
    ),
    { numRuns: 20 },
  );
});
