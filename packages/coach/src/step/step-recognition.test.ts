import { bicepsCurl as bicepsCurlExercise } from '@spotter/exercises/arms/biceps-curl';
import { frontSquat as frontSquatExercise } from '@spotter/exercises/legs/front-squat';
import { lunge as lungeExercise } from '@spotter/exercises/legs/lunge';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { createCoach } from '../coach.ts';
import type { Specification } from '../specification/specification.ts';
import type { CoachEvent } from './coach-event.ts';
import type { CoachSettings } from './coach-settings.ts';

const { specification: bicepsCurl } = bicepsCurlExercise;
const { specification: frontSquat } = frontSquatExercise;
const { specification: lunge } = lungeExercise;

const squats = squattingFrames(new Array<number>(45).fill(110));

function run(specification: Specification, settings: CoachSettings = {}) {
  const coach = createCoach(specification, settings);
  const events: CoachEvent[] = [];
  let state = coach.start();
  for (const frame of squats) {
    const step = coach.step(state, frame);
    state = step.state;
    events.push(...step.events);
  }
  return { count: state.count, told: events.filter((event) => event.type === 'other_exercise') };
}

test('squats where curls were chosen are told so, again after a minute at the earliest', () => {
  const { told } = run(bicepsCurl);
  expect(told[0]).toMatchObject({
    family: 'squat',
    exercise: 'squat',
    text: 'This looks like squats, not like curls.',
  });
  expect(told).toHaveLength(2);
  expect((told[1]?.tMs ?? 0) - (told[0]?.tMs ?? 0)).toBeGreaterThanOrEqual(60_000);
});

test('another exercise of the same family is not spoken against', () => {
  expect(run(frontSquat).told).toEqual([]);
});

test('where nobody wants to know, nothing is told', () => {
  expect(run(lunge, { recognition: false }).told).toEqual([]);
});
