import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { ExercisePicturesStore } from '../exercise-pictures-store.ts';

/** Needs no token, so that an `img` can show it; its id cannot be guessed, and what it shows is no secret. */
export function getPicture(app: App, pictures: Pick<ExercisePicturesStore, 'read'>): void {
  app.get(
    '/exercises/picture/:id/',
    {
      schema: {
        tags: ['Exercises'],
        summary: 'A picture of an exercise',
        operationId: 'getExercisePicture',
        params: Type.Object({
          id: Type.String({ maxLength: 1_000, description: 'UUID, from the details of an exercise.' }),
        }),
        response: {
          200: {
            description: 'A JPEG.',
            content: { 'image/jpeg': { schema: Type.Unsafe<Buffer>({ type: 'string', format: 'binary' }) } },
          },
          ...problems('exercises.picture_not_found'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const data = /^[0-9a-f-]{36}$/.test(id) ? await pictures.read(id) : undefined;
      if (!data) throw new AppError('exercises.picture_not_found', { detail: 'There is no such picture.' });
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('content-disposition', 'inline; filename="exercise.jpg"')
        .type('image/jpeg')
        .send(Buffer.from(data));
    },
  );
}
