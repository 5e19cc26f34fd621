import { AdminRecording, RecordingLabelBody } from '@spotter/contract/admin/coaching';
import { TextId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { findRecording } from './find-recording.ts';
import { noteRecording } from './note-recording.ts';
import { showAdminRecording } from './show-admin-recording.ts';

export function labelRecording(app: App, deps: CoachingDeps): void {
  app.put(
    '/admin/api/recordings/:id/label',
    deps.staff.may('recordings.label', {
      operationId: 'labelRecording',
      summary: 'Say what is true of a recording',
      params: TextId,
      body: RecordingLabelBody,
      response: { 200: AdminRecording },
      problems: ['body', 'admin.not_found'],
    }),
    async (request) => {
      const { label } = request.body;
      if (label !== null && label.reps_least > label.reps_most) {
        throw rulesError([{ path: '/label/reps_most', message: 'Must not be less than the least.' }]);
      }
      const { id } = request.params;
      const by = { userId: deps.staff.of(request).userId, nowMs: deps.clock.nowMs() };
      await deps.recordingsList.label(id, label, by, (trx, before) => {
        const changed = { before: { label: before.label }, after: { label } };
        return noteRecording(deps, request, 'label', before, changed)(trx);
      });
      return showAdminRecording(await findRecording(deps, id));
    },
  );
}
