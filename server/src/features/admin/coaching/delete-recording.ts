import { TextId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { findRecording } from './find-recording.ts';
import { noteRecording } from './note-recording.ts';

export function deleteRecording(app: App, deps: CoachingDeps): void {
  app.delete(
    '/admin/api/recordings/:id',
    deps.staff.may('recordings.delete', {
      operationId: 'deleteAnyRecording',
      summary: 'Delete a recording for good',
      params: TextId,
      response: { 204: Type.Null({ description: 'It is gone.' }) },
      problems: ['no-body', 'request.invalid', 'admin.not_found'],
    }),
    async (request, reply) => {
      const recording = await findRecording(deps, request.params.id);
      const note = noteRecording(deps, request, 'delete', recording);
      if (!(await deps.deleteRecording(recording.id, note))) throw noSuchRecord('recording');
      return reply.code(204).send(null);
    },
  );
}
