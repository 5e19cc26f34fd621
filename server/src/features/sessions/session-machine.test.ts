import { describe, expect, test } from 'vitest';
import {
  transitionSession,
  type SessionEnd,
  type SessionEvent,
  type SessionState,
} from './session-machine.ts';

const waiting: SessionState = { status: 'waiting' };
const claimed: SessionState = { status: 'claimed' };
const ended: SessionState = { status: 'ended', reason: 'idle' };
const claim: SessionEvent = { type: 'claim' };
const end = (reason: SessionEnd): SessionEvent => ({ type: 'end', reason });
const endedBy = (reason: SessionEnd): SessionState => ({ status: 'ended', reason });

const told: readonly SessionEnd[] = [
  'ended_by_user',
  'ended_by_staff',
  'logged_out',
  'idle',
  'no_pong',
  'slow_reader',
  'overloaded',
  'abuse',
  'too_big',
  'server_stopping',
];
const untold: readonly SessionEnd[] = ['socket_closed', 'crashed'];
const withoutSocket: readonly SessionEnd[] = ['expired', 'replaced'];
const reasons = [...told, ...untold, ...withoutSocket];

describe('a session that waits', () => {
  test('admits the first socket', () => {
    expect(transitionSession(waiting, claim)).toEqual({ state: claimed, effects: [] });
  });
  test.each(reasons)('ends by %s with nothing to close', (reason) => {
    expect(transitionSession(waiting, end(reason))).toEqual({ state: endedBy(reason), effects: [] });
  });
});

describe('a claimed session', () => {
  test('refuses a second socket and stays claimed', () => {
    expect(transitionSession(claimed, claim)).toEqual({
      state: claimed,
      effects: [{ type: 'refuse_socket', close: 'already_claimed' }],
    });
  });
  test.each(told)('that ends by %s closes its socket with that code', (reason) => {
    const effects = [{ type: 'close_socket', close: reason }];
    expect(transitionSession(claimed, end(reason))).toEqual({ state: endedBy(reason), effects });
  });
  test.each(untold)('that ends by %s has no socket to close', (reason) => {
    expect(transitionSession(claimed, end(reason))).toEqual({ state: endedBy(reason), effects: [] });
  });
  test.each(withoutSocket)('that ends by %s closes its socket as ended', (reason) => {
    const effects = [{ type: 'close_socket', close: 'already_ended' }];
    expect(transitionSession(claimed, end(reason))).toEqual({ state: endedBy(reason), effects });
  });
});

describe('an ended session', () => {
  test('refuses every socket', () => {
    expect(transitionSession(ended, claim)).toEqual({
      state: ended,
      effects: [{ type: 'refuse_socket', close: 'already_ended' }],
    });
  });
  test.each(reasons)('keeps its first reason when %s comes after', (reason) => {
    expect(transitionSession(ended, end(reason))).toEqual({ state: ended, effects: [] });
  });
});
