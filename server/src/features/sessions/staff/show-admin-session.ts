import type { AdminSession } from '@spotter/contract/admin/training';
import type { Clock } from '../../../platform/clock.ts';
import { showMoment, showMomentOrNull } from '../../../platform/http/show-moment.ts';
import { showSeconds } from '../../../platform/http/show-seconds.ts';
import type { LiveView } from '../live-registry.ts';
import type { ListedSession } from './sessions-list-store.ts';

export type ShowSession = (session: ListedSession) => AdminSession;

/** What the database knows, and of a session in this process what goes on right now. */
export function createShowSession(
  clock: Clock,
  lookAtLive: (sessionId: string) => LiveView | undefined,
): ShowSession {
  return (session) => {
    const live = session.status === 'claimed' ? lookAtLive(session.id) : undefined;
    const { claimedAt } = session;
    const until = session.endedAt ?? clock.nowMs();
    return {
      id: session.id,
      user_id: session.userId,
      username: session.username,
      status: session.status,
      created_at: showMoment(session.createdAt),
      claimed_at: showMomentOrNull(claimedAt),
      ended_at: showMomentOrNull(session.endedAt),
      end_reason: session.endReason,
      duration_seconds: claimedAt === null ? null : Math.max(0, showSeconds(until - claimedAt)),
      exercise_name: live?.exerciseName ?? session.exerciseName,
      repetitions: live?.repetitions ?? session.repetitions,
      held_seconds: showSeconds(live?.heldMs ?? session.heldMs),
      frames_per_second: live?.framesPerSecond ?? null,
      state: live?.state ?? null,
    };
  };
}
