import { readFile } from 'node:fs/promises';
import { createCoach } from '@spotter/coach/coach';
import { plank } from '@spotter/exercises/core/plank';
import { squat } from '@spotter/exercises/legs/squat';
import { expect, test, vi } from 'vitest';
import { demoClip } from '../../../../scripts/make-demo-clip.ts';
import { recordInMemory } from '../../test/record-in-memory.ts';
import { readClip } from '../demo/load-clip.ts';
import { beginTraining } from './begin-training.ts';
import type { Feed, FeedListener } from './feed.ts';
import type { Trainable } from './open-coach.ts';
import { startOf, type PlannedExercise } from './programme.ts';
import type { Told, TrainRunParts } from './train-run.ts';

const squats: Trainable = {
  kind: 'exercise',
  id: 1,
  key: 'squat',
  name: 'Squat',
  specification: squat.specification,
};
const holding: Trainable = {
  ...squats,
  id: 2,
  key: 'plank',
  name: 'Plank',
  specification: plank.specification,
};
const asLiked: PlannedExercise = { what: squats, sets: null, target: null, restMs: null, weightKg: null };

/** Eight squats, as a camera saw them. */
const clip = await readClip(new Blob([await readFile(demoClip)]));
const clipMs = (clip.at(-1)?.tMs ?? 0) + 1_000;

interface Opening {
  readonly exercises?: readonly [PlannedExercise, ...PlannedExercise[]];
  readonly openCoach?: TrainRunParts['openCoach'];
}

/** A training whose camera and clock are in the test's hands; its engine and its store are the real ones, its server is away. */
async function open({ exercises = [asLiked], openCoach }: Opening = {}) {
  let listener: FeedListener | undefined;
  let nowMs = 0;
  let tick = (): void => undefined;
  let loseTurn = (): void => undefined;
  const told: Told[] = [];
  const closed = vi.fn();
  const record = recordInMemory();
  const run = beginTraining({
    openFeed: (wanted) => {
      listener = wanted;
      return { close: closed, findBy: () => undefined } as Partial<Feed> as Feed;
    },
    finder: 'device',
    openCoach:
      openCoach ??
      ((what) =>
        Promise.resolve(
          createCoach(
            what.kind === 'exercise' && what.specification ? what.specification : squat.specification,
            {
              language: 'en',
            },
          ),
        )),
    openTraining: () => Promise.reject(new Error('away')),
    device: record.device,
    asSent: (frame) => frame,
    tell: (what) => told.push(what),
    keepAwake: () => () => undefined,
    takeTurn: (onLost) => {
      loseTurn = onLost;
      return () => undefined;
    },
    programme: startOf(exercises),
    nowMs: () => nowMs,
    tick: (call) => {
      tick = call;
      return () => {
        tick = () => undefined;
      };
    },
    onClose: () => undefined,
  });
  const step = () => run.read().stage.step;
  listener?.opened();
  await vi.waitFor(() => {
    expect(step()).not.toBe('opening');
  });

  function wait(ms: number): void {
    for (const untilMs = nowMs + ms; nowMs < untilMs;) {
      nowMs += 100;
      tick();
    }
  }

  return {
    run,
    step,
    told,
    closed,
    kept: record.kept,
    wait,
    loseTurn: () => {
      loseTurn();
    },
    /** Counts down, unless it does already, and does eight squats. */
    doSet: () => {
      if (step() !== 'counting_down') run.begin();
      wait(3_000);
      const startedMs = nowMs;
      for (const frame of clip) {
        nowMs = startedMs + frame.tMs;
        listener?.frame({ ...frame, tMs: nowMs });
      }
      nowMs = startedMs + clipMs;
    },
    stored: async () => {
      await vi.waitFor(() => {
        expect(run.read().workout).toBeNull();
      });
      return [...record.kept.values()].flatMap(({ sets }) => sets);
    },
  };
}

test('a set is counted after the countdown by the real engine, put right, and kept on the device as it was shown', async () => {
  const { run, step, told, doSet, stored, closed } = await open();
  doSet();
  expect(step()).toBe('training');
  expect(run.read()).toMatchObject({ count: 8, repetitions: { length: 8 } });
  expect(told.filter(({ type }) => type === 'stage')).toMatchObject([
    { effect: { type: 'count_down', left: 3 } },
    { effect: { type: 'count_down', left: 2 } },
    { effect: { type: 'count_down', left: 1 } },
    { effect: { type: 'go' } },
  ]);
  run.correct(-1);
  expect(run.read().count).toBe(7);
  run.finishSet();
  expect(run.read()).toMatchObject({ stage: { step: 'resting', untilMs: null }, sets: [{ count: 7 }] });
  run.correct(2);
  run.weigh(40);
  run.end();
  expect(closed).toHaveBeenCalledOnce();
  expect(await stored()).toMatchObject([{ exercise: 1, count: 9, weightKg: 40, isDiscarded: false }]);
  expect(run.read().waits).toBe(true);
});

test('the count is never below nothing, however often it is put right', async () => {
  const { run, doSet } = await open();
  doSet();
  for (let times = 0; times < 20; times += 1) run.correct(-1);
  expect(run.read().count).toBe(0);
});

test('the target is told once, as soon as it is reached', async () => {
  const { told, run, doSet } = await open({ exercises: [{ ...asLiked, target: 5 }] });
  doSet();
  expect(told.filter(({ type }) => type === 'target')).toHaveLength(1);
  run.correct(-5);
  run.correct(5);
  expect(told.filter(({ type }) => type === 'target')).toHaveLength(1);
});

test('a set that is discarded is none of the plan, and one that is begun anew counts down at once', async () => {
  const { run, step, doSet, stored } = await open({ exercises: [{ ...asLiked, sets: 2, restMs: 60_000 }] });
  doSet();
  run.discardSet();
  expect(run.read()).toMatchObject({ sets: [{ isDiscarded: true }], programme: { done: 0 } });
  run.correct(1);
  expect(run.read().sets).toMatchObject([{ count: 8 }]);
  doSet();
  run.restartSet();
  expect(step()).toBe('counting_down');
  expect(run.read().count).toBe(0);
  doSet();
  run.finishSet();
  expect(run.read()).toMatchObject({ programme: { done: 1 }, stage: { step: 'resting' } });
  run.end();
  expect((await stored()).map(({ isDiscarded }) => isDiscarded)).toEqual([true, true, false]);
});

test('after the last set of an exercise the next one is got ready and told, the rest ends by itself, and the end is told', async () => {
  const planned = { ...asLiked, sets: 1, restMs: 30_000, weightKg: 20 };
  const { run, step, told, doSet, wait } = await open({
    exercises: [planned, { ...planned, what: holding, weightKg: null }],
  });
  doSet();
  run.finishSet();
  expect(run.read().programme).toMatchObject({ at: 1, done: 0 });
  expect(told.at(-1)).toEqual({ type: 'next', what: holding });
  run.restLonger(-15_000);
  wait(14_900);
  expect(step()).toBe('resting');
  wait(200);
  expect(step()).toBe('checking');
  run.skip();
  expect(run.read().programme.at).toBe(1);
  run.swap(squats);
  await vi.waitFor(() => {
    expect(told.at(-1)).toEqual({ type: 'next', what: squats });
  });
  doSet();
  run.finishSet();
  expect(told.at(-1)).toEqual({ type: 'next', what: null });
  expect(run.read().stage).toMatchObject({ step: 'resting', untilMs: null });
});

test('another tab ends it, and what was done until then is kept', async () => {
  const { run, step, doSet, loseTurn, closed, kept } = await open();
  doSet();
  loseTurn();
  expect(run.read().stage).toEqual({ step: 'refused', problem: 'elsewhere' });
  expect(closed).toHaveBeenCalledOnce();
  await vi.waitFor(() => {
    expect([...kept.values()]).toMatchObject([{ isOpen: false, sets: [{ count: 8 }] }]);
  });
  run.begin();
  expect(step()).toBe('refused');
});

test('where the engine cannot be loaded nobody is left waiting', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { run } = await open({ openCoach: () => Promise.reject(new Error('gone')) });
  expect(run.read().stage).toEqual({ step: 'refused', problem: 'models' });
  vi.restoreAllMocks();
});

test('while it is paused nothing counts, and it goes on as it was', async () => {
  const { run, doSet } = await open();
  doSet();
  run.pauseOrGoOn();
  expect(run.read().stage).toMatchObject({ step: 'training', paused: 'asked' });
  run.pauseOrGoOn();
  expect(run.read()).toMatchObject({ stage: { step: 'training', paused: null }, count: 8 });
});
