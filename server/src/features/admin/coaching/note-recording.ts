import type { FastifyRequest } from 'fastify';
import type { Alongside } from '../../../platform/database/in-transaction.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import type { ListedRecording } from './recordings-list-store.ts';

interface Changed {
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
}

/** Whatever staff do with a recording is in the audit log, looking at it too. */
export function noteRecording(
  { staff, clock }: Pick<CoachingDeps, 'staff' | 'clock'>,
  request: FastifyRequest,
  action: 'create' | 'view' | 'label' | 'delete',
  { id, exerciseName }: Pick<ListedRecording, 'id' | 'exerciseName'>,
  changed: Changed = {},
): Alongside {
  const entry = { action, resource: 'recordings', resourceId: id, label: exerciseName, ...changed };
  return (trx) => staff.writeAudit(trx, staff.of(request), entry, clock.nowMs());
}
