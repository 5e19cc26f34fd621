import { ByUuid } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { createRecordingsStore } from '../recordings-store.ts';
import type { NoteRecording } from './note-recording.ts';
import type { RecordingsListStore } from './recordings-list-store.ts';

interface Given {
  readonly db: Database;
  readonly list: Pick<RecordingsListStore, 'one'>;
  readonly note: NoteRecording;
}

export function deleteAnyRecording(app: App, staff: Staff, { db, list, note }: Given): void {
  app.delete(
    '/admin/api/recordings/:id',
    staff.may('recordings.delete', {
      operationId: 'deleteAnyRecording',
      summary: 'Delete a recording for good',
      params: ByUuid,
      response: { 204: Type.Null({ description: 'It is gone.' }) },
      problems: ['no-body', 'request.invalid', 'admin.not_found'],
    }),
    async (request, reply) => {
      const recording = await list.one(request.params.id);
      await inTransaction(db, async (trx) => {
        if (!(await createRecordingsStore(trx).remove(recording.id))) throw noSuchRecord('recording');
        await note(trx, request, recording, { action: 'delete' });
      });
      return reply.code(204).send(null);
    },
  );
}
