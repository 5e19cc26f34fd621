import { mostPosesInMessage } from '@spotter/contract/live/binary-poses';
import type { SessionLimits } from '@spotter/contract/live/session-limits';
import { continueWithinMs } from './continuations.ts';
import type { LiveDeps } from './live-deps.ts';
import { lowestRate } from './served-rate.ts';

/** The same for every session of this installation. */
export function showLimits({
  limits: { messagesPerSecond, bytesPerSecond, messageBytes },
  idleMs,
  poses,
  keep,
}: Pick<LiveDeps, 'limits' | 'idleMs' | 'poses' | 'keep'>): SessionLimits {
  return {
    messages_per_second: messagesPerSecond,
    bytes_per_second: bytesPerSecond,
    message_bytes: messageBytes,
    poses_per_message: mostPosesInMessage,
    lowest_rate: lowestRate,
    idle_seconds: idleMs / 1000,
    continue_seconds: continueWithinMs / 1000,
    pictures: poses !== null,
    recordings: keep !== null,
  };
}
