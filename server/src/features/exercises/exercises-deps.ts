import type { onRequestHookHandler } from 'fastify';
import type { ExerciseCatalogue } from './exercise-catalogue.ts';

export interface ExercisesDeps {
  readonly catalogue: ExerciseCatalogue;
  readonly requireCaller: onRequestHookHandler;
}
