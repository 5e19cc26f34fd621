// Forgets what is kept no longer, by the settings as they are.
import type { Clock } from '../../../platform/clock.ts';
import type { RuntimeValues } from '../../settings/runtime-settings.ts';
import type { RetentionStore } from './retention-store.ts';

const everyMs = 3_600_000;
const dayMs = 86_400_000;
/** So long a deleted exercise can be brought back with its pictures. */
const keepPicturesDays = 30;

interface RetentionDeps {
  readonly store: RetentionStore;
  readonly settings: () => Promise<RuntimeValues>;
  readonly clock: Clock;
}

export function createRetention({ store, settings, clock }: RetentionDeps): () => Promise<void> {
  return async () => {
    const { keep_sessions_days, keep_workouts_days, keep_audit_days } = await settings();
    const before = (days: number) => clock.nowMs() - days * dayMs;
    if (keep_sessions_days > 0) await store.forgetSessions(before(keep_sessions_days));
    if (keep_workouts_days > 0) await store.forgetWorkouts(before(keep_workouts_days));
    if (keep_audit_days > 0) await store.forgetAudit(before(keep_audit_days));
    await store.forgetPictures(before(keepPicturesDays));
  };
}

/** Every hour. @returns stops, and waits for what is under way */
export function keepRetention(
  forget: () => Promise<void>,
  clock: Clock,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const stop = clock.every(everyMs, () => {
    last = forget().catch(onError);
  });
  return async () => {
    stop();
    await last;
  };
}
