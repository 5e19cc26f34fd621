import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { RoutinesStore } from './routines-store.ts';
import type { TrainableExercise } from './show-routine.ts';

export interface RoutineParts {
  readonly store: RoutinesStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Every exercise that clients may see. */
  readonly published: () => Promise<readonly TrainableExercise[]>;
}
