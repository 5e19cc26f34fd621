// Tells a client what is wrong: some things once a second, and wrong messages only so often.
import type { LiveErrorCode } from '@spotter/contract/live/live-errors';
import type { ErrorMessage } from '@spotter/contract/live/server-messages';
import type { Clock } from '../../platform/clock.ts';
import { errorMessage, type ErrorDetails } from './error-message.ts';

const wrongWithinMs = 10_000;
const wrongLimit = 50;

export interface ErrorTeller {
  readonly tell: (code: LiveErrorCode, sentence: string, details?: ErrorDetails) => void;
  /** For what would otherwise be said for each frame. */
  readonly tellOnceASecond: (code: LiveErrorCode, sentence: string) => void;
  /** A message was wrong; fifty within ten seconds are abuse. */
  readonly refuse: (code: LiveErrorCode, sentence: string) => void;
}

interface ErrorTellerDeps {
  readonly send: (message: ErrorMessage) => void;
  readonly clock: Clock;
  readonly onAbuse: () => void;
}

export function createErrorTeller({ send, clock, onAbuse }: ErrorTellerDeps): ErrorTeller {
  const lastTold = new Map<LiveErrorCode, number>();
  let wrongAt: number[] = [];

  function tell(code: LiveErrorCode, sentence: string, details?: ErrorDetails): void {
    send(errorMessage(code, sentence, details));
  }

  return {
    tell,
    tellOnceASecond: (code, sentence) => {
      const nowMs = clock.nowMs();
      if (nowMs - (lastTold.get(code) ?? 0) < 1000) return;
      lastTold.set(code, nowMs);
      tell(code, sentence);
    },
    refuse: (code, sentence) => {
      const nowMs = clock.nowMs();
      wrongAt = [...wrongAt.filter((at) => nowMs - at < wrongWithinMs), nowMs];
      tell(code, sentence);
      if (wrongAt.length >= wrongLimit) onAbuse();
    },
  };
}
