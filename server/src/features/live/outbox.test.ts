import { expect, test } from 'vitest';
import { createOutbox } from './outbox.ts';

const message = { type: 'pong', state: 'STANDING' } as const;

test('whoever does not read is told of once, when what a frame came to is done', async () => {
  const socket = { OPEN: 1, readyState: 1 } as const;
  const stream = { writableLength: 2 * 1024 * 1024, write: () => false };
  const told: string[] = [];
  const outbox = createOutbox(socket, stream, () => told.push('slow'));
  for (const part of ['repetition', 'set finished']) {
    outbox.send(message);
    told.push(part);
  }
  await Promise.resolve();
  expect(told).toEqual(['repetition', 'set finished', 'slow']);
});
