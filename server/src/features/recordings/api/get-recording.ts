import { RecordingDetail, RecordingId } from '@spotter/contract/recordings';
import type { FastifyReply, onRequestHookHandler } from 'fastify';
import { Readable } from 'node:stream';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { problems } from '../../../platform/http/responses.ts';
import { readRecording } from '../read-poses.ts';
import type { RecordingsStore, StoredRecording } from '../recordings-store.ts';
import { writeRecordingDetail } from '../show-recording.ts';

function send(reply: FastifyReply, recording: StoredRecording, chunks: readonly Uint8Array[]): FastifyReply {
  const detail = writeRecordingDetail(recording, readRecording(chunks));
  return reply
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(Readable.from(detail, { objectMode: false }));
}

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
      return send(reply, recording, await recordings.chunks(recording.id));
    },
  );
}
