import type { FastifyRequest } from 'fastify';
import type { Alongside } from '../../../platform/database/in-transaction.ts';
import { staffOf } from '../access/staff-gate.ts';
import { writeAudit } from '../audit/audit-store.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import type { ListedRecording } from './recordings-list-store.ts';

interface Changed {
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
}

/** Whatever staff do with a recording is in the audit log, looking at it too. */
export function noteRecording(
  { clock }: Pick<CoachingDeps, 'clock'>,
  request: FastifyRequest,
  action: 'create' | 'view' | 'label' | 'delete',
  { id, exerciseName }: Pick<ListedRecording, 'id' | 'exerciseName'>,
  changed: Changed = {},
): Alongside {
  const entry = { action, resource: 'recordings', resourceId: id, label: exerciseName, ...changed };
  return (trx) => writeAudit(trx, staffOf(request), entry, clock.nowMs());
}
