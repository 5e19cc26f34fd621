import type { App } from '../../../platform/http/app-instance.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { createExercise } from './create-exercise.ts';
import { deleteExercise } from './delete-exercise.ts';
import { registerGroups } from './groups.ts';
import { listAdminExercises } from './list-exercises.ts';
import { registerPictures } from './pictures.ts';
import { showExercise } from './show-exercise.ts';
import { updateExercise } from './update-exercise.ts';

export async function registerAdminCatalogue(app: App, deps: CatalogueDeps): Promise<void> {
  registerGroups(app, deps);
  listAdminExercises(app, deps);
  createExercise(app, deps);
  showExercise(app, deps);
  updateExercise(app, deps);
  deleteExercise(app, deps);
  await registerPictures(app, deps);
}
