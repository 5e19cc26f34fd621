import { Specification } from '@spotter/coach/specification/specification';
import { ExerciseId, ExerciseSpecification, specificationSchemaPath } from '@spotter/contract/exercises';
import type { onRequestHookHandler } from 'fastify';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { ExerciseCatalogue } from '../exercise-catalogue.ts';
import { sendReadyBody } from './send-ready-body.ts';

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
        description: `Data as ${specificationSchemaPath} describes it: signals, phases, rules and cues.`,
        operationId: 'getSpecification',
        security: [{ bearer: [] }],
        params: ExerciseId,
        response: {
          200: ExerciseSpecification,
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
    $id: specificationSchemaPath,
  });
  app.get(specificationSchemaPath, { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('application/schema+json').send(schema),
  );
}
