// @vitest-environment happy-dom
// Screens of React that begin a training as they are shown, on the real server.
import type { Spotter, Training } from '@spotter/client';
import { useEvents, useHappening, useTrainingState } from '@spotter/client/react';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { StrictMode, useEffect, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { recordedFrames } from '../recorded-poses.ts';
import { startTrainee } from './trainee.ts';

afterEach(cleanup);

const frames = recordedFrames('tfjs_pose_squats');

/** As a screen does it: the training begins and ends with it. */
function useTraining(spotter: Spotter): Training | null {
  const [training, setTraining] = useState<Training | null>(null);
  useEffect(() => {
    const left = new AbortController();
    let begun: Training | undefined;
    spotter.train({ exercise: 'squat', feedback: 'lean' }, { signal: left.signal }).then(
      (it) => {
        begun = it;
        setTraining(it);
      },
      () => undefined,
    );
    return () => {
      left.abort();
      setTraining(null);
      void begun?.end();
    };
  }, [spotter]);
  return training;
}

test('a screen in strict mode has one training, which ends when it is left in its midst, and the next one has its own', async () => {
  const { spotter } = await startTrainee();
  const show = () =>
    renderHook(
      () => {
        const training = useTraining(spotter);
        return {
          training,
          state: useTrainingState(training),
          count: useHappening(training, 'frame')?.count,
          events: useEvents(training).map(({ event, type }) => `${event} ${type}`),
        };
      },
      { wrapper: StrictMode },
    );
  const first = show();
  await waitFor(() => {
    expect(first.result.current.state).toBe('live');
  });
  const training = first.result.current.training;
  act(() => {
    for (const { tMs, aspect, landmarks } of frames) training?.sendPose({ t: tMs, aspect, landmarks });
  });
  await waitFor(
    () => {
      expect(first.result.current.count).toBeGreaterThan(0);
    },
    { timeout: 10_000 },
  );
  await waitFor(() => {
    expect(first.result.current.events.filter((event) => event.endsWith('repetition'))).toEqual([
      '3 repetition',
      '4 repetition',
    ]);
  });
  first.unmount();
  await expect.poll(() => training?.state).toBe('ended');
  const { workouts } = await spotter.workouts.list();
  expect(workouts.map(({ reps, ended_at }) => [reps, ended_at !== null])).toEqual([[2, true]]);

  const second = show();
  await waitFor(() => {
    expect(second.result.current).toMatchObject({ state: 'live', count: undefined, events: ['1 exercise'] });
  });
  const next = second.result.current.training;
  expect(next?.workoutId).not.toBe(training?.workoutId);
  second.unmount();
  await expect.poll(() => next?.state).toBe('ended');
});
