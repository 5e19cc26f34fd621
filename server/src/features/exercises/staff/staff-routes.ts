// What staff do to exercises, to their groups and pictures, and to what they are coached by.
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { bundledSpecification } from '../bundled-specification.ts';
import { createChangeCatalogue } from '../change-catalogue.ts';
import { createExerciseGroupsStore } from '../exercise-groups-store.ts';
import type { ExercisePicturesStore } from '../exercise-pictures-store.ts';
import type { ExerciseSpecificationsStore } from '../exercise-specifications-store.ts';
import type { ExerciseVersionsStore } from '../exercise-versions-store.ts';
import type { ExercisesStore } from '../exercises-store.ts';
import { createSpecifications } from '../specifications.ts';
import { addPicture } from './add-picture.ts';
import { bulkExercises } from './bulk-exercises.ts';
import { createExercise } from './create-exercise.ts';
import { createGroup } from './create-group.ts';
import { deleteExercise } from './delete-exercise.ts';
import { deleteGroup } from './delete-group.ts';
import { deletePicture } from './delete-picture.ts';
import { createExercisesListStore } from './exercises-list-store.ts';
import { exportExercises } from './export-exercises.ts';
import { exportGroups } from './export-groups.ts';
import { createGroupsListStore } from './groups-list-store.ts';
import { importExercises } from './import/import-exercises.ts';
import { previewImport } from './import/preview-import.ts';
import { listAllExercises } from './list-all-exercises.ts';
import { listGroups } from './list-groups.ts';
import { listMuscles } from './list-muscles.ts';
import { orderExercises } from './order-exercises.ts';
import { orderGroups } from './order-groups.ts';
import { publishSpecification } from './publish-specification.ts';
import { restoreExercise } from './restore-exercise.ts';
import { saveSpecification } from './save-specification.ts';
import { createShowExerciseDetail } from './show-admin-exercise.ts';
import { showAnyExercise } from './show-any-exercise.ts';
import { showExerciseHistory } from './show-exercise-history.ts';
import { showGroup } from './show-group.ts';
import { showSpecificationVersion } from './show-specification-version.ts';
import { showSpecifications } from './show-specifications.ts';
import { createSpecificationsOf } from './specifications-of.ts';
import { updateExercise } from './update-exercise.ts';
import { updateGroup } from './update-group.ts';
import { updatePicture } from './update-picture.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly exercises: ExercisesStore;
  readonly pictures: ExercisePicturesStore;
  readonly specifications: ExerciseSpecificationsStore;
  readonly versions: ExerciseVersionsStore;
}

export async function staffRoutes(app: App, staff: Staff, given: Given): Promise<void> {
  const { db, clock, ids, exercises, pictures, versions } = given;
  const changeCatalogue = createChangeCatalogue({ db, clock, writeAudit: staff.writeAudit });

  const groupsList = createGroupsListStore(db);
  listGroups(app, staff, groupsList);
  exportGroups(app, staff, groupsList);
  showGroup(app, staff, createExerciseGroupsStore(db));
  createGroup(app, staff, changeCatalogue);
  updateGroup(app, staff, changeCatalogue);
  deleteGroup(app, staff, changeCatalogue);
  orderGroups(app, staff, changeCatalogue);
  orderExercises(app, staff, changeCatalogue);

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
  importExercises(app, staff, changeCatalogue);

  await addPicture(app, staff, changeCatalogue, ids);
  updatePicture(app, staff, changeCatalogue);
  deletePicture(app, staff, changeCatalogue);

  const store = given.specifications;
  const specifications = createSpecifications({ store, bundledFor: bundledSpecification, changeCatalogue });
  const specificationsOf = createSpecificationsOf(exercises, specifications);
  showSpecifications(app, staff, specificationsOf);
  showSpecificationVersion(app, staff, specifications);
  saveSpecification(app, staff, specificationsOf, specifications);
  publishSpecification(app, staff, specificationsOf, specifications);
}
