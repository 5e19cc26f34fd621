import { expect, test } from 'vitest';
import { comesBack } from './comes-back.ts';

const now = 10_000_000;
const minutesAgo = (minutes: number) => now - minutes * 60_000;
const ended = (minutes: number, endReason: string) => ({
  claimedAt: minutesAgo(minutes + 5),
  endedAt: minutesAgo(minutes),
  endReason,
});

test.each([
  ['lost the network', ended(1, 'socket_closed'), true],
  ['did not answer', ended(9, 'no_pong'), true],
  [
    'has a socket that nobody has missed yet',
    { claimedAt: minutesAgo(1), endedAt: null, endReason: null },
    true,
  ],
  ['was there long ago', ended(10, 'socket_closed'), false],
  ['has ended the training', ended(1, 'ended_by_user'), false],
  ['was put out', ended(1, 'abuse'), false],
  ['was on a process that stops', ended(1, 'server_stopping'), false],
  ['has never had a socket', { claimedAt: null, endedAt: null, endReason: null }, false],
])('who %s: %#', (_, session, comes) => {
  expect(comesBack([ended(30, 'socket_closed'), session], now)).toBe(comes);
});
