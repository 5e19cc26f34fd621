import { RecordingDetail, RecordingId } from '@spotter/contract/recordings';
import type { onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import { readPoses } from '../read-poses.ts';
import type { RecordingsStore } from '../recordings-store.ts';
import { showRecordingDetail } from '../show-recording.ts';

export function getRecording(
  app: App,
  requireCaller: onRequestHookHandler,
  recordings: Pick<RecordingsStore, 'find' | 'chunks'>,
): void {
  app.get(
    '/recordings/:id/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Recordings'],
        summary: 'One recording with its poses',
        operationId: 'getRecording',
        security: [{ bearer: [] }],
        params: RecordingId,
        response: {
          200: RecordingDetail,
          ...problems('auth.token_missing', 'auth.token_invalid', 'recordings.not_found'),
        },
      },
    },
    async (request, reply) => {
      const recording = await recordings.find(request.params.id, callerOf(request).userId);
      if (!recording)
        throw new AppError('recordings.not_found', { detail: 'None of your recordings has this id.' });
      reply.header('cache-control', 'no-store');
      return showRecordingDetail(recording, await readPoses(await recordings.chunks(recording.id)));
    },
  );
}
