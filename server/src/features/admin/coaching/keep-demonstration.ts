import { AdminRecording, DemonstrationQuery, posesType } from '@spotter/contract/admin/coaching';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import type { CoachingDeps } from './coaching-deps.ts';
import { findRecording } from './find-recording.ts';
import { noteRecording } from './note-recording.ts';
import { showAdminRecording } from './show-admin-recording.ts';

/** Ten minutes of poses, written compactly but not deflated, come to about 5 MB. */
const mostPosesBytes = 12 * 1024 * 1024;

/** In a scope of its own: nothing else takes poses as a body. */
export async function keepDemonstration(app: App, deps: CoachingDeps): Promise<void> {
  await app.register((poses: App, _options, ready) => {
    poses.addContentTypeParser(
      posesType,
      { parseAs: 'buffer', bodyLimit: mostPosesBytes },
      (_request, body, parsed) => {
        parsed(null, body);
      },
    );
    poses.post(
      '/admin/api/recordings',
      {
        bodyLimit: mostPosesBytes,
        ...deps.staff.may('recordings.create', {
          operationId: 'keepDemonstration',
          summary: 'Keep a demonstration: the body is its poses in the compact form',
          querystring: DemonstrationQuery,
          response: { 201: AdminRecording },
          problems: ['body', 'admin.not_found', 'recordings.not_poses', 'recordings.off'],
        }),
      },
      async (request, reply) => {
        if (!deps.keepsRecordings) {
          throw new AppError('recordings.off', {
            detail:
              'This server is set to keep no recordings. What was shown can be used until the page is left.',
          });
        }
        const exercise = await deps.findExercise(Number(request.query.exercise_id));
        if (!exercise) throw noSuchRecord('exercise');
        const recording = {
          id: deps.ids.uuid(),
          userId: deps.staff.of(request).userId,
          sessionId: null,
          exerciseId: exercise.id,
          exerciseKey: exercise.slug,
          exerciseName: exercise.name,
          source: 'demonstration',
          createdAt: deps.clock.nowMs(),
        } as const;
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const note = noteRecording(deps, request, 'create', recording);
        if (!(await deps.keepDemonstration(recording, bytes, note))) {
          throw new AppError('recordings.not_poses', {
            detail: `Send poses in the compact form as the body, with the type ${posesType}, at most ten minutes of them.`,
          });
        }
        reply.code(201);
        return showAdminRecording(await findRecording(deps, recording.id));
      },
    );
    ready();
  });
}
