import { WorkoutPage, WorkoutQuery } from '@spotter/contract/workouts';
import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { readCursor, writeCursor } from '../../../platform/http/page-cursor.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { WorkoutsStore } from '../workouts-store.ts';
import { showWorkout } from '../show-workout.ts';

const defaultLimit = 20;

export function listWorkouts(
  app: App,
  requireCaller: onRequestHookHandler,
  workouts: Pick<WorkoutsStore, 'page'>,
): void {
  app.get(
    '/workouts/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Workouts'],
        summary: 'The caller’s workouts, the newest first',
        operationId: 'listWorkouts',
        security: [{ bearer: [] }],
        querystring: WorkoutQuery,
        response: {
          200: WorkoutPage,
          ...problems('request.invalid', 'auth.token_missing', 'auth.token_invalid'),
        },
      },
    },
    async (request, reply) => {
      const limit = Number(request.query.limit ?? defaultLimit);
      const before = readCursor(request.query.before);
      // One more than asked for tells whether there is a next page.
      const found = await workouts.page(callerOf(request).userId, limit + 1, before);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      reply.header('cache-control', 'no-store');
      return {
        workouts: page.map(showWorkout),
        next: found.length > limit && last ? writeCursor({ atMs: last.startedAt, id: last.id }) : null,
      };
    },
  );
}
