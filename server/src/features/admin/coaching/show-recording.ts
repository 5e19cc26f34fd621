import { AdminRecording } from '@spotter/contract/admin/coaching';
import { TextId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { findRecording } from './find-recording.ts';
import { showAdminRecording } from './show-admin-recording.ts';

export function showRecording(app: App, deps: CoachingDeps): void {
  app.get(
    '/admin/api/recordings/:id',
    deps.staff.may('recordings.list', {
      operationId: 'showAnyRecording',
      summary: 'One recording, without its poses',
      params: TextId,
      response: { 200: AdminRecording },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => showAdminRecording(await findRecording(deps, params.id)),
  );
}
