import { TextId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { noSuchRecord } from '../list/record-id.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { findRecording } from './find-recording.ts';
import { noteRecording } from './note-recording.ts';

export function deleteRecording(app: App, deps: CoachingDeps): void {
  app.delete(
    '/admin/api/recordings/:id',
    {
      onRequest: deps.gate.may('recordings.delete'),
      schema: {
        ...permitted('recordings.delete', 'deleteAnyRecording', 'Delete a recording for good'),
        params: TextId,
        response: {
          204: Type.Null({ description: 'It is gone.' }),
          ...dashboardProblems('no-body', 'request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    async (request, reply) => {
      const recording = await findRecording(deps, request.params.id);
      const note = noteRecording(deps, request, 'delete', recording);
      if (!(await deps.deleteRecording(recording.id, note))) throw noSuchRecord('recording');
      return reply.code(204).send(null);
    },
  );
}
