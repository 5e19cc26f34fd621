import { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createOutbox } from './outbox.ts';

const message = { type: 'pong', state: 'STANDING' } as const;

const socket = { OPEN: 1, readyState: 1 } as const;
const uncorkable = { cork: () => undefined, uncork: () => undefined };

test('what is sent in a turn goes out together, after its work, in its order', async () => {
  const written: string[][] = [];
  const stream = new Writable({
    writev: (chunks, done) => {
      written.push(chunks.map(({ chunk }) => (chunk as Buffer).toString('latin1')));
      done();
    },
  });
  const outbox = createOutbox(socket, stream, () => expect.fail('slow'));
  const send = (...ids: readonly number[]) => {
    for (const id of ids) outbox.send({ ...message, id });
  };
  send(1, 2);
  expect(written).toEqual([]);
  await nextTurn();
  send(3);
  await nextTurn();
  const ids = written.map((texts) => texts.map((text) => /"id":(\d)/.exec(text)?.[1]));
  expect(ids).toEqual([['1', '2'], ['3']]);
});

test('whoever does not read is told of once, when what a frame came to is done', async () => {
  const stream = { writableLength: 2 * 1024 * 1024, write: () => false, ...uncorkable };
  const told: string[] = [];
  const outbox = createOutbox(socket, stream, () => told.push('slow'));
  for (const part of ['repetition', 'set finished']) {
    outbox.send(message);
    told.push(part);
  }
  await Promise.resolve();
  expect(told).toEqual(['repetition', 'set finished', 'slow']);
});
