import { expect, test } from 'vitest';
import { hasWasmSimd } from './has-wasm-simd.ts';

test('a browser with vector instructions is taken for one', () => {
  // Node 24 has them; a module with a mistake in it would be valid nowhere.
  expect(hasWasmSimd()).toBe(true);
});
