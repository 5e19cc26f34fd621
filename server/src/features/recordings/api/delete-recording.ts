import { RecordingId } from '@spotter/contract/recordings';
import { Type } from 'typebox';
import type { onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { RecordingsStore } from '../recordings-store.ts';

export function deleteRecording(
  app: App,
  requireCaller: onRequestHookHandler,
  recordings: Pick<RecordingsStore, 'remove'>,
): void {
  app.delete(
    '/recordings/:id/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Recordings'],
        summary: 'Deletes one of the caller’s recordings for good',
        operationId: 'deleteRecording',
        security: [{ bearer: [] }],
        params: RecordingId,
        response: {
          204: Type.Null({ description: 'It is gone.' }),
          ...problems('auth.token_missing', 'auth.token_invalid', 'recordings.not_found'),
        },
      },
    },
    async (request, reply) => {
      const removed = await recordings.remove(request.params.id, callerOf(request).userId);
      if (!removed)
        throw new AppError('recordings.not_found', { detail: 'None of your recordings has this id.' });
      return reply.code(204).send(null);
    },
  );
}
