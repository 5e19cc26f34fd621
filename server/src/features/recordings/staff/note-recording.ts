import type { FastifyRequest } from 'fastify';
import type { Clock } from '../../../platform/clock.ts';
import type { DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Staff } from '../../dashboard/staff.ts';

interface Noted {
  readonly action: 'create' | 'view' | 'label' | 'delete';
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
}

/** Whatever staff do with a recording is in the audit log, looking at it too. */
export type NoteRecording = (
  trx: DatabaseTransaction,
  request: FastifyRequest,
  recording: { readonly id: string; readonly exerciseName: string },
  noted: Noted,
) => Promise<void>;

export function createNoteRecording(staff: Staff, clock: Clock): NoteRecording {
  return (trx, request, { id, exerciseName }, noted) => {
    const entry = { ...noted, resource: 'recordings', resourceId: id, label: exerciseName } as const;
    return staff.writeAudit(trx, staff.of(request), entry, clock.nowMs());
  };
}
