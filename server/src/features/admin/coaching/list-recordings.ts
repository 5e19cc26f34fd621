import { AdminRecordingPage, AdminRecordingQuery } from '@spotter/contract/admin/coaching';
import type { App } from '../../../platform/http/app-instance.ts';
import { listRequest } from '../../../platform/http/list-request.ts';
import { showPage } from '../../../platform/http/show-page.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { showAdminRecording } from './show-admin-recording.ts';

export function listRecordings(app: App, deps: CoachingDeps): void {
  app.get(
    '/admin/api/recordings',
    deps.staff.may('recordings.list', {
      operationId: 'listAllRecordings',
      summary: 'Recordings of everybody, a page at a time',
      querystring: AdminRecordingQuery,
      response: { 200: AdminRecordingPage },
      problems: ['request.invalid'],
    }),
    async ({ query }) =>
      showPage(await deps.recordingsList.list(query, listRequest(query)), showAdminRecording),
  );
}
