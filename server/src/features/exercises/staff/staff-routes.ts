// What staff do to exercises, to their groups and pictures, and to what they are coached by.
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { createChangeCatalogue } from '../change-catalogue.ts';
import type { ExercisePicturesStore } from '../exercise-pictures-store.ts';
import type { ExerciseSpecificationsStore } from '../exercise-specifications-store.ts';
import type { ExerciseVersionsStore } from '../exercise-versions-store.ts';
import type { ExercisesStore } from '../exercises-store.ts';
import { addPicture } from './add-picture.ts';
import { deletePicture } from './delete-picture.ts';
import { exerciseRoutes } from './exercise-routes.ts';
import { groupRoutes } from './group-routes.ts';
import { specificationRoutes } from './specification-routes.ts';
import { updatePicture } from './update-picture.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly mark: () => Promise<number>;
  readonly exercises: ExercisesStore;
  readonly pictures: ExercisePicturesStore;
  readonly specifications: ExerciseSpecificationsStore;
  readonly versions: ExerciseVersionsStore;
}

export async function staffRoutes(app: App, staff: Staff, given: Given): Promise<void> {
  const { db, clock, ids } = given;
  const changeCatalogue = createChangeCatalogue({ db, clock, writeAudit: staff.writeAudit });

  groupRoutes(app, staff, db, changeCatalogue);
  exerciseRoutes(app, staff, { ...given, changeCatalogue });
  await addPicture(app, staff, changeCatalogue, ids);
  updatePicture(app, staff, changeCatalogue);
  deletePicture(app, staff, changeCatalogue);
  specificationRoutes(app, staff, { ...given, changeCatalogue });
}
