import { expect, test } from 'vitest';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import { makePoses } from '../../demo/make-poses.ts';
import { createEngine, type EngineWorker } from './create-engine.ts';
import { createWork } from './do-work.ts';
import type { EngineReply, EngineRequest } from './engine-protocol.ts';

const poses = encodePoses(makePoses([100, 100]));

/** Does the engine's real work, in this thread: workers of the page are not to be had here. */
function hiring() {
  const hired: EngineWorker[] = [];
  const ended: EngineWorker[] = [];
  function startWorker(): EngineWorker {
    const work = createWork(() => 0);
    const worker: EngineWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (request: EngineRequest) => {
        queueMicrotask(() => {
          let data: EngineReply;
          try {
            data = { id: request.id, ok: true, answer: work(request) };
          } catch (error) {
            data = { id: request.id, ok: false, message: String(error) };
          }
          if (!ended.includes(worker)) {
            worker.onmessage?.call(worker as Worker, { data } as MessageEvent<EngineReply>);
          }
        });
      },
      terminate: () => {
        ended.push(worker);
      },
    };
    hired.push(worker);
    return worker;
  }
  return { hired, ended, engine: createEngine(startWorker) };
}

test('no worker runs before there is work, and one does all of it', async () => {
  const { engine, hired } = hiring();
  expect(hired).toHaveLength(0);
  await engine.keep('a', () => poses);
  await engine.keep('b', () => poses);
  expect(hired).toHaveLength(1);
});

test('poses are loaded once, however often they are asked for, and again by the next worker', async () => {
  const { engine } = hiring();
  let loaded = 0;
  const load = () => {
    loaded += 1;
    return poses;
  };
  await Promise.all([engine.keep('a', load), engine.keep('a', load)]);
  await engine.keep('a', load);
  expect(loaded).toBe(1);
  engine.close();
  await engine.keep('a', load);
  expect(loaded).toBe(2);
});

test('poses that could not be loaded are asked for again', async () => {
  const { engine } = hiring();
  await expect(engine.keep('a', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  await engine.keep('a', () => poses);
});

test('work in hand is refused when the engine closes or breaks, and nothing waits for ever', async () => {
  const { engine, hired, ended } = hiring();
  const first = engine.keep('a', () => poses);
  engine.close();
  await expect(first).rejects.toThrow('closed');
  const second = engine.keep('a', () => poses);
  hired[1]?.onerror?.call(hired[1] as Worker, {} as ErrorEvent);
  await expect(second).rejects.toThrow('stopped');
  expect(ended).toEqual(hired);
  await engine.keep('a', () => poses);
});
