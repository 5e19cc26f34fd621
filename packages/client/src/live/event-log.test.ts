import type { EventMessage } from '@spotter/contract/live/event-messages';
import { expect, test } from 'vitest';
import { SpotterError } from '../spotter-error.ts';
import { createEventLog, type EventLog } from './event-log.ts';

const flow = (event: number): EventMessage => ({ type: 'flow', event, seq: null, t: 0, rate: 10 });

async function numbers(log: EventLog): Promise<number[]> {
  const seen: number[] = [];
  for await (const { event } of log) seen.push(event);
  return seen;
}

test('an event is taken once, and none after a gap', () => {
  const log = createEventLog();
  expect([1, 2, 2, 1, 4, 3].map((event) => log.add(flow(event)))).toEqual([
    'new',
    'new',
    'seen',
    'seen',
    'gap',
    'new',
  ]);
  expect(log.last()).toBe(3);
});

test('every reader reads every event, and comes to the end', async () => {
  const log = createEventLog();
  const early = numbers(log);
  log.add(flow(1));
  log.add(flow(2));
  log.finish();
  expect(await early).toEqual([1, 2]);
  expect(await numbers(log)).toEqual([1, 2]);
});

test('readers read what there is before they throw why it ended', async () => {
  const log = createEventLog();
  log.add(flow(1));
  const error = new SpotterError('client.closed', 'Closed.');
  log.finish(error);
  const reader = log[Symbol.asyncIterator]();
  expect(await reader.next()).toMatchObject({ value: { event: 1 } });
  await expect(reader.next()).rejects.toBe(error);
});

test('a workout that began anew is numbered from one again', async () => {
  const log = createEventLog();
  log.add(flow(1));
  log.continueAfter(0);
  expect(log.add(flow(1))).toBe('new');
  log.finish();
  expect(await numbers(log)).toEqual([1, 1]);
});
