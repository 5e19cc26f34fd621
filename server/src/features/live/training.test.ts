import { squat } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { createTraining } from './training.ts';
import { recordedFrames } from '../../../test/recorded-poses.ts';

const frames = recordedFrames('tfjs_pose_squats');

test.each([true, false])(
  'what a workout has no room for is counted, and the person is told: %s',
  (isFull) => {
    let told = 0;
    const training = createTraining({
      recorder: {
        repetition: () => undefined,
        partial: () => undefined,
        noPartial: () => undefined,
        hold: () => undefined,
        finishSet: () => null,
        isFull: () => isFull,
      },
      teller: () => ({ event: () => undefined, frame: () => undefined }),
      onSetFinished: () => undefined,
      onFull: () => {
        told += 1;
      },
    });
    const { slug: key, specification } = squat;
    training.choose({ kind: 'coachable', id: null, key, name: 'Squat', specification }, ['en']);
    for (const frame of frames) training.step(frame, 0);
    expect(training.count()).toBeGreaterThan(0);
    expect(told > 0).toBe(isFull);
  },
);
