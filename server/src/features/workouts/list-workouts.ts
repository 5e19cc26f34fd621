import { WorkoutPage, WorkoutQuery } from '@spotter/contract/workouts';
import { AppError } from '../../platform/app-error.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { callerOf } from '../../platform/http/authenticate.ts';
import { problems } from '../../platform/http/responses.ts';
import type { WorkoutsDeps } from './workouts-deps.ts';
import { showWorkout } from './show-workout.ts';
import type { Cursor, RecordedWorkout } from './workouts-store.ts';

const defaultLimit = 20;

function writeCursor({ startedAt, id }: RecordedWorkout): string {
  return `${startedAt}_${id}`;
}

function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(text);
  if (match?.[1] !== undefined && match[2] !== undefined)
    return { startedAt: Number(match[1]), id: match[2] };
  throw new AppError('request.invalid', {
    detail: 'Send as "before" what the page before gave as "next".',
    fields: [{ path: '/before', message: 'Is not the "next" of a page.' }],
  });
}

export function listWorkouts(app: App, { workouts, requireCaller }: WorkoutsDeps): void {
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
        next: found.length > limit && last ? writeCursor(last) : null,
      };
    },
  );
}
