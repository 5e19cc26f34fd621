import { expect, test, vi } from 'vitest';
import { doesNobodyTrain, holdTraining, whenNobodyTrains } from './training-lock.ts';

test('whoever begins takes the training, whoever had it is told, and nobody is told who has ended it', async () => {
  expect(await doesNobodyTrain()).toBe(true);
  const [firstLost, secondLost] = [vi.fn(), vi.fn()];
  holdTraining(firstLost);
  await vi.waitFor(async () => {
    expect(await doesNobodyTrain()).toBe(false);
  });
  const end = holdTraining(secondLost);
  await vi.waitFor(() => {
    expect(firstLost).toHaveBeenCalledOnce();
  });
  expect(await doesNobodyTrain()).toBe(false);
  end();
  await vi.waitFor(async () => {
    expect(await doesNobodyTrain()).toBe(true);
  });
  expect(secondLost).not.toHaveBeenCalled();
});

test('what waits until nobody trains waits through a training that is taken over', async () => {
  const work = vi.fn();
  holdTraining(() => undefined);
  whenNobodyTrains(work);
  const end = holdTraining(() => undefined);
  expect(work).not.toHaveBeenCalled();
  end();
  await vi.waitFor(() => {
    expect(work).toHaveBeenCalledOnce();
  });
});

test('where a browser has no locks nobody trains', async () => {
  vi.stubGlobal('navigator', {});
  const work = vi.fn();
  holdTraining(work)();
  expect(work).not.toHaveBeenCalled();
  expect(await doesNobodyTrain()).toBe(true);
  whenNobodyTrains(work);
  expect(work).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
