// How much one user may have written in a minute, by whichever door: an access token, a refresh token or the dashboard.
import type { FastifyRequest } from 'fastify';
import type { AppError } from '../app-error.ts';
import { tooManyRequests } from '../too-many-requests.ts';
import type { OpenCounter } from '../limits/window-counter.ts';

const minuteMs = 60_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True for a GET that costs as much as a write; false for what is never refused, such as signing out. */
    readonly costsAWrite?: boolean;
  }
}

export function isWrite({ method, routeOptions }: FastifyRequest): boolean {
  return routeOptions.config.costsAWrite ?? method !== 'GET';
}

/** Counts a write of a user. @returns why it is one too many */
export type CountWrite = (userId: number) => AppError | undefined;

export function createCountWrite(perMinute: number, openCounter: OpenCounter): CountWrite {
  const counter = openCounter('writes', minuteMs);
  return (userId) => {
    const key = String(userId);
    if (counter.count(key) >= perMinute) {
      return tooManyRequests('This account has changed too much in a minute.', counter.remainingMs(key));
    }
    counter.add(key);
    return undefined;
  };
}
