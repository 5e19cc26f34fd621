import { Specification } from '@spotter/coach/specification/specification';
import { ExerciseId } from '@spotter/contract/exercises';
import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { ExerciseCatalogue } from '../exercise-catalogue.ts';
import { sendReadyBody } from './send-ready-body.ts';

/** Where the schema of specifications is published; the number is its version. */
const schemaPath = '/schemas/exercise-specification-1.json';

/** For clients that coach on the device: what an exercise is coached by now. */
export function getSpecification(
  app: App,
  requireCaller: onRequestHookHandler,
  catalogue: Pick<ExerciseCatalogue, 'specification'>,
): void {
  app.get(
    '/exercises/exercise/:id/specification/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Exercises'],
        summary: 'What an exercise is coached by',
        description: `Data as ${schemaPath} describes it: signals, phases, rules and cues.`,
        operationId: 'getSpecification',
        security: [{ bearer: [] }],
        params: ExerciseId,
        response: {
          200: Type.Object({}, { additionalProperties: true, description: `As ${schemaPath} describes it.` }),
          304: Type.Null({ description: 'Unchanged since the ETag that was sent.' }),
          ...problems(
            'request.invalid',
            'auth.token_missing',
            'auth.token_invalid',
            'exercises.no_specification',
          ),
        },
      },
    },
    async (request, reply) => {
      const body = await catalogue.specification(request.params.id);
      if (!body) {
        throw new AppError('exercises.no_specification', {
          detail: 'There is no exercise with this id, or nothing says how to coach it.',
        });
      }
      return sendReadyBody(request, reply, body);
    },
  );
}

/** The schema that specifications are checked against, for editors and for whoever writes one by hand. */
export function getSpecificationSchema(app: App): void {
  const schema = JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...Specification,
    $id: schemaPath,
  });
  app.get(schemaPath, { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('application/schema+json').send(schema),
  );
}
