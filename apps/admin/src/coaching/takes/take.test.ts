import type { AdminRecording, Sample } from '@spotter/contract/admin/coaching';
import { expect, test } from 'vitest';
import { englishWords } from '../../../test/english-words.ts';
import { isTrialled, shownTake, takesOf } from './take.ts';
import { withShown, type Shown } from './with-shown.ts';

const { say } = englishWords;
const squat = { id: 7, slug: 'squat', name: 'Squat' };
const sample = (id: string, exercise: string, range: readonly [number, number] | null): Sample => ({
  id,
  exercise,
  view: 'oblique',
  reps_least: range?.[0] ?? null,
  reps_most: range?.[1] ?? null,
  source: null,
});
const recording = (id: string, exerciseId: number, key: string): AdminRecording => ({
  id,
  user_id: 1,
  username: 'Ada',
  source: 'session',
  exercise_id: exerciseId,
  exercise_key: key,
  exercise_name: key,
  created_at: '2026-01-02T03:04:05.000Z',
  duration_ms: 1000,
  frames: 30,
  bytes: 3000,
  counted: 3,
  label: { reps_least: 3, reps_most: 4, faults: ['too_shallow'], note: '' },
  labelled_at: null,
});

const takes = takesOf(
  englishWords,
  squat,
  [sample('other', 'push_up', [5, 5]), sample('own', 'squats', [4, 5]), sample('still', 'none', [0, 0])],
  [recording('r1', 9, 'push_up'), recording('r2', 7, 'squat')],
);
const of = (id: string) => takes.find((take) => take.id === id);

test('what shows the exercise comes first, under whatever name a sample calls it', () => {
  expect(takes.map(({ id }) => id)).toEqual([
    'samples/own',
    'recordings/r2',
    'samples/other',
    'samples/still',
    'recordings/r1',
  ]);
});

test('what is true is known of the exercise’s own and of what shows none; of other movements nothing is', () => {
  expect(of('samples/own')?.truth).toEqual({ range: [4, 5], faults: null });
  expect(of('samples/still')?.truth).toEqual({ range: [0, 0], faults: null });
  expect(of('recordings/r2')?.truth).toEqual({ range: [3, 4], faults: ['too_shallow'] });
  expect(of('samples/other')?.truth).toBeNull();
  expect(of('recordings/r1')?.truth).toBeNull();
});

test('a change is tried on the exercise’s own and on what shows no exercise, not on other movements', () => {
  expect(takes.filter(isTrialled).map(({ id }) => id)).toEqual([
    'samples/own',
    'recordings/r2',
    'samples/still',
  ]);
  expect(isTrialled(shownTake(say, 1, new Uint8Array()))).toBe(true);
});

const poses = new Uint8Array([1, 2, 3]);
const shown = (keptAs: string | null): Shown => ({ take: { ...shownTake(say, 1, poses), poses }, keptAs });

test('what was shown comes before all others, and is not on the server until it is kept', () => {
  const [first, ...rest] = withShown(say, [shown(null)], takes);
  expect(first).toMatchObject({ id: 'shown/1', recording: null, poses });
  expect(rest).toEqual(takes);
});

test('what was kept is there once, under the name that is in use in the page, with its label', () => {
  const all = withShown(say, [shown('r2')], takes);
  expect(all).toHaveLength(takes.length);
  expect(all[0]).toMatchObject({
    id: 'shown/1',
    recording: 'r2',
    poses,
    truth: { range: [3, 4], faults: ['too_shallow'] },
  });
});

test('whoever may keep recordings but not see them still has what they have shown', () => {
  const [first] = withShown(say, [shown('somewhere')], []);
  expect(first).toMatchObject({ id: 'shown/1', recording: null, poses, name: 'Shown just now, kept' });
});
