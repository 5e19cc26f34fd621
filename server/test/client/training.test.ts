// Trainings of the client on the real server, with a network between them that breaks.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { EventMessage } from '@spotter/contract/live/event-messages';
import { createSpotter, type Spotter, type Training, type TrainingOptions } from '@spotter/client';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/platform/clock.ts';
import { buildTestApp } from '../build-test-app.ts';
import { startCuttingProxy } from '../cutting-proxy.ts';
import { recordedFrames } from '../recorded-poses.ts';

const person = { username: 'Ada', email: 'ada@example.com', password: 'a password of mine' };
const recorded = recordedFrames('tfjs_pose_squats');

async function start(): Promise<{ spotter: Spotter; proxy: Awaited<ReturnType<typeof startCuttingProxy>> }> {
  const app = await buildTestApp('sqlite', {
    env: { LIMIT_MESSAGES_PER_SECOND: '10000' },
    overrides: { clock: systemClock },
  });
  const proxy = await startCuttingProxy(await app.listen());
  const spotter = createSpotter(proxy.address);
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  return { spotter, proxy };
}

async function train(spotter: Spotter, options: Partial<TrainingOptions> = {}): Promise<Training> {
  const training = await spotter.train({ exercise: 'squat', feedback: 'lean', ...options });
  onTestFinished(async () => {
    await training.end();
  });
  return training;
}

/** Waits until the server has looked at the pose that was handed over last. */
function lookedAt(training: Training, seq: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = training.on('frame', (frame) => {
      if (frame.seq === undefined || frame.seq < seq) return;
      stop();
      resolve();
    });
  });
}

function toPose({ tMs, aspect, landmarks }: PoseFrame) {
  return { t: tMs, aspect, landmarks };
}

async function read(training: Training): Promise<readonly EventMessage[]> {
  const events: EventMessage[] = [];
  for await (const event of training) events.push(event);
  return events;
}

/** Hands poses over one after the other, and breaks the network after those. */
async function send(
  training: Training,
  frames: readonly PoseFrame[],
  cutAfter: ReadonlySet<number>,
  cut: () => void,
): Promise<void> {
  for (const [index, frame] of frames.entries()) {
    training.sendPose(toPose(frame));
    if (cutAfter.has(index)) cut();
    else await lookedAt(training, index + 1);
  }
}

test('squats are counted, told as events, and stored as they were told', async () => {
  const { spotter } = await start();
  const training = await train(spotter, { target: { repetitions: 2 } });
  const all = read(training);
  await send(training, recorded, new Set(), () => undefined);
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
  const { spotter } = await start();
  await expect(spotter.train({ exercise: 'sqat' })).rejects.toMatchObject({
    code: 'live.unknown_exercise',
    message: 'There is no exercise "sqat". Did you mean squat?',
  });
});

test('a pause, and a session that its person ends, show in the state', async () => {
  const { spotter } = await start();
  const training = await train(spotter);
  await training.pause();
  expect(training.state).toBe('paused');
  await training.resume();
  expect(training.state).toBe('live');
  const ended = expect(read(training)).rejects.toMatchObject({ status: 4506 });
  await spotter.accounts.logOut();
  await ended;
  expect(training.state).toBe('ended');
});

const clipMs = (recorded.at(-1)?.tMs ?? 0) - (recorded[0]?.tMs ?? 0) + 66;
/** A set of twenty squats. */
const twenty = Array.from({ length: 10 }, (_, round) =>
  recorded.map((frame) => ({ ...frame, tMs: frame.tMs + round * clipMs })),
).flat();

/** What two trainings have in common that were the same. */
function comparable(events: readonly EventMessage[]): unknown[] {
  return events.map((event) =>
    event.type === 'summary' ? { ...event, workout: event.workout?.sets } : event,
  );
}

async function trainWithCuts(cuts: number) {
  const { spotter, proxy } = await start();
  const training = await train(spotter);
  const all = read(training);
  const every = Math.floor(twenty.length / (cuts + 1));
  const after = new Set(Array.from({ length: cuts }, (_, index) => every * (index + 1)));
  await send(training, twenty, after, proxy.cut);
  await training.finishSet();
  await training.end();
  return { events: await all, workouts: (await spotter.workouts.list()).workouts };
}

test('a connection that breaks ten times in a set of twenty changes neither count, event, nor stored workout', async () => {
  const [whole, cut] = [await trainWithCuts(0), await trainWithCuts(10)];
  expect(whole.workouts).toMatchObject([{ reps: 20 }]);
  expect(cut.workouts).toMatchObject([{ reps: 20 }]);
  expect(cut.events.map(({ event }) => event)).toEqual(cut.events.map((_event, index) => index + 1));
  expect(comparable(cut.events)).toEqual(comparable(whole.events));
}, 60_000);
