import type { Clock } from '../../../platform/clock.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { ExercisePicturesStore } from '../../exercises/exercise-pictures-store.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { AdminExercisesStore } from './admin-exercises-store.ts';
import type { ChangeExercisesStore } from './change-exercises-store.ts';
import type { ExerciseValues } from './exercise-values.ts';
import type { ExerciseVersion } from '@spotter/contract/admin/catalogue';
import type { GroupsStore } from './groups-store.ts';
import type { ChangePicturesStore } from './change-pictures-store.ts';

export interface CatalogueDeps {
  readonly staff: Staff;
  readonly exercises: AdminExercisesStore;
  readonly changes: ChangeExercisesStore;
  readonly groups: GroupsStore;
  readonly pictures: ExercisePicturesStore;
  readonly changePictures: ChangePicturesStore;
  /** Every version of an exercise, the newest first. */
  readonly versionsOf: (exerciseId: number) => Promise<readonly ExerciseVersion[]>;
  /** The standard list. */
  readonly muscles: readonly string[];
  readonly clock: Clock;
  readonly ids: Ids;
}

export type { ExerciseValues };
