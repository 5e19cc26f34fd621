// The composition root's part for the catalogue: exercises in memory, and what each is coached by.
import type { FastifyBaseLogger } from 'fastify';
import { writeAudit } from './features/dashboard/audit/audit-store.ts';
import { bundledSpecification } from './features/exercises/bundled-specification.ts';
import { createExerciseCatalogue, type ExerciseCatalogue } from './features/exercises/exercise-catalogue.ts';
import { readExercises } from './features/exercises/exercises-store.ts';
import { followRelease } from './features/exercises/follow-release.ts';
import { createSpecificationsStore } from './features/exercises/specifications-store.ts';
import { createSpecifications, type Specifications } from './features/exercises/specifications.ts';
import type { Clock } from './platform/clock.ts';
import type { createMarkReader } from './platform/database/change-marks.ts';
import type { Database } from './platform/database/database.ts';

interface Parts {
  readonly db: Database;
  readonly readMark: ReturnType<typeof createMarkReader>;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
}

export interface OpenCatalogue {
  readonly catalogue: ExerciseCatalogue;
  readonly specifications: Specifications;
}

/** Brings the specifications up to this release, and opens the catalogue over them. */
export async function openCatalogue({ db, readMark, clock, log }: Parts): Promise<OpenCatalogue> {
  const store = createSpecificationsStore(db);
  const exercises = await readExercises(db, { withDrafts: true });
  await followRelease(exercises, bundledSpecification, store, clock.nowMs());
  return {
    catalogue: createExerciseCatalogue({
      read: () => readExercises(db),
      mark: () => readMark('catalogue'),
      bundledFor: bundledSpecification,
      onBroken: (slug, errors) => {
        log.warn({ exercise: slug, errors }, 'a stored specification is not valid in this release');
      },
    }),
    specifications: createSpecifications({ db, bundledFor: bundledSpecification, clock, writeAudit }),
  };
}
