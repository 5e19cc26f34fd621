import { KeptWorkout, mostSentBytes, SentWorkout, smallSentBytes } from '@spotter/contract/sent-workout';
import { WorkoutUuid } from '@spotter/contract/workouts';
import type { onRequestHookHandler } from 'fastify';
import { acceptedLanguages } from '../../../platform/http/accepted-languages.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import { bodyProblems, problems } from '../../../platform/http/responses.ts';
import { tooManyRequests } from '../../../platform/too-many-requests.ts';
import type { WindowCounter } from '../../../platform/limits/window-counter.ts';
import type { KeepSent } from '../keep-sent.ts';

/** So many small ones may be sent for each that is not: an import brings years at once. */
const smallForLarge = 20;

interface SendingDeps {
  readonly keep: KeepSent;
  /** Of the bodies that may hold many poses, and of the small ones. */
  readonly counters: { readonly large: WindowCounter; readonly small: WindowCounter };
  readonly perTenMinutes: number;
}

export function sendWorkout(
  app: App,
  requireCaller: onRequestHookHandler,
  { keep, counters, perTenMinutes }: SendingDeps,
): void {
  /** Before the body is read. @throws limits.too_many_requests */
  function count(userId: number, bytes: number): void {
    const key = String(userId);
    const isSmall = bytes <= smallSentBytes;
    const counter = isSmall ? counters.small : counters.large;
    const most = isSmall ? smallForLarge * perTenMinutes : perTenMinutes;
    if (counter.count(key) >= most) {
      throw tooManyRequests(
        `This account has sent ${most} workouts in ten minutes.`,
        counter.remainingMs(key),
      );
    }
    counter.add(key);
  }

  app.put(
    '/workouts/:id/',
    {
      bodyLimit: mostSentBytes,
      onRequest: requireCaller,
      preParsing: (request, _reply, payload, done) => {
        // What does not say how much it is may be much.
        count(callerOf(request).userId, Number(request.headers['content-length'] ?? Infinity));
        done(null, payload);
      },
      schema: {
        tags: ['Workouts'],
        summary: 'A workout that was trained while the server was away, from its poses, or elsewhere',
        description:
          'The device makes the id, a UUID, and may send the same workout as often as it likes: it is stored once. The id may also be the `workout_id` of a live session whose connection was lost: the sets that are sent take the place of what was stored of them. The server counts the poses as it would have live; what the person was shown, and what they have corrected since, stands. One that they have deleted since stays deleted. A set without poses is as its person says, and is not judged.',
        operationId: 'sendWorkout',
        security: [{ bearer: [] }],
        params: WorkoutUuid,
        body: SentWorkout,
        response: {
          200: KeptWorkout,
          ...problems(
            ...bodyProblems,
            'auth.token_missing',
            'auth.token_invalid',
            'exercises.not_found',
            'workouts.not_found',
            'workouts.goes_on',
            'limits.too_many_requests',
          ),
        },
      },
    },
    async (request, reply) => {
      const { userId } = callerOf(request);
      const id = request.params.id.toLowerCase();
      const languages = acceptedLanguages(request.headers['accept-language']);
      const workout = await keep({ userId, id, languages }, request.body);
      reply.header('cache-control', 'no-store');
      return { workout };
    },
  );
}
