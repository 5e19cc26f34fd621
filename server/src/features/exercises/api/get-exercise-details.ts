import { ExerciseDetails, ExerciseId } from '@spotter/contract/exercises';
import { translatedInstructions } from '@spotter/exercises/texts/translated-instructions';
import type { onRequestHookHandler } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { problems } from '../../../platform/http/responses.ts';
import type { ExerciseCatalogue } from '../exercise-catalogue.ts';
import { drawnPictures, pictureUrl } from '../drawn-exercise.ts';
import type { ExercisePicturesStore } from '../exercise-pictures-store.ts';

/** What the documented answers have no field for. */
export function getExerciseDetails(
  app: App,
  requireCaller: onRequestHookHandler,
  catalogue: Pick<ExerciseCatalogue, 'all'>,
  pictures: Pick<ExercisePicturesStore, 'listOf'>,
): void {
  app.get(
    '/exercises/exercise/:id/details/',
    {
      onRequest: requireCaller,
      schema: {
        tags: ['Exercises'],
        summary: 'Steps in each language, pictures, links and further names of an exercise',
        operationId: 'getExerciseDetails',
        security: [{ bearer: [] }],
        params: ExerciseId,
        response: {
          200: ExerciseDetails,
          ...problems('request.invalid', 'auth.token_missing', 'auth.token_invalid', 'exercises.not_found'),
        },
      },
    },
    async (request) => {
      const id = request.params.id;
      const exercise = (await catalogue.all()).find((known) => known.id === id);
      if (!exercise) {
        throw new AppError('exercises.not_found', {
          detail: 'There is no exercise with this id. The ids are in /exercises/list/.',
        });
      }
      const { slug, instructions, aliases, links, source, licence, author } = exercise;
      const added = (await pictures.listOf(id)).map(({ id: picture, alt, width, height }) => ({
        url: pictureUrl(picture),
        alt,
        width,
        height,
      }));
      const shown = added.length > 0 ? added : drawnPictures(exercise);
      return {
        id,
        slug,
        has_specification: exercise.specification !== null,
        steps: translatedInstructions(instructions) ?? {},
        aliases: [...aliases],
        links: [...links],
        pictures: shown,
        source,
        licence,
        author,
      };
    },
  );
}
