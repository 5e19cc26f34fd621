import { posesType } from '@spotter/contract/admin/coaching';
import { ByUuid } from '@spotter/contract/admin/conventions';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { inflatePoses } from '../read-poses.ts';
import type { RecordingsStore } from '../recordings-store.ts';
import type { NoteRecording } from './note-recording.ts';
import { Poses } from './poses.ts';
import type { RecordingsListStore } from './recordings-list-store.ts';

interface Given {
  readonly db: Database;
  readonly list: Pick<RecordingsListStore, 'one'>;
  readonly recordings: Pick<RecordingsStore, 'chunks'>;
  readonly note: NoteRecording;
}

/** Looking at somebody’s poses leaves an entry in the audit log. */
export function showRecordedPoses(app: App, staff: Staff, { db, list, recordings, note }: Given): void {
  app.get(
    '/admin/api/recordings/:id/poses',
    staff.may('recordings.show', {
      operationId: 'showRecordedPoses',
      summary: 'The poses of a recording; noted in the audit log',
      params: ByUuid,
      produces: [posesType],
      response: { 200: Poses },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async (request, reply) => {
      const recording = await list.one(request.params.id);
      const poses = await inflatePoses(await recordings.chunks(recording.id));
      await inTransaction(db, (trx) => note(trx, request, recording, { action: 'view' }));
      return reply.header('cache-control', 'no-store').type(posesType).send(Buffer.from(poses));
    },
  );
}
