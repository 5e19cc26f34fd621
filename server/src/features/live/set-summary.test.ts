// The summary of a set, from frames on a real socket to what is stored of it.
import { join } from 'node:path';
import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import type { SetMessage } from '@spotter/contract/live/server-messages';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { WorkoutDetail, WorkoutPage } from '@spotter/contract/workouts';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../../../packages/coach/test/squatting.ts';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { connectLive, startSession } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';

interface Trained {
  readonly summary: SetMessage;
  readonly repetitions: readonly RepetitionMessage[];
  readonly partials: number;
  readonly stored: WorkoutDetail['sets'][number];
}

async function train(exercise: string, frames: readonly PoseFrame[]): Promise<Trained> {
  const app = await buildTestApp('sqlite', {
    env: { LIMIT_MESSAGES_PER_SECOND: '10000', LIMIT_BYTES_PER_SECOND: '100000000' },
  });
  const address = await app.listen();
  const user = await asUser(app);
  const { headers } = user;
  const id = await startSession(app, user);
  const client = await connectLive(address, id);
  client.send({ exercise_type: exercise });
  for (const frame of frames) client.send(toPoseMessage(frame));
  client.send({ type: 'finish_set' });
  const summary = await client.next('set_finished');
  await app.http.inject({ url: `/stream/sessions/end/?session_id=${id}`, headers });
  const list = await app.http.inject({ url: '/workouts/', headers });
  const path = join('/workouts', list.json<WorkoutPage>().workouts[0]?.id ?? '', '/');
  const [stored] = (await app.http.inject({ url: path, headers })).json<WorkoutDetail>().sets;
  if (!stored) throw new Error('nothing is stored');
  const answers = client.received.flatMap((message) => (message.type === 'frame' ? [message] : []));
  return {
    summary,
    repetitions: answers.flatMap(({ repetition }) => repetition ?? []),
    partials: answers.filter(({ partial }) => partial === true).length,
    stored,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test('a set sums up its repetitions: good and partial ones, main fault, best, worst, trend, consistency, speed, score', async () => {
  // Two good squats, a shallow one, one too short to count, a good one, a shallow one.
  const { summary, repetitions, partials } = await train(
    'squat',
    squattingFrames([100, 100, 62, 40, 95, 62]),
  );
  const scores = repetitions.map(({ score }) => score);
  expect(repetitions).toHaveLength(5);
  expect(partials).toBe(1);
  expect(summary).toMatchObject({
    type: 'set_finished',
    exercise: 'squat',
    set: 1,
    count: 5,
    good: repetitions.filter(({ good }) => good).length,
    partials,
    sides: null,
    held_ms: 0,
    score: Math.round(mean(scores)),
    main_fault_rule: 'too_shallow',
    main_fault: repetitions[2]?.faults.find(({ rule }) => rule === 'too_shallow')?.says,
    best: { number: 1 + scores.indexOf(Math.max(...scores)), score: Math.max(...scores) },
    worst: { number: 1 + scores.indexOf(Math.min(...scores)), score: Math.min(...scores) },
    speed_loss: repetitions.at(-1)?.speed_loss,
  });
  expect(summary.good).toBe(3);
  expect(summary.trend).toBeLessThan(0);
  expect(summary.consistency).toBeGreaterThan(0);
  expect(summary.consistency).toBeLessThan(100);
  for (const part of ['depth', 'range', 'tempo', 'symmetry', 'form'] as const) {
    const judged = repetitions.flatMap(({ score_parts }) => score_parts?.[part] ?? []);
    expect(summary.score_parts?.[part]).toBeCloseTo(mean(judged), 1);
  }
});

test('sides that take turns are told apart in every frame, in the summary, and in what is stored', async () => {
  const { summary, repetitions, stored } = await train('lunge', recordedFrames('hansh_lunges'));
  const of = (side: string) => repetitions.filter((repetition) => repetition.side === side).length;
  expect(summary.sides).toEqual({ left: of('left'), right: of('right'), both: of('both') });
  expect(summary.sides).toEqual({ left: 3, right: 3, both: 0 });
  expect(summary.count).toBe(6);

  const { type, state, exercise, set, count, good, partials, ...figures } = summary;
  expect([type, state, exercise, set]).toEqual([
    'set_finished',
    stored.exercise === 'lunge' && state,
    'lunge',
    1,
  ]);
  expect(stored).toMatchObject({ reps: count, good_reps: good, partial_reps: partials, ...figures });
  expect(stored.repetitions).toEqual(repetitions);
});
