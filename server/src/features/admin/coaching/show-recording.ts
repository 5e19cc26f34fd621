import { AdminRecording } from '@spotter/contract/admin/coaching';
import { TextId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { findRecording } from './find-recording.ts';
import { showAdminRecording } from './show-admin-recording.ts';

export function showRecording(app: App, deps: CoachingDeps): void {
  app.get(
    '/admin/api/recordings/:id',
    {
      onRequest: deps.gate.may('recordings.list'),
      schema: {
        ...permitted('recordings.list', 'showAnyRecording', 'One recording, without its poses'),
        params: TextId,
        response: {
          200: AdminRecording,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    async ({ params }) => showAdminRecording(await findRecording(deps, params.id)),
  );
}
