// What staff do to exercises: one by one, many at once, and by import.
import type { Database } from '../../../platform/database/database.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import type { ExercisePicturesStore } from '../exercise-pictures-store.ts';
import type { ExerciseVersionsStore } from '../exercise-versions-store.ts';
import type { ExercisesStore } from '../exercises-store.ts';
import { bulkExercises } from './bulk-exercises.ts';
import { createExercise } from './create-exercise.ts';
import { deleteExercise } from './delete-exercise.ts';
import { createExercisesListStore } from './exercises-list-store.ts';
import { exportExercises } from './export-exercises.ts';
import { importExercises } from './import/import-exercises.ts';
import { previewImport } from './import/preview-import.ts';
import { listAllExercises } from './list-all-exercises.ts';
import { listMuscles } from './list-muscles.ts';
import { restoreExercise } from './restore-exercise.ts';
import { createShowExerciseDetail } from './show-admin-exercise.ts';
import { showAnyExercise } from './show-any-exercise.ts';
import { showExerciseHistory } from './show-exercise-history.ts';
import { updateExercise } from './update-exercise.ts';

interface Given {
  readonly db: Database;
  readonly mark: () => Promise<number>;
  readonly exercises: ExercisesStore;
  readonly pictures: ExercisePicturesStore;
  readonly versions: ExerciseVersionsStore;
  readonly changeCatalogue: ChangeCatalogue;
}

export function exerciseRoutes(app: App, staff: Staff, given: Given): void {
  const { db, exercises, pictures, versions, changeCatalogue } = given;
  const list = createExercisesListStore(db);
  const showDetail = createShowExerciseDetail(list, pictures);
  listAllExercises(app, staff, list);
  exportExercises(app, staff, list);
  listMuscles(app, staff);
  showAnyExercise(app, staff, showDetail);
  showExerciseHistory(app, staff, exercises, versions);
  createExercise(app, staff, changeCatalogue, showDetail);
  updateExercise(app, staff, changeCatalogue, showDetail);
  restoreExercise(app, staff, changeCatalogue, showDetail);
  deleteExercise(app, staff, changeCatalogue);
  bulkExercises(app, staff, changeCatalogue);
  previewImport(app, staff, db);
  importExercises(app, staff, given);
}
