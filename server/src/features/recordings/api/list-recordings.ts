import { RecordingPage } from '@spotter/contract/recordings';
import { WorkoutQuery } from '@spotter/contract/workouts';
import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { readCursor, writeCursor } from '../../../platform/http/page-cursor.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { RecordingsStore } from '../recordings-store.ts';
import { showRecording } from '../show-recording.ts';

const defaultLimit = 20;

export function listRecordings(
  app: App,
  requireCaller: onRequestHookHandler,
  recordings: Pick<RecordingsStore, 'page'>,
): void {
  app.get(
    '/recordings/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Recordings'],
        summary: 'The poses that the caller has let be kept, the newest first',
        operationId: 'listRecordings',
        security: [{ bearer: [] }],
        querystring: WorkoutQuery,
        response: {
          200: RecordingPage,
          ...problems('request.invalid', 'auth.token_missing', 'auth.token_invalid'),
        },
      },
    },
    async (request, reply) => {
      const limit = Number(request.query.limit ?? defaultLimit);
      const before = readCursor(request.query.before);
      // One more than asked for tells whether there is a next page.
      const found = await recordings.page(callerOf(request).userId, limit + 1, before);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      reply.header('cache-control', 'no-store');
      return {
        recordings: page.map(showRecording),
        next: found.length > limit && last ? writeCursor({ atMs: last.createdAt, id: last.id }) : null,
      };
    },
  );
}
