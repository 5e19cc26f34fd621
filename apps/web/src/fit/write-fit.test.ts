import type { Workout } from '@spotter/contract/workouts';
import FitParser from 'fit-file-parser';
import { expect, test } from 'vitest';
import { fitCategory } from './fit-category.ts';
import { writeFit } from './write-fit.ts';

const set = {
  position: 1,
  exercise: 'goblet_squat',
  exercise_id: 1,
  exercise_name: 'Goblet squat',
  started_at: '2026-11-25T17:00:00.000Z',
  ended_at: '2026-11-25T17:00:40.000Z',
  reps: 12,
  counted_reps: 11,
  good_reps: 10,
  partial_reps: 0,
  held_ms: 0,
  longest_hold_ms: 0,
  score: 90,
  correction: { count: 12, weight_kg: 62.5, effort: null, note: null, discarded: false },
} as const;

const workout: Workout = {
  id: 'w',
  started_at: set.started_at,
  ended_at: '2026-11-25T17:10:00.000Z',
  reps: 12,
  good_reps: 10,
  held_ms: 45_000,
  sets: [
    set,
    { ...set, position: 2, correction: { ...set.correction, discarded: true } },
    { ...set, position: 3, exercise: 'plank', reps: 0, held_ms: 45_000, correction: null },
  ],
};

/** As a program that others wrote reads it, check sums and all. */
const read = (bytes: Uint8Array<ArrayBuffer>) => new FitParser({ force: false }).parseAsync(bytes.buffer);

test('a workout as FIT is read by a parser that others wrote as what was done, without what was discarded', async () => {
  const { messages } = await read(writeFit(workout));
  const whole = {
    start_time: new Date(workout.started_at),
    timestamp: new Date('2026-11-25T17:10:00.000Z'),
    total_elapsed_time: 600,
    total_timer_time: 600,
  };
  expect(JSON.parse(JSON.stringify(messages))).toMatchObject(
    JSON.parse(
      JSON.stringify({
        file_id: [{ type: 'activity', manufacturer: 'development', time_created: whole.start_time }],
        set: [
          {
            start_time: whole.start_time,
            timestamp: new Date(set.ended_at),
            duration: 40,
            repetitions: 12,
            weight: 62.5,
            set_type: 'active',
            category: ['squat'],
            message_index: { value: 0 },
          },
          { duration: 45, category: ['plank'], message_index: { value: 1 } },
        ],
        lap: [whole],
        session: [{ ...whole, sport: 'training', sub_sport: 'strength_training', num_laps: 1 }],
        activity: [{ timestamp: whole.timestamp, total_timer_time: 600, num_sessions: 1 }],
      }),
    ) as object,
  );
});

test('one byte that is wrong is found by the check sum', async () => {
  const bytes = writeFit(workout);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  await expect(read(bytes)).rejects.toBeTruthy();
});

test('exercises are of the kind that they are a variant of, and others of none', () => {
  expect(
    ['goblet_squat', 'split_squat', 'leg_curl', 'hammer_curl', 'jumping_jack', 'basket_weaving'].map(
      fitCategory,
    ),
  ).toEqual([28, 17, 15, 7, 2, 65_534]);
});
