import { posesType } from '@spotter/contract/admin/coaching';
import { TextId } from '@spotter/contract/admin/conventions';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { findRecording } from './find-recording.ts';
import { noteRecording } from './note-recording.ts';

const Poses = Type.Unsafe<Uint8Array>(
  Type.Any({ description: 'Poses in the compact form of docs/recordings.md.' }),
);

/** Looking at somebody’s poses leaves an entry in the audit log. */
export function showRecordedPoses(app: App, deps: CoachingDeps): void {
  app.get(
    '/admin/api/recordings/:id/poses',
    deps.staff.may('recordings.show', {
      operationId: 'showRecordedPoses',
      summary: 'The poses of a recording; noted in the audit log',
      params: TextId,
      produces: [posesType],
      response: { 200: Poses },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async (request, reply) => {
      const recording = await findRecording(deps, request.params.id);
      const poses = await deps.posesOf(recording.id);
      await deps.inTransaction(noteRecording(deps, request, 'view', recording));
      return reply.header('cache-control', 'no-store').type(posesType).send(Buffer.from(poses));
    },
  );
}
