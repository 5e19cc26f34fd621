import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { matchesEntityTag } from '../../../platform/http/entity-tag.ts';
import { problems } from '../../../platform/http/responses.ts';
import { drawnExercise } from '../drawn-exercise.ts';
import type { ExercisePicturesStore } from '../exercise-pictures-store.ts';

const file = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' });

/** The drawing brings a style sheet of its own, for light and dark, and nothing else. */
const drawingPolicy =
  "default-src 'none';style-src 'unsafe-inline';frame-ancestors 'none';base-uri 'none';form-action 'none'";

/** Needs no token, so that an `img` can show it; an uploaded one cannot be guessed, and a drawing is no secret. */
export function getPicture(app: App, pictures: Pick<ExercisePicturesStore, 'read'>): void {
  app.get(
    '/exercises/picture/:id/',
    {
      schema: {
        tags: ['Exercises'],
        summary: 'A picture of an exercise',
        operationId: 'getExercisePicture',
        params: Type.Object({
          id: Type.String({
            maxLength: 1_000,
            description:
              'UUID of a picture, or the slug of an exercise for our drawing of it: as the details of an exercise give them.',
          }),
        }),
        response: {
          200: {
            description: 'A JPEG, or our drawing of start and end as SVG, 400 by 300, for light and dark.',
            content: { 'image/jpeg': { schema: file }, 'image/svg+xml': { schema: file } },
          },
          304: Type.Null({ description: 'The drawing is unchanged since the ETag that was sent.' }),
          ...problems('exercises.picture_not_found'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const drawn = drawnExercise(id);
      if (drawn) {
        reply
          .header('cache-control', 'public, max-age=3600')
          .header('etag', drawn.tag)
          .header('content-security-policy', drawingPolicy);
        if (matchesEntityTag(request.headers['if-none-match'], drawn.tag)) return reply.code(304).send(null);
        return reply.type('image/svg+xml').send(drawn.svg);
      }
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
