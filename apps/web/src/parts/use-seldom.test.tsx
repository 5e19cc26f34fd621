// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useSeldom } from './use-seldom.ts';

test('a count that changes often is told at most once in two seconds, and the last one always', () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const told = new Set<number>();
  const { rerender, unmount } = renderHook(
    ({ count }) => {
      told.add(useSeldom(count, 2_000));
    },
    { initialProps: { count: 0 } },
  );
  onTestFinished(unmount);
  for (let count = 1; count <= 9; count += 1) {
    rerender({ count });
    act(() => void vi.advanceTimersByTime(500));
  }
  expect([...told]).toEqual([0, 1, 4, 8]);
  act(() => void vi.advanceTimersByTime(2_000));
  expect([...told].at(-1)).toBe(9);
});
