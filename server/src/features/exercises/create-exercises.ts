// The exercises: the catalogue that clients read, what each is coached by, and what staff do to them.
import { groups } from '@spotter/exercises/groups';
import type { FastifyBaseLogger, onRequestHookHandler } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Staff } from '../dashboard/staff.ts';
import { getExerciseDetails } from './api/get-exercise-details.ts';
import { getExercise } from './api/get-exercise.ts';
import { getPicture } from './api/get-picture.ts';
import { getSpecification, getSpecificationSchema } from './api/get-specification.ts';
import { listExercises } from './api/list-exercises.ts';
import { bundledSpecification } from './bundled-specification.ts';
import { createExerciseCatalogue } from './exercise-catalogue.ts';
import { createExercisePicturesStore, keepDeletedPicturesDays } from './exercise-pictures-store.ts';
import { createExerciseSpecificationsStore } from './exercise-specifications-store.ts';
import { createExerciseVersionsStore } from './exercise-versions-store.ts';
import { createExercisesStore } from './exercises-store.ts';
import { followRelease } from './follow-release.ts';
import { findNamed } from './named-exercise.ts';
import { seedExercises } from './seed-exercises.ts';
import { staffRoutes } from './staff/staff-routes.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: FastifyBaseLogger;
  /** Another number whenever the catalogue may have changed, in whichever process. */
  readonly mark: () => Promise<number>;
}

/** Fills an empty catalogue, and brings the specifications up to this release. */
export async function createExercises({ db, clock, ids, log, mark }: Given) {
  const exercises = createExercisesStore(db);
  const pictures = createExercisePicturesStore(db);
  const specifications = createExerciseSpecificationsStore(db);
  const versions = createExerciseVersionsStore(db);

  await seedExercises(db, groups, clock.nowMs());
  await followRelease(await exercises.editable(), bundledSpecification, specifications, clock.nowMs());
  const catalogue = createExerciseCatalogue({
    read: exercises.published,
    mark,
    bundledFor: bundledSpecification,
    onBroken: (slug, errors) => {
      log.warn({ exercise: slug, errors }, 'a stored specification is not valid in this release');
    },
  });

  return {
    /** Every one that clients may see. */
    published: catalogue.all,
    /** One of them, or a draft. */
    find: (id: number) => findNamed(exercises, id),
    forgetPerson: versions.forgetPerson,
    forgetting: [{ days: () => keepDeletedPicturesDays, forgetBefore: pictures.forgetDeletedBefore }],

    routes: (app: App, requireCaller: onRequestHookHandler): void => {
      listExercises(app, requireCaller, catalogue);
      getExercise(app, requireCaller, catalogue);
      getExerciseDetails(app, requireCaller, catalogue, pictures);
      getPicture(app, pictures);
      getSpecification(app, requireCaller, catalogue);
      getSpecificationSchema(app);
    },

    staffRoutes: (app: App, staff: Staff): Promise<void> =>
      staffRoutes(app, staff, { db, clock, ids, mark, exercises, pictures, specifications, versions }),
  };
}
