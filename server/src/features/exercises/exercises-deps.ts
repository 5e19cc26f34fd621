import type { onRequestHookHandler } from 'fastify';
import type { ExerciseCatalogue } from './exercise-catalogue.ts';
import type { ExercisePicturesStore } from './exercise-pictures-store.ts';

export interface ExercisesDeps {
  readonly catalogue: ExerciseCatalogue;
  readonly pictures: Pick<ExercisePicturesStore, 'listOf' | 'read'>;
  readonly requireCaller: onRequestHookHandler;
}
