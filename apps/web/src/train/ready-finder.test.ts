import type { PoseWorker } from '@spotter/browser/camera/follow-person';
import type { Loading } from '@spotter/browser/camera/load-models';
import { describe, expect, test } from 'vitest';
import { createReadyFinder } from './ready-finder.ts';

interface Opened {
  readonly signal: AbortSignal;
  readonly worker: PoseWorker;
}

const loading: Loading = { get: fetch, tell: () => undefined };

function setUp(fails = 0) {
  const opened: Opened[] = [];
  const finder = createReadyFinder((signal, { tell }) => {
    tell?.({ bytes: 100, share: 0.5 });
    const worker: PoseWorker = { look: () => Promise.resolve(null), close: () => undefined };
    opened.push({ signal, worker });
    return opened.length > fails ? Promise.resolve(worker) : Promise.reject(new Error('unreachable'));
  });
  return { opened, finder };
}

describe('what finds poses, opened beforehand', () => {
  test('is handed over to who starts, and goes on when the page that opened it is gone', async () => {
    const { opened, finder } = setUp();
    const reading = new AbortController();
    await finder.prepare(reading.signal, loading);
    const taking = finder.take(new AbortController().signal);
    reading.abort();
    expect(await taking).toBe(opened[0]?.worker);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.signal.aborted).toBe(false);
  });

  test('is handed over while it is still being opened', async () => {
    const { opened, finder } = setUp();
    const preparing = finder.prepare(new AbortController().signal, loading);
    const worker = await finder.take(new AbortController().signal);
    await preparing;
    expect(worker).toBe(opened[0]?.worker);
  });

  test('tells how much of it has come, whoever waits for it', async () => {
    const { finder } = setUp();
    expect(finder.loaded()).toBeNull();
    const told: unknown[] = [];
    const tell = (loaded: unknown) => told.push(loaded);
    await finder.prepare(new AbortController().signal, { ...loading, tell });
    finder.subscribe(() => told.push('again'));
    await finder.take(new AbortController().signal);
    await finder.take(new AbortController().signal);
    expect(told).toEqual([{ bytes: 100, share: 0.5 }, 'again']);
    expect(finder.loaded()).toEqual({ bytes: 100, share: 0.5 });
  });

  test('ends with the training that took it', async () => {
    const { opened, finder } = setUp();
    const training = new AbortController();
    await finder.prepare(new AbortController().signal, loading);
    await finder.take(training.signal);
    training.abort();
    expect(opened[0]?.signal.aborted).toBe(true);
  });

  test('is closed where nobody starts', async () => {
    const { opened, finder } = setUp();
    const reading = new AbortController();
    await finder.prepare(reading.signal, loading);
    reading.abort();
    expect(opened[0]?.signal.aborted).toBe(true);
    await finder.take(new AbortController().signal);
    expect(opened).toHaveLength(2);
  });

  test('is handed over once: a second training has one of its own', async () => {
    const { opened, finder } = setUp();
    await finder.prepare(new AbortController().signal, loading);
    const first = await finder.take(new AbortController().signal);
    expect(await finder.take(new AbortController().signal)).not.toBe(first);
    expect(opened).toHaveLength(2);
  });

  test('is opened again where it failed before anybody waited for it', async () => {
    const { opened, finder } = setUp(1);
    await expect(finder.prepare(new AbortController().signal, loading)).rejects.toThrow('unreachable');
    expect(await finder.take(new AbortController().signal)).toBe(opened[1]?.worker);
  });
});
