import { AdminRecordingPage, AdminRecordingQuery } from '@spotter/contract/admin/coaching';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { showPage } from '../list/show-page.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { showAdminRecording } from './show-admin-recording.ts';

export function listRecordings(app: App, deps: CoachingDeps): void {
  app.get(
    '/admin/api/recordings',
    {
      onRequest: deps.gate.may('recordings.list'),
      schema: {
        ...permitted('recordings.list', 'listAllRecordings', 'Recordings of everybody, a page at a time'),
        querystring: AdminRecordingQuery,
        response: { 200: AdminRecordingPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) =>
      showPage(await deps.recordingsList.list(query, listRequest(query)), showAdminRecording),
  );
}
