// What the person says of their sets, through the client.
import { expect, test } from 'vitest';
import { recordedFrames } from '../recorded-poses.ts';
import { readAll, sendAll, startTrainee, train } from './trainee.ts';

test('a set is corrected while one trains, and again afterwards; the engine’s count stays beside it', async () => {
  const { spotter } = await startTrainee();
  const training = await train(spotter);
  const all = readAll(training);
  await training.setWeight(60);
  await sendAll(training, recordedFrames('tfjs_pose_squats'), new Set(), () => undefined);
  await expect(training.correct({ count: 3 })).rejects.toMatchObject({ code: 'live.set_goes_on' });
  await training.finishSet();
  await training.correct({ count: 3, effort: 7 }, 1);
  await expect(training.correct({ count: 3 }, 9)).rejects.toMatchObject({ code: 'live.no_set' });
  await training.end();
  expect((await all).filter((event) => event.type === 'set').at(-1)).toMatchObject({
    state: 'corrected',
    correction: { count: 3, effort: 7, weight_kg: 60 },
  });
  const set = await spotter.workouts.correct(training.workoutId, 1, { note: 'Left knee felt stiff' });
  expect(set).toMatchObject({
    reps: 3,
    counted_reps: 2,
    correction: { effort: 7, note: 'Left knee felt stiff' },
  });
  expect((await spotter.workouts.get(training.workoutId)).reps).toBe(3);
});

test('a set may be corrected over HTTP as soon as it is finished', async () => {
  const { spotter } = await startTrainee();
  const training = await train(spotter);
  await sendAll(training, recordedFrames('tfjs_pose_squats'), new Set(), () => undefined);
  await training.finishSet();
  const set = await spotter.workouts.correct(training.workoutId, 1, { count: 3 });
  expect(set).toMatchObject({ reps: 3, counted_reps: 2 });
});

test('what is one change too many of an account is refused with when it may be said again, and changes nothing', async () => {
  const { spotter } = await startTrainee({ LIMIT_WRITES: '2' });
  const training = await train(spotter);
  const all = readAll(training);
  await sendAll(training, recordedFrames('tfjs_pose_squats'), new Set(), () => undefined);
  await training.setWeight(60);
  await training.setWeight(70);
  const tooMany = { code: 'live.too_many_changes', retryAfterMs: 60_000 };
  await expect(training.setWeight(80)).rejects.toMatchObject(tooMany);
  await training.finishSet();
  await expect(training.correct({ count: 3 })).rejects.toMatchObject(tooMany);
  await training.end();
  const summary = (await all).find((event) => event.type === 'summary');
  expect(summary?.workout?.sets).toMatchObject([{ reps: 2, correction: { weight_kg: 70, count: null } }]);
});
