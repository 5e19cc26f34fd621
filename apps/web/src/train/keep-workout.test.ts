import { createSpotter } from '@spotter/client';
import { createFakeServer, type FakeServer } from '@spotter/client/testing';
import { expect, onTestFinished, test, vi } from 'vitest';
import { recordInMemory, type RecordedInMemory } from '../../test/record-in-memory.ts';
import { keepWorkout, type WorkoutKeeper } from './keep-workout.ts';

const person = { username: 'Ada', email: 'ada@example.com', password: 'a long password' };
const squat = { what: { kind: 'auto' }, heldMs: 0 } as const;
const pose = { tMs: 0, aspect: 1, landmarks: null };

async function open(): Promise<{
  server: FakeServer;
  keeper: WorkoutKeeper;
  kept: RecordedInMemory['kept'];
}> {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const server = createFakeServer();
  const spotter = createSpotter(server.address, server.ports);
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  const record = recordInMemory();
  const keeper = keepWorkout(
    () => spotter.train({ exercise: 'squat' }),
    record.device,
    () => undefined,
  );
  return { server, keeper, kept: record.kept };
}

function finished(server: FakeServer, count: number, position: number | null): void {
  server.trainings[0]?.tell({
    type: 'set',
    exercise: 'squat',
    set: 1,
    position,
    state: 'finished',
    count,
    good: count,
    partials: 0,
    held_ms: 0,
    longest_hold_ms: 0,
    figures: null,
    correction: null,
  });
}

const settle = () => vi.advanceTimersByTimeAsync(200);
const sent = (server: FakeServer, type: string) =>
  server.trainings[0]?.messages.filter((message) => message.type === type) ?? [];

test('what is done before the server is there is sent once it is, in its order', async () => {
  const { server, keeper } = await open();
  keeper.begin();
  keeper.pose(pose);
  keeper.finish({ count: 0, isDiscarded: false, ...squat });
  expect(keeper.state()).toBe('connecting');
  await settle();
  expect(keeper.state()).toBe('kept');
  expect(server.trainings[0]?.messages.map(({ type }) => type)).toEqual([
    'configure',
    'start_set',
    'finish_set',
  ]);
  expect(server.trainings[0]?.seqs).toEqual([1]);
});

test('where the server has counted otherwise than was shown, what was shown stands, whoever is first', async () => {
  const { server, keeper } = await open();
  keeper.begin();
  await settle();
  keeper.finish({ count: 6, isDiscarded: false, ...squat });
  finished(server, 5, 1);
  finished(server, 8, 2);
  keeper.finish({ count: 8, isDiscarded: false, ...squat });
  keeper.finish({ count: 3, isDiscarded: true, ...squat });
  finished(server, 3, 3);
  keeper.finish({ count: 1, isDiscarded: false, ...squat });
  finished(server, 0, null);
  await settle();
  expect(sent(server, 'correct_set')).toEqual([
    { type: 'correct_set', correction: { count: 6 }, position: 1 },
    { type: 'correct_set', correction: { discarded: true }, position: 3 },
  ]);
});

test('what is said of a set after it is told once it stands still, also back to what the server has counted', async () => {
  const { server, keeper } = await open();
  keeper.begin();
  await settle();
  const amend = keeper.finish({ count: 5, isDiscarded: false, ...squat });
  finished(server, 5, 1);
  for (const count of [6, 7, 8]) amend({ count });
  amend({ weightKg: 60 });
  amend({ effort: 8 });
  await vi.advanceTimersByTimeAsync(1_100);
  amend({ count: 5 });
  await vi.advanceTimersByTimeAsync(1_100);
  expect(sent(server, 'correct_set')).toEqual([
    { type: 'correct_set', correction: { count: 8, weight_kg: 60, effort: 8 }, position: 1 },
    { type: 'correct_set', correction: { count: 5 }, position: 1 },
  ]);
});

test('a set that the coach has ended by itself, as where an exercise is recognised, shifts no other', async () => {
  const { server, keeper } = await open();
  keeper.begin();
  await settle();
  finished(server, 0, null);
  keeper.passed({ count: 0, isDiscarded: false, ...squat });
  keeper.finish({ count: 7, isDiscarded: false, ...squat });
  finished(server, 6, 1);
  await settle();
  expect(sent(server, 'finish_set')).toHaveLength(1);
  expect(sent(server, 'correct_set')).toEqual([
    { type: 'correct_set', correction: { count: 7 }, position: 1 },
  ]);
});

test('the end waits until the last set was compared, and then ends it on the server', async () => {
  const { server, keeper } = await open();
  keeper.begin();
  await settle();
  keeper.finish({ count: 5, isDiscarded: false, ...squat });
  const ending = keeper.end();
  await settle();
  expect(sent(server, 'end')).toEqual([]);
  finished(server, 4, 1);
  await settle();
  await ending;
  expect(sent(server, 'correct_set')).toHaveLength(1);
  expect(sent(server, 'end')).toHaveLength(1);
});

test('a connection that breaks is told, and what is trained waits for another', async () => {
  const { server, keeper } = await open();
  await settle();
  server.isUp = false;
  server.trainings[0]?.cut();
  keeper.pose(pose);
  await settle();
  expect(keeper.state()).toBe('waiting');
});

test('of a set that goes on the device keeps what the server may lack, and nothing where it has all of it', async () => {
  const { keeper, kept } = await open();
  const soFar = (count: number, isPutRight: boolean) => {
    keeper.pose(pose);
    keeper.soFar({ count, isDiscarded: false, ...squat }, isPutRight);
  };
  await settle();
  keeper.begin();
  soFar(1, false);
  await settle();
  expect([...kept]).toEqual([]);
  soFar(3, true);
  // Put right back again: what is kept has to keep up all the same.
  soFar(2, false);
  await settle();
  expect([...kept.values()]).toMatchObject([{ isOpen: true, sets: [{ count: 2 }] }]);
});
