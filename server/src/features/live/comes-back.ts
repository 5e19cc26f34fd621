import type { Sessions } from '../sessions/run-sessions.ts';
import { continueWithinMs } from './continuations.ts';

type PastSession = Awaited<ReturnType<Sessions['page']>>[number];

/** Ends by which a person who goes on training loses a socket. */
const drops: ReadonlySet<string | null> = new Set(['socket_closed', 'no_pong', 'slow_reader', 'idle']);

/**
 * Whether somebody was training here a moment ago: they take no place that they did not have. A socket of theirs that is open may
 * be one that nobody has missed yet.
 * @param sessions the last ones of that person
 */
export function comesBack(
  sessions: readonly Pick<PastSession, 'claimedAt' | 'endedAt' | 'endReason'>[],
  nowMs: number,
): boolean {
  return sessions.some(({ claimedAt, endedAt, endReason }) => {
    if (claimedAt === null) return false;
    return endedAt === null || (drops.has(endReason) && nowMs - endedAt < continueWithinMs);
  });
}
