// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepAwake } from './keep-awake.ts';

/** A browser that lends locks, and takes them back. */
function lendLocks(request: () => Promise<{ released: boolean; release: () => Promise<void> }>) {
  const asked = vi.fn(request);
  Object.defineProperty(navigator, 'wakeLock', { value: { request: asked }, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'wakeLock');
  });
  return asked;
}

test('a screen that went dark is kept on again once somebody is back, however the browser tells it, and let go at the end', async () => {
  const locks: { released: boolean; release: () => Promise<void> }[] = [];
  const asked = lendLocks(() => {
    const lock = { released: false, release: () => Promise.resolve(void (lock.released = true)) };
    locks.push(lock);
    return Promise.resolve(lock);
  });
  const tell = vi.fn();
  const end = keepAwake(tell);
  await vi.waitFor(() => {
    expect(tell).toHaveBeenLastCalledWith(true);
  });
  window.dispatchEvent(new Event('focus'));
  expect(asked).toHaveBeenCalledTimes(1);
  await locks[0]?.release();
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('pageshow'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(asked).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => {
    expect(tell).toHaveBeenCalledTimes(2);
  });
  end();
  await vi.waitFor(() => {
    expect(locks.map(({ released }) => released)).toEqual([true, true]);
  });
  window.dispatchEvent(new Event('focus'));
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a browser that cannot keep the screen on is told of', async () => {
  lendLocks(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  const tell = vi.fn();
  onTestFinished(keepAwake(tell));
  await vi.waitFor(() => {
    expect(tell).toHaveBeenCalledWith(false);
  });
});
