import { AdminRecordingPage, AdminRecordingQuery } from '@spotter/contract/admin/coaching';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { RecordingsListStore } from './recordings-list-store.ts';
import { showAdminRecording } from './show-admin-recording.ts';

export function listAllRecordings(app: App, staff: Staff, { list }: Pick<RecordingsListStore, 'list'>): void {
  app.get(
    '/admin/api/recordings',
    staff.may('recordings.list', {
      operationId: 'listAllRecordings',
      summary: 'Recordings of everybody, a page at a time',
      querystring: AdminRecordingQuery,
      response: { 200: AdminRecordingPage },
      problems: ['request.invalid'],
    }),
    async ({ query }) => showPage(await list(query, listRequest(query)), showAdminRecording),
  );
}
