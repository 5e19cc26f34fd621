// Which token a call gets, and what a refresh changes. Pure: keep-tokens.ts performs it.
import type { SpotterError } from '../spotter-error.ts';
import type { Tokens } from './token-storage.ts';

/** A token is exchanged so long before it ends, so that none ends on its way. */
const refreshAheadMs = 60_000;
/** A refresh that failed is not tried again for so long: a hundred calls are not a hundred tries. */
const rememberFailureMs = 10_000;

export interface TokenState {
  readonly tokens: Tokens | null;
  /** Goes up with each login and logout. A refresh that began under another number comes too late. */
  readonly login: number;
  readonly failure: { readonly error: SpotterError; readonly untilMs: number } | null;
}

export type TokenEvent =
  | { readonly type: 'logged_in'; readonly tokens: Tokens }
  | { readonly type: 'logged_out' }
  /** Of the login with this number; also what another tab has got. */
  | { readonly type: 'refreshed'; readonly login: number; readonly tokens: Tokens }
  /** The server knows the refresh token no longer. */
  | { readonly type: 'refused'; readonly login: number }
  /** Nobody was there, or it is too busy: that says nothing about the login. */
  | { readonly type: 'failed'; readonly login: number; readonly error: SpotterError };

export const noTokens: TokenState = { tokens: null, login: 0, failure: null };

export function transition(state: TokenState, event: TokenEvent, nowMs: number): TokenState {
  if ('login' in event && event.login !== state.login) return state;
  switch (event.type) {
    case 'logged_in':
      return { tokens: event.tokens, login: state.login + 1, failure: null };
    case 'logged_out':
    case 'refused':
      return { tokens: null, login: state.login + 1, failure: null };
    case 'refreshed':
      return { ...state, tokens: event.tokens, failure: null };
    case 'failed': {
      const untilMs = nowMs + Math.max(rememberFailureMs, event.error.retryAfterMs ?? 0);
      return { ...state, failure: { error: event.error, untilMs } };
    }
  }
}

export type TokenAnswer =
  | { readonly type: 'use'; readonly accessToken: string }
  | { readonly type: 'refresh' }
  | { readonly type: 'fail'; readonly error: SpotterError }
  | { readonly type: 'logged_out' };

/** @param rejected the access token that the server has just refused to the one who asks */
export function answer(state: TokenState, nowMs: number, rejected?: string): TokenAnswer {
  const { tokens, failure } = state;
  if (!tokens) return { type: 'logged_out' };
  const { accessToken, expiresAtMs } = tokens;
  const isRejected = accessToken === rejected;
  if (!isRejected && nowMs < expiresAtMs - refreshAheadMs) return { type: 'use', accessToken };
  if (!failure || nowMs >= failure.untilMs) return { type: 'refresh' };
  if (!isRejected && nowMs < expiresAtMs) return { type: 'use', accessToken };
  return { type: 'fail', error: failure.error };
}
