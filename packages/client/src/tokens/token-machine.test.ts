import { describe, expect, test } from 'vitest';
import { SpotterError } from '../spotter-error.ts';
import { answer, noTokens, transition, type TokenEvent, type TokenState } from './token-machine.ts';
import type { Tokens } from './token-storage.ts';

const hour = 3_600_000;
const tokens: Tokens = { username: 'Ada', accessToken: 'a1', refreshToken: 'r1', expiresAtMs: hour };
const next: Tokens = { ...tokens, accessToken: 'a2', refreshToken: 'r2', expiresAtMs: 2 * hour };
const away = new SpotterError('client.unreachable', 'No server answers.');
const busy = new SpotterError('limits.busy', 'Busy.', { status: 503, retryAfterMs: 25_000 });
const loggedIn: TokenState = { tokens, login: 1, failure: null };
const failed: TokenState = { ...loggedIn, failure: { error: away, untilMs: hour + 10_000 } };

describe('a call gets', () => {
  test.each<[string, TokenState, number, string | undefined, ReturnType<typeof answer>]>([
    ['nothing where nobody is logged in', noTokens, 0, undefined, { type: 'logged_out' }],
    ['the token while it is good', loggedIn, 0, undefined, { type: 'use', accessToken: 'a1' }],
    [
      'it up to a minute before its end',
      loggedIn,
      hour - 60_001,
      undefined,
      { type: 'use', accessToken: 'a1' },
    ],
    ['a fresh one from there on', loggedIn, hour - 60_000, undefined, { type: 'refresh' }],
    ['a fresh one where the server refused it', loggedIn, 0, 'a1', { type: 'refresh' }],
    ['the new one where an older one was refused', loggedIn, 0, 'a0', { type: 'use', accessToken: 'a1' }],
    ['the failure of a moment ago', failed, hour + 9_999, undefined, { type: 'fail', error: away }],
    ['another try when that is forgotten', failed, hour + 10_000, undefined, { type: 'refresh' }],
    [
      'the old one after a failure, while it is good',
      failed,
      hour - 1,
      undefined,
      { type: 'use', accessToken: 'a1' },
    ],
    ['but not one that was refused', failed, hour - 1, 'a1', { type: 'fail', error: away }],
  ])('%s', (_name, state, nowMs, rejected, expected) => {
    expect(answer(state, nowMs, rejected)).toEqual(expected);
  });
});

describe('the tokens after', () => {
  test.each<[string, TokenState, TokenEvent, TokenState]>([
    ['a login', noTokens, { type: 'logged_in', tokens }, loggedIn],
    ['a logout', loggedIn, { type: 'logged_out' }, { tokens: null, login: 2, failure: null }],
    ['a refresh', failed, { type: 'refreshed', login: 1, tokens: next }, { ...loggedIn, tokens: next }],
    ['a refusal', loggedIn, { type: 'refused', login: 1 }, { tokens: null, login: 2, failure: null }],
    [
      'a failure',
      loggedIn,
      { type: 'failed', login: 1, error: away },
      { ...failed, failure: { error: away, untilMs: 15_000 } },
    ],
    [
      'one that says when to come back',
      loggedIn,
      { type: 'failed', login: 1, error: busy },
      { ...failed, failure: { error: busy, untilMs: 30_000 } },
    ],
  ])('%s', (_name, state, event, expected) => {
    expect(transition(state, event, 5_000)).toEqual(expected);
  });

  const late: TokenEvent[] = [
    { type: 'refreshed', login: 1, tokens: next },
    { type: 'refused', login: 1 },
    { type: 'failed', login: 1, error: away },
  ];
  test.each(late)('a logout are gone, whatever a refresh of before brings: $type', (event) => {
    const loggedOut = transition(loggedIn, { type: 'logged_out' }, 0);
    expect(transition(loggedOut, event, 0)).toBe(loggedOut);
  });

  test.each(late)('another login are its own, whatever a refresh of before brings: $type', (event) => {
    const again = transition(loggedIn, { type: 'logged_in', tokens: next }, 0);
    expect(transition(again, event, 0)).toBe(again);
  });
});
