import { expect, test } from 'vitest';
import { createOutbox } from './outbox.ts';

const message = { type: 'pong', state: 'STANDING' } as const;

test('whoever does not read is told of once, when what a frame came to is done', async () => {
  const socket = { OPEN: 1, readyState: 1, bufferedAmount: 2 * 1024 * 1024, send: () => undefined } as const;
  const told: string[] = [];
  const outbox = createOutbox(socket, () => told.push('slow'));
  for (const part of ['repetition', 'set finished']) {
    outbox.send(message);
    told.push(part);
  }
  await Promise.resolve();
  expect(told).toEqual(['repetition', 'set finished', 'slow']);
});
