import type { FastifyRequest } from 'fastify';
import { staffOf } from '../access/staff-gate.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import type { ListedRecording } from './recordings-list-store.ts';

interface Changed {
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
}

/** Whatever staff do with a recording is in the audit log, looking at it too. */
export function noteRecording(
  { audit, clock }: Pick<CoachingDeps, 'audit' | 'clock'>,
  request: FastifyRequest,
  action: 'create' | 'view' | 'label' | 'delete',
  { id, exerciseName }: Pick<ListedRecording, 'id' | 'exerciseName'>,
  changed: Changed = {},
): Promise<void> {
  const entry = { action, resource: 'recordings', resourceId: id, label: exerciseName, ...changed };
  return audit(staffOf(request), entry, clock.nowMs());
}
