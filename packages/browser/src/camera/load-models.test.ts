import { expect, test } from 'vitest';
import type { Loaded } from './follow-loading.ts';
import { loadModels } from './load-models.ts';

/** A module of WebAssembly with nothing in it: "\0asm", version 1. */
const empty = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

const { signal } = new AbortController();
const answer = (body: BodyInit, status = 200) =>
  Promise.resolve(
    new Response(body, { status, headers: { 'content-type': 'application/wasm', 'content-length': '8' } }),
  );

test('runtime and models are asked for once each, told by their size and how much of it is there, and the runtime is compiled where it may be', async () => {
  const asked: unknown[] = [];
  const told: Loaded[] = [];
  const get = (url: RequestInfo | URL) => {
    asked.push(url);
    return answer(empty);
  };
  const tell = (loaded: Loaded) => told.push(loaded);
  const compiled = await loadModels('/runtime.wasm', signal, { get, tell, mayCompile: true });
  expect([new Set(asked).size, asked.length]).toEqual([3, 3]);
  expect(told).toEqual([0, 0.33, 0.66, 1].map((share) => ({ bytes: 24, share })));
  expect(compiled.runtime).toBeInstanceOf(WebAssembly.Module);
  expect(compiled.detector.byteLength).toBe(8);
  expect((await loadModels('/runtime.wasm', signal, { get })).runtime).not.toBeInstanceOf(WebAssembly.Module);
});

test('a runtime that is none is told apart from a server that does not answer', async () => {
  const broken = loadModels('/runtime.wasm', signal, { get: () => answer('none'), mayCompile: true });
  await expect(broken).rejects.toMatchObject({ problem: 'models' });
  const away = loadModels('/runtime.wasm', signal, { get: () => answer('', 503), mayCompile: true });
  await expect(away).rejects.toMatchObject({ problem: 'unreachable' });
});
