// Trainings of the client on the real server.
import { expect, test } from 'vitest';
import { recordedFrames } from '../recorded-poses.ts';
import { readAll, sendAll, startTrainee, train } from './trainee.ts';

const recorded = recordedFrames('tfjs_pose_squats');

test('squats are counted, told as events, and stored as they were told', async () => {
  const { spotter } = await startTrainee();
  const training = await train(spotter, { target: { repetitions: 2 } });
  const all = readAll(training);
  await sendAll(training, recorded, new Set(), () => undefined);
  await training.finishSet();
  const workout = await training.end();
  const events = await all;
  expect(events.map(({ event }) => event)).toEqual(events.map((_event, index) => index + 1));
  const told = events.filter(({ type }) => type === 'repetition').length;
  expect(told).toBe(2);
  expect(workout).toMatchObject({ id: training.workoutId, reps: told });
  expect((await spotter.workouts.get(training.workoutId)).sets[0]?.repetitions).toHaveLength(told);
  expect(events.some((event) => event.type === 'notice' && event.notice === 'target_reached')).toBe(true);
});

test('an exercise that nobody knows is refused with the nearest names', async () => {
  const { spotter } = await startTrainee();
  await expect(spotter.train({ exercise: 'sqat' })).rejects.toMatchObject({
    code: 'live.unknown_exercise',
    message: 'There is no exercise "sqat". Did you mean squat?',
  });
});

test.each([
  [{ exercise: 'squat', target: { repetitions: -1 } }, 'live.malformed', /"repetitions" \(1 to 10000\)/],
  [{ exercise: 'squat', rate: 1000 }, 'live.malformed', /"rate" must be from 1 to 120/],
  [{ exercise: 'squat', target: { repetitions: NaN } }, 'client.wrong_use', /finite/],
])(
  'what cannot be asked for, such as %j, is refused at once and with what is wrong',
  async (options, code, says) => {
    const { spotter } = await startTrainee();
    const startedAt = performance.now();
    await expect(spotter.train(options)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(says) as string,
    });
    // Not when the silence of a connection has been noticed, which takes 20 s.
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  },
);

test('a command with a number that is none is refused, and changes nothing', async () => {
  const { spotter } = await startTrainee();
  const training = await train(spotter);
  await training.setWeight(20);
  await expect(training.setWeight(NaN)).rejects.toMatchObject({ code: 'client.wrong_use' });
  await expect(training.setWeight(-3)).rejects.toMatchObject({ code: 'live.malformed' });
  await training.end();
});

test('a pause, and a session that its person ends, show in the state', async () => {
  const { spotter } = await startTrainee();
  const training = await train(spotter);
  await training.pause();
  expect(training.state).toBe('paused');
  await training.resume();
  expect(training.state).toBe('live');
  // Said long before the close, it is no reason of it.
  await expect(training.choose('sqat')).rejects.toMatchObject({ code: 'live.unknown_exercise' });
  const ended = expect(readAll(training)).rejects.toMatchObject({
    status: 4506,
    code: 'client.closed',
    message: 'The server closed the socket. You were logged out.',
  });
  await spotter.accounts.logOut();
  await ended;
  expect(training.state).toBe('ended');
});
