import { expect, test, vi } from 'vitest';
import { isTurnTaken, takeTurn } from './take-turn.ts';

test('whoever begins takes the turn, whoever had it is told, and nobody is told who has given it back', async () => {
  const { locks } = navigator;
  expect(await isTurnTaken(locks)).toBe(false);
  const [firstLost, secondLost] = [vi.fn(), vi.fn()];
  takeTurn(locks, firstLost);
  await vi.waitFor(async () => {
    expect(await isTurnTaken(locks)).toBe(true);
  });
  const giveBack = takeTurn(locks, secondLost);
  await vi.waitFor(() => {
    expect(firstLost).toHaveBeenCalledOnce();
  });
  giveBack();
  await vi.waitFor(async () => {
    expect(await isTurnTaken(locks)).toBe(false);
  });
  expect(secondLost).not.toHaveBeenCalled();
});

test('where a browser has no locks every tab trains', async () => {
  const lost = vi.fn();
  takeTurn(undefined, lost)();
  expect(await isTurnTaken(undefined)).toBe(false);
  expect(lost).not.toHaveBeenCalled();
});
