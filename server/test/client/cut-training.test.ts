// A training of the client whose network breaks.
import type { EventMessage } from '@spotter/contract/live/event-messages';
import { expect, test } from 'vitest';
import { recordedFrames } from '../recorded-poses.ts';
import { readAll, sendAll, startTrainee, train } from './trainee.ts';

const recorded = recordedFrames('tfjs_pose_squats');
const clipMs = (recorded.at(-1)?.tMs ?? 0) - (recorded[0]?.tMs ?? 0) + 66;
/** A set of twenty squats. */
const twenty = Array.from({ length: 7 }, (_, round) =>
  recorded.map((frame) => ({ ...frame, tMs: frame.tMs + round * clipMs })),
).flat();

/** What two trainings have in common that were the same. */
function comparable(events: readonly EventMessage[]): unknown[] {
  return events.map((event) =>
    event.type === 'summary'
      ? { ...event, workout: event.workout?.sets.map((set) => ({ ...set, started_at: '', ended_at: '' })) }
      : event,
  );
}

async function trainWithCuts(cuts: number) {
  const { spotter, proxy } = await startTrainee();
  const training = await train(spotter);
  const all = readAll(training);
  const every = Math.floor(twenty.length / (cuts + 1));
  const after = new Set(Array.from({ length: cuts }, (_, index) => every * (index + 1)));
  await sendAll(training, twenty, after, proxy.cut);
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

test('what was handed over while the connection was gone is looked at in its order, and counted', async () => {
  const { spotter, proxy } = await startTrainee();
  const training = await train(spotter);
  const all = readAll(training);
  const half = Math.floor(recorded.length / 2);
  await sendAll(training, recorded.slice(0, half), new Set([half - 1]), proxy.cut);
  await new Promise((resolve) => training.on('state', resolve));
  for (const { tMs, aspect, landmarks } of recorded.slice(half)) {
    training.sendPose({ t: tMs, aspect, landmarks });
  }
  await training.finishSet();
  expect(await training.end()).toMatchObject({ reps: 2 });
  expect(training.dropped).toBe(0);
  expect((await all).filter(({ type }) => type === 'repetition')).toHaveLength(2);
});
