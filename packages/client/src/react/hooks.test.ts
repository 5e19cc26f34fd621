// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createSpotter } from '../create-spotter.ts';
import { useAccount, useEvents, useHappening, useTrainingState } from '../react.ts';
import { createFakeServer } from '../testing.ts';

afterEach(cleanup);

const person = { username: 'Ada', email: 'ada@example.com', password: 'a long password' };

async function logIn() {
  const server = createFakeServer();
  const spotter = createSpotter(server.address, server.ports);
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  return { server, spotter };
}

async function train() {
  const { server, spotter } = await logIn();
  const training = await spotter.train({ exercise: 'squat' });
  const [theirs] = server.trainings;
  if (!theirs) throw new Error('nobody trains');
  return { training, theirs };
}

test('who is logged in is shown, and that nobody is any more', async () => {
  const { spotter } = await logIn();
  const { result } = renderHook(() => useAccount(spotter.accounts));
  expect(result.current).toBeUndefined();
  await waitFor(() => {
    expect(result.current).toBe('Ada');
  });
  await act(() => spotter.accounts.logOut());
  expect(result.current).toBeNull();
});

test('the last frame, the state and every event of a training are shown', async () => {
  const { training, theirs } = await train();
  const { result } = renderHook(() => ({
    seq: useHappening(training, 'frame')?.seq,
    state: useTrainingState(training),
    events: useEvents(training).map(({ type }) => type),
  }));
  expect(result.current).toEqual({ seq: undefined, state: 'live', events: [] });
  act(() => {
    training.sendPose({ landmarks: null });
    theirs.tell({ type: 'flow', rate: 10 });
  });
  await waitFor(() => {
    expect(result.current).toEqual({ seq: 1, state: 'live', events: ['exercise', 'flow'] });
  });
  await act(async () => {
    await training.end();
  });
  await waitFor(() => {
    expect(result.current).toEqual({ seq: 1, state: 'ended', events: ['exercise', 'flow', 'summary'] });
  });
});

test('nothing of a training before is shown of the next one', async () => {
  const [first, second] = [await train(), await train()];
  const { result, rerender } = renderHook(({ training }) => useHappening(training, 'frame')?.seq, {
    initialProps: { training: first.training },
  });
  act(() => {
    first.training.sendPose({ landmarks: null });
  });
  await waitFor(() => {
    expect(result.current).toBe(1);
  });
  rerender({ training: second.training });
  expect(result.current).toBeUndefined();
});

test('nothing of another kind is shown as what is asked for now', async () => {
  const { training, theirs } = await train();
  const { result, rerender } = renderHook(
    ({ name }: { name: 'flow' | 'frame' }) => useHappening(training, name)?.type,
    { initialProps: { name: 'flow' } },
  );
  act(() => {
    theirs.tell({ type: 'flow', rate: 10 });
  });
  await waitFor(() => {
    expect(result.current).toBe('flow');
  });
  rerender({ name: 'frame' });
  expect(result.current).toBeUndefined();
});

test('who has logged out while it was asked who is there is not shown again', async () => {
  let tell = (_name: string | null): void => undefined;
  let answer = (_name: string | null): void => undefined;
  const accounts = {
    onChange: (listener: (name: string | null) => void) => {
      tell = listener;
      return () => undefined;
    },
    whoIsLoggedIn: () =>
      new Promise<string | null>((resolve) => {
        answer = resolve;
      }),
  };
  const { result } = renderHook(() => useAccount(accounts));
  await act(async () => {
    tell(null);
    answer('Ada');
    await Promise.resolve();
  });
  expect(result.current).toBeNull();
});

test('what is mounted twice, as in strict mode, shows each event once, and leaves the training alone when it goes', async () => {
  const { training, theirs } = await train();
  const shown = () => ({
    state: useTrainingState(training),
    count: useHappening(training, 'repetition')?.count,
    events: useEvents(training).map(({ type, event }) => `${event} ${type}`),
  });
  const { result, unmount } = renderHook(shown, { wrapper: StrictMode });
  act(() => {
    theirs.tell({ type: 'flow', rate: 10 });
  });
  await waitFor(() => {
    expect(result.current.events).toEqual(['1 exercise', '2 flow']);
  });
  unmount();
  theirs.tell({ type: 'flow', rate: 15 });
  training.sendPose({ landmarks: null });
  await vi.waitFor(() => {
    expect([training.state, theirs.seqs]).toEqual(['live', [1]]);
  });
  const again = renderHook(shown, { wrapper: StrictMode });
  await waitFor(() => {
    expect(again.result.current.events).toEqual(['1 exercise', '2 flow', '3 flow']);
  });
});

test('without a training there is nothing to show', () => {
  expect(renderHook(() => useEvents(null)).result.current).toEqual([]);
  expect(renderHook(() => useTrainingState(null)).result.current).toBeNull();
  expect(renderHook(() => useHappening(null, 'frame')).result.current).toBeUndefined();
});
