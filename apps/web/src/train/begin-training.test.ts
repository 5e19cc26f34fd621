import { expect, test, vi } from 'vitest';
import { asLiked, holding, openRun, squats } from '../../test/open-run.ts';

test('a set is counted after the countdown by the real engine, put right, and kept on the device as it was shown', async () => {
  const { run, step, told, doSet, stored, closed } = await openRun();
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
  expect(closed()).toBe(1);
  expect(await stored()).toMatchObject([{ exercise: 1, count: 9, weightKg: 40, isDiscarded: false }]);
  expect(run.read().waits).toBe(true);
});

test('the count is never below nothing, however often it is put right', async () => {
  const { run, doSet } = await openRun();
  doSet();
  for (let times = 0; times < 20; times += 1) run.correct(-1);
  expect(run.read().count).toBe(0);
});

test('the target is told once, as soon as it is reached', async () => {
  const { told, run, doSet } = await openRun({ exercises: [{ ...asLiked, target: 5 }] });
  doSet();
  expect(told.filter(({ type }) => type === 'target')).toHaveLength(1);
  run.correct(-5);
  run.correct(5);
  expect(told.filter(({ type }) => type === 'target')).toHaveLength(1);
});

test('a set that is discarded is none of the plan, and one that is begun anew counts down at once', async () => {
  const { run, step, doSet, stored } = await openRun({
    exercises: [{ ...asLiked, sets: 2, restMs: 60_000 }],
  });
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
  const { run, step, told, doSet, wait } = await openRun({
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

test('whoever skips an exercise while it counts down gets ready for the next one anew', async () => {
  const { run, step, wait } = await openRun({ exercises: [asLiked, { ...asLiked, what: holding }] });
  run.begin();
  wait(2_900);
  run.skip();
  expect(run.read()).toMatchObject({ stage: { step: 'checking', place: null }, programme: { at: 1 } });
  wait(5_000);
  expect(step()).toBe('checking');
});

test('after a set in which nothing was done the one before it is put right, as it is the one that is listed', async () => {
  const { run, doSet, wait, stored } = await openRun();
  doSet();
  run.finishSet();
  run.begin();
  wait(3_000);
  run.finishSet();
  run.correct(1);
  run.weigh(40);
  run.rate(7);
  expect(run.read().sets).toMatchObject([{ count: 9 }]);
  run.end();
  expect(await stored()).toContainEqual(expect.objectContaining({ count: 9, weightKg: 40, effort: 7 }));
});

test('the weight that the next set has is known with it, and an exercise that takes its place has its own', async () => {
  const { run, doSet, stored } = await openRun({
    exercises: [
      { ...asLiked, sets: 2, weightKg: 20 },
      { ...asLiked, what: holding },
    ],
  });
  doSet();
  run.finishSet();
  expect(run.read().weights).toEqual({ last: 20, next: 20 });
  run.weigh(25);
  doSet();
  run.finishSet();
  expect(run.read().weights).toEqual({ last: 25, next: null });
  run.weigh(30);
  expect(run.read().weights).toEqual({ last: 30, next: null });
  run.end();
  expect((await stored()).map(({ weightKg }) => weightKg)).toEqual([25, 30]);
});

test('another tab ends it, and what was done until then is kept', async () => {
  const { run, step, doSet, lose, closed, kept } = await openRun();
  doSet();
  lose();
  expect(run.read().stage).toEqual({ step: 'refused', problem: 'elsewhere' });
  expect(closed()).toBe(1);
  await vi.waitFor(() => {
    expect([...kept.values()]).toMatchObject([{ isOpen: false, sets: [{ count: 8 }] }]);
  });
  run.begin();
  expect(step()).toBe('refused');
});

test('a set that is broken off, with no server to know of it, is kept as it was shown when the page went away', async () => {
  const { run, doSet, hide, wait, kept } = await openRun();
  const keptNow = () => [...kept.values()];
  hide();
  doSet();
  wait(100);
  await vi.waitFor(() => {
    expect(keptNow()).toMatchObject([{ isOpen: true, sets: [{ count: 8 }] }]);
  });
  run.correct(1);
  hide();
  await vi.waitFor(() => {
    expect(keptNow()).toMatchObject([{ isOpen: true, sets: [{ count: 9 }] }]);
  });
  run.finishSet();
  run.end();
  await vi.waitFor(() => {
    expect(keptNow()).toMatchObject([{ isOpen: false, sets: [{ count: 9 }] }]);
  });
});

test('whoever leaves in the middle of a set has what was counted of it, and hears no more', async () => {
  const { run, told, doSet, kept } = await openRun();
  doSet();
  const before = told.length;
  run.close();
  expect(told).toHaveLength(before);
  await vi.waitFor(() => {
    expect([...kept.values()]).toMatchObject([{ isOpen: false, sets: [{ count: 8 }] }]);
  });
});

test('where the engine cannot be loaded nobody is left waiting', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { run } = await openRun({ openCoach: () => Promise.reject(new Error('gone')) });
  expect(run.read().stage).toEqual({ step: 'refused', problem: 'models' });
  vi.restoreAllMocks();
});

test('while it is paused nothing counts, and it goes on as it was', async () => {
  const { run, doSet } = await openRun();
  doSet();
  run.pauseOrGoOn();
  expect(run.read().stage).toMatchObject({ step: 'training', paused: 'asked' });
  run.pauseOrGoOn();
  expect(run.read()).toMatchObject({ stage: { step: 'training', paused: null }, count: 8 });
});

test('what nobody chose is named as soon as it is recognised, with what was counted until then, and stays so in the sets', async () => {
  const { run, told, doSet } = await openRun({ exercises: [{ ...asLiked, what: { kind: 'auto' } }] });
  expect(run.read().recognised).toBeNull();
  doSet();
  expect(run.read()).toMatchObject({ recognised: 'Squat', count: 8 });
  const news = told.filter(({ type }) => type === 'recognised');
  expect(news).toMatchObject([{ name: 'Squat' }]);
  run.finishSet();
  expect(run.read().sets).toMatchObject([{ recognised: 'Squat', count: 8 }]);
});
