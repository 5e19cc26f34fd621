import { expect, test } from 'vitest';
import { createMessageQueue } from './message-queue.ts';

function fail(error: unknown): never {
  throw error;
}

/** Handles by noting; a message that says `wait` holds up the next until it is let go. */
function recordingHandler() {
  const handled: string[] = [];
  const held: (() => void)[] = [];
  return {
    handled,
    letGo: async () => {
      held.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
    },
    handle: (bytes: Buffer) => {
      handled.push(bytes.toString());
      if (bytes.toString() !== 'wait') return undefined;
      return new Promise<void>((resolve) => held.push(resolve));
    },
  };
}

test('what comes before anybody listens is handled first, in its order', () => {
  const queue = createMessageQueue({ maxBytes: 100, commandBytes: 0, onError: fail });
  const { handled, handle } = recordingHandler();
  for (const word of ['one', 'two']) queue.put(Buffer.from(word), false);
  queue.open(handle);
  queue.put(Buffer.from('three'), false);
  expect(handled).toEqual(['one', 'two', 'three']);
});

test('a message that takes time holds up those that come after it', async () => {
  const queue = createMessageQueue({ maxBytes: 100, commandBytes: 0, onError: fail });
  const { handled, handle, letGo } = recordingHandler();
  queue.open(handle);
  for (const word of ['wait', 'two', 'wait', 'four']) queue.put(Buffer.from(word), false);
  expect(handled).toEqual(['wait']);
  await letGo();
  expect(handled).toEqual(['wait', 'two', 'wait']);
  await letGo();
  expect(handled).toEqual(['wait', 'two', 'wait', 'four']);
});

test('beyond so many bytes what waits is dropped, and room that was made is used again', () => {
  const queue = createMessageQueue({ maxBytes: 4, commandBytes: 0, onError: fail });
  const { handled, handle } = recordingHandler();
  expect([3, 2, 1].map((size) => queue.put(Buffer.alloc(size, 'x'), true))).toEqual([true, false, true]);
  queue.open(handle);
  expect(handled).toEqual(['xxx', 'x']);
  expect(queue.put(Buffer.alloc(50, 'y'), true)).toBe(true);
});

test('commands find room of their own where what waits leaves none, as far as that goes', () => {
  const queue = createMessageQueue({ maxBytes: 4, commandBytes: 5, onError: fail });
  const { handled, handle } = recordingHandler();
  expect(queue.put(Buffer.from('full'), true)).toBe(true);
  expect(queue.put(Buffer.from('more'), true)).toBe(false);
  expect(queue.putCommand(Buffer.from('stop'), false)).toBe(true);
  expect(queue.putCommand(Buffer.from('stop'), false)).toBe(false);
  queue.open(handle);
  expect(handled).toEqual(['full', 'stop']);
});

test.each<[string, () => Promise<void> | undefined]>([
  ['throws', () => fail(new Error('broken'))],
  ['rejects', () => Promise.reject(new Error('broken'))],
])('a handler that %s is told once, and nothing more is handled', async (_name, broken) => {
  const errors: unknown[] = [];
  const queue = createMessageQueue({
    maxBytes: 100,
    commandBytes: 0,
    onError: (error) => errors.push(error),
  });
  let calls = 0;
  queue.open(() => {
    calls += 1;
    return broken();
  });
  queue.put(Buffer.from('a'), false);
  queue.put(Buffer.from('b'), false);
  await Promise.resolve();
  queue.put(Buffer.from('c'), false);
  expect(errors).toEqual([new Error('broken')]);
  expect(calls).toBe(1);
});
