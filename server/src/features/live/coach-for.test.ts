import type { Coach, CoachStep } from '@spotter/coach/coach';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { bundled } from '@spotter/exercises/bundled';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../../../packages/coach/test/squatting.ts';
import { coachFor, type TrainableExercise } from './coach-for.ts';

const specification = bundled.get('squat') ?? null;
const squat: TrainableExercise = { kind: 'coachable', id: 1, key: 'squat', name: 'Squat', specification };
const auto: TrainableExercise = {
  kind: 'auto',
  specifications: bundled,
  named: (key) => ({ id: null, key, name: key }),
};

const deep = squattingFrames([100, 95, 100, 90, 100]);
const shallow = squattingFrames([62, 100, 40, 62, 95]);

/** What the coach tells of sessions that take turns frame by frame. */
function toldInTurns(
  coach: Coach,
  sessions: readonly (readonly PoseFrame[])[],
): readonly CoachStep['events'][] {
  const states = sessions.map(() => coach.start());
  const told: CoachStep['events'][number][][] = sessions.map(() => []);
  for (const index of deep.keys()) {
    for (const [session, frames] of sessions.entries()) {
      const [state, frame] = [states[session], frames[index]];
      if (!state || !frame) continue;
      const step = coach.step(state, frame);
      states[session] = step.state;
      told[session]?.push(...step.events);
    }
  }
  return told;
}

test.each([
  ['squats', squat],
  ['whatever is recognised', auto],
])('sessions of %s share a coach, and each is told what it would be alone', (_name, exercise) => {
  const coach = coachFor(exercise, 'en');
  expect(coachFor({ ...exercise }, 'en')).toBe(coach);
  const alone = [deep, shallow].map((frames) => toldInTurns(coach, [frames])[0] ?? []);
  expect(alone.flat().filter(({ type }) => type === 'repetition').length).toBeGreaterThan(4);
  expect(toldInTurns(coach, [deep, shallow])).toStrictEqual(alone);
});

test('each language has a coach of its own, and so has what nobody has described', () => {
  expect(coachFor(squat, 'de')).not.toBe(coachFor(squat, 'en'));
  const undescribed: TrainableExercise = { ...squat, kind: 'coachable', specification: null };
  expect(coachFor({ ...undescribed, key: 'a' }, 'en').specification.key).toBe('a');
  expect(coachFor({ ...undescribed, key: 'b' }, 'en').specification.key).toBe('b');
});
