import { expect, test } from 'vitest';
import { offersGpu } from './offers-gpu.ts';

const chromium = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36';
const gpu = (adapter: object | null) => ({ requestAdapter: () => Promise.resolve(adapter) });

function browser(change: object = {}): Navigator {
  const plain = { userAgent: chromium, maxTouchPoints: 0, gpu: gpu({}) };
  return { ...plain, ...change } as unknown as Navigator;
}

test('WebGPU is tried where there is an adapter and WebAssembly can wait for it', async () => {
  expect(await offersGpu(browser(), true)).toBe(true);
  expect(await offersGpu(browser(), false)).toBe(false);
  expect(await offersGpu(browser({ gpu: gpu(null) }), true)).toBe(false);
  expect(await offersGpu(browser({ gpu: undefined }), true)).toBe(false);
});

test.each([
  ['an iPhone', { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X)', maxTouchPoints: 5 }],
  ['an iPad that calls itself a Macintosh', { userAgent: 'Mozilla/5.0 (Macintosh)', maxTouchPoints: 5 }],
])('it is never tried on %s', async (_what, change) => {
  expect(await offersGpu(browser(change), true)).toBe(false);
});

test('it is not loaded where data are to be spared', async () => {
  expect(await offersGpu(browser({ connection: { saveData: true } }), true)).toBe(false);
});
