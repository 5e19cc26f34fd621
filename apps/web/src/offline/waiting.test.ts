import 'fake-indexeddb/auto';
import { createSpotter, SpotterError } from '@spotter/client';
import { createFakeServer } from '@spotter/client/testing';
import { expect, test, vi } from 'vitest';
import { openDeviceStore } from './device-store.ts';
import { createWaiting } from './waiting.ts';

const person = { username: 'Ada', email: 'ada@example.com', password: 'a long password' };
const set = {
  exercise: 1,
  name: 'Squat',
  startedAtMs: 40_000,
  poses: [Uint8Array.of(0x50, 2, 1, 0)],
  weightKg: null,
  effort: 8,
  count: 5,
  heldMs: 0,
  isDiscarded: false,
} as const;
const workout = { id: 'd1', startedAtMs: 40_000, sets: [set], isOpen: false };

let opened = 0;

/** Two tabs of one browser, of somebody who is logged in. */
async function open() {
  const server = createFakeServer();
  const spotter = createSpotter(server.address, server.ports);
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  opened += 1;
  const store = await openDeviceStore(`test-${opened}`);
  let locked: Promise<unknown> = Promise.resolve();
  const state = { doesNobodyTrain: true };
  const onSent = vi.fn();
  const tab = () =>
    createWaiting({
      store,
      spotter,
      lock: (work) => {
        const mine = locked.then(work);
        locked = mine.catch(() => undefined);
        return mine;
      },
      doesNobodyTrain: () => Promise.resolve(state.doesNobodyTrain),
      nowMs: () => 100_000,
      tellOthers: () => undefined,
      onSent,
    });
  return { server, spotter, store, state, onSent, tabs: [tab(), tab()] as const };
}

test('what waits is sent once by two tabs that try at the same moment, and waits no longer', async () => {
  const { server, onSent, tabs } = await open();
  await tabs[0].keep(workout);
  await Promise.all(tabs.map((tab) => tab.send()));
  expect(server.sent).toEqual([
    {
      id: 'd1',
      sets: [
        {
          exercise: 1,
          started_ms_ago: 60_000,
          poses: ['UAIBAA=='],
          weight_kg: null,
          effort: 8,
          count: 5,
          discarded: false,
        },
      ],
    },
  ]);
  expect(onSent).toHaveBeenCalledTimes(1);
  await tabs[1].look();
  expect(tabs.map((tab) => tab.read())).toEqual([[], []]);
});

test('it waits while the server is away, for another page too, and belongs to who trained it', async () => {
  const { server, spotter, tabs } = await open();
  await tabs[0].keep(workout);
  server.isUp = false;
  await tabs[0].send();
  await tabs[1].look();
  expect(tabs[1].read()).toMatchObject([{ id: 'd1', refused: null }]);
  server.isUp = true;
  const other = { ...person, username: 'Bo', email: 'bo@example.com' };
  await spotter.accounts.register(other);
  await spotter.accounts.logIn(other);
  await tabs[1].send();
  await tabs[1].look();
  expect([tabs[1].read(), server.sent]).toEqual([[], []]);
  await spotter.accounts.logIn(person);
  await tabs[1].send();
  expect(server.sent).toHaveLength(1);
});

test('what goes on is sent once nobody trains any more', async () => {
  const { server, state, tabs } = await open();
  await tabs[0].keep({ ...workout, isOpen: true });
  state.doesNobodyTrain = false;
  await tabs[1].send();
  expect(server.sent).toEqual([]);
  state.doesNobodyTrain = true;
  await tabs[1].send();
  expect(server.sent).toHaveLength(1);
});

test('what the server does not take is told, keeps nothing else from being sent, and is sent again when asked for', async () => {
  const { server, spotter, store, tabs } = await open();
  const refusal = new SpotterError('exercises.not_found', 'There is no exercise "1".', { status: 404 });
  vi.spyOn(spotter.workouts, 'send').mockRejectedValueOnce(refusal);
  await tabs[0].keep(workout);
  await tabs[0].keep({ ...workout, id: 'd2', startedAtMs: 50_000 });
  await tabs[0].send();
  expect(tabs[0].read()).toMatchObject([
    { id: 'd1', refused: { code: 'exercises.not_found', message: 'There is no exercise "1".' } },
  ]);
  expect(server.sent.map(({ id }) => id)).toEqual(['d2']);
  await tabs[0].send();
  expect(server.sent).toHaveLength(1);
  await tabs[0].send('d1');
  expect(server.sent.map(({ id }) => id)).toEqual(['d2', 'd1']);
  expect(await store.workouts('Ada')).toEqual([]);
});

test('a person who is gone leaves nothing, and answers are there for nobody after a logout', async () => {
  const { store } = await open();
  await store.keepAnswer('Ada', 'exercises', ['squat']);
  await store.keepAnswer('Bo', 'exercises', ['lunge']);
  await store.keepWorkout({ ...workout, person: 'Ada', refused: null });
  expect(await store.answer('Ada', 'exercises')).toEqual(['squat']);
  expect(await store.answer('Cy', 'exercises')).toBeUndefined();
  await store.forgetPerson('Ada');
  expect([await store.answer('Ada', 'exercises'), await store.workouts('Ada')]).toEqual([undefined, []]);
  expect(await store.answer('Bo', 'exercises')).toEqual(['lunge']);
  await store.forgetAnswers();
  expect(await store.answer('Bo', 'exercises')).toBeUndefined();
});

test('a training that goes on does not wait, and one that was broken off does as soon as nobody trains', async () => {
  const { state, tabs } = await open();
  state.doesNobodyTrain = false;
  await tabs[0].keep({ ...workout, isOpen: true });
  expect(tabs[0].read()).toMatchObject([{ isOpen: true }]);
  state.doesNobodyTrain = true;
  await tabs[0].look();
  expect(tabs[0].read()).toMatchObject([{ isOpen: false }]);
});
