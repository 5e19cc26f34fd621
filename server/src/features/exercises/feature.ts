import type { onRequestAsyncHookHandler } from 'fastify';
import type { App } from '../../platform/http/app-instance.ts';
import type { ExerciseCatalogue } from './exercise-catalogue.ts';
import { getExercise } from './get-exercise.ts';
import { listExercises } from './list-exercises.ts';

export interface ExercisesDeps {
  readonly catalogue: ExerciseCatalogue;
  readonly requireCaller: onRequestAsyncHookHandler;
}

export function registerExercises(app: App, deps: ExercisesDeps): void {
  listExercises(app, deps);
  getExercise(app, deps);
}
