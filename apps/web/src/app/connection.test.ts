import { expect, test } from 'vitest';
import { followConnection } from './connection.ts';

function network() {
  const state = { isOnline: true, isUp: true };
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  let changed: () => void = () => undefined;
  const followed = followConnection('http://spotter.test', {
    fetch: (input) => {
      asked.push(input as string);
      return state.isUp ? Promise.resolve(new Response()) : Promise.reject(new TypeError('away'));
    },
    isOnline: () => state.isOnline,
    onNetwork: (call) => {
      changed = call;
    },
    later: (call) => {
      waiting.push(call);
    },
  });
  const told: boolean[] = [];
  followed.connection.subscribe(() => told.push(followed.connection.isAway()));
  /** The time passes after which it looks again. */
  const pass = async () => {
    for (const call of waiting.splice(0)) call();
    await new Promise(setImmediate);
  };
  return {
    ...followed,
    state,
    asked,
    told,
    pass,
    networkChanged: () => {
      changed();
    },
  };
}

test('a server that does not answer is away, and is asked until it does', async () => {
  const { fetch, state, asked, told, pass } = network();
  state.isUp = false;
  await expect(fetch('/exercises')).rejects.toThrow('away');
  await pass();
  expect(asked).toEqual(['/exercises', 'http://spotter.test/healthz']);
  state.isUp = true;
  await pass();
  expect(told).toEqual([true, false]);
  await pass();
  expect(asked).toHaveLength(3);
});

test('whoever thinks better of a request says nothing of the server', async () => {
  const { fetch, state, told } = network();
  state.isUp = false;
  const leaving = new AbortController();
  leaving.abort();
  await expect(fetch('/models', { signal: leaving.signal })).rejects.toThrow();
  expect(told).toEqual([]);
});

test('without a network nothing is asked, and the server as soon as there is one', async () => {
  const { connection, state, asked, told, pass, networkChanged } = network();
  state.isOnline = false;
  networkChanged();
  expect(connection.isAway()).toBe(true);
  await pass();
  expect(asked).toEqual([]);
  state.isOnline = true;
  networkChanged();
  await pass();
  expect(told).toEqual([true, false]);
});
