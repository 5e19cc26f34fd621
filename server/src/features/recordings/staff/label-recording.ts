import { AdminRecording, RecordingLabelBody } from '@spotter/contract/admin/coaching';
import { ByUuid } from '@spotter/contract/admin/conventions';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { createRecordingsStore } from '../recordings-store.ts';
import type { NoteRecording } from './note-recording.ts';
import type { RecordingsListStore } from './recordings-list-store.ts';
import { showAdminRecording } from './show-admin-recording.ts';
import { fieldError } from '../../../platform/remark.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly list: Pick<RecordingsListStore, 'one'>;
  readonly note: NoteRecording;
}

export function labelRecording(app: App, staff: Staff, { db, clock, list, note }: Given): void {
  app.put(
    '/admin/api/recordings/:id/label',
    staff.may('recordings.label', {
      operationId: 'labelRecording',
      summary: 'Say what is true of a recording',
      params: ByUuid,
      body: RecordingLabelBody,
      response: { 200: AdminRecording },
      problems: ['body', 'admin.not_found'],
    }),
    async (request) => {
      const { label } = request.body;
      if (label !== null && label.reps_least > label.reps_most) {
        throw rulesError([fieldError('/label/reps_most', 'less_than_least')]);
      }
      const { id } = request.params;
      await inTransaction(db, async (trx) => {
        const recordings = createRecordingsStore(trx);
        const by = { userId: staff.of(request).userId, nowMs: clock.nowMs() };
        const before = await recordings.label(id, label, by);
        if (!before) throw noSuchRecord('recording');
        const noted = { action: 'label', before: { label: before.label }, after: { label } } as const;
        await note(trx, request, before, noted);
      });
      return showAdminRecording(await list.one(id));
    },
  );
}
