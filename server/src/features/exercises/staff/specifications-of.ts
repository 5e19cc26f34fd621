// What an exercise is coached by, as the dashboard shows it.
import type {
  ExerciseSpecifications,
  SpecificationVersion as ShownVersion,
} from '@spotter/contract/admin/coaching';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { SpecificationVersion } from '../exercise-specifications-store.ts';
import type { ExercisesStore } from '../exercises-store.ts';
import { findNamed, type NamedExercise } from '../named-exercise.ts';
import type { Specifications } from '../specifications.ts';

export function showVersion(version: SpecificationVersion): ShownVersion {
  return {
    number: version.number,
    origin: version.origin,
    bundled_version: version.bundledVersion,
    note: version.note,
    author_name: version.authorName,
    created_at: showMoment(version.createdAt),
    is_live: version.isLive,
  };
}

export interface SpecificationsOf {
  /** @throws AppError admin.not_found */
  readonly exercise: (id: number) => Promise<NamedExercise>;
  /** Its versions, the live one's text, and what the release offers. */
  readonly show: (exercise: NamedExercise) => Promise<ExerciseSpecifications>;
}

export function createSpecificationsOf(
  exercises: Pick<ExercisesStore, 'find'>,
  specifications: Pick<Specifications, 'list' | 'live' | 'offered'>,
): SpecificationsOf {
  return {
    exercise: async (id) => {
      const exercise = await findNamed(exercises, id);
      if (!exercise) throw noSuchRecord('exercise');
      return exercise;
    },
    show: async (exercise) => {
      const live = await specifications.live(exercise.id);
      return {
        exercise: { ...exercise },
        versions: (await specifications.list(exercise.id)).map(showVersion),
        live: live?.specification ?? null,
        offered: await specifications.offered(exercise),
      };
    },
  };
}
