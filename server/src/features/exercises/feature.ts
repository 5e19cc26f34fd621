import type { App } from '../../platform/http/app-instance.ts';
import { getExerciseDetails } from './get-exercise-details.ts';
import { getExercise } from './get-exercise.ts';
import { getPicture } from './get-picture.ts';
import { getSpecification, getSpecificationSchema } from './get-specification.ts';
import { listExercises } from './list-exercises.ts';
import type { ExercisesDeps } from './exercises-deps.ts';

export function registerExercises(app: App, deps: ExercisesDeps): void {
  listExercises(app, deps);
  getExercise(app, deps);
  getExerciseDetails(app, deps);
  getPicture(app, deps);
  getSpecification(app, deps);
  getSpecificationSchema(app);
}
