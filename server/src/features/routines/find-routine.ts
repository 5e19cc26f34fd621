import type { Routine } from '@spotter/contract/routines';
import { AppError } from '../../platform/app-error.ts';
import type { RoutinesStore } from './routines-store.ts';
import { showRoutine, type TrainableExercise } from './show-routine.ts';

export function noSuchRoutine(): AppError {
  return new AppError('routines.not_found', { detail: 'None of your routines has this id.' });
}

interface Parts {
  readonly store: Pick<RoutinesStore, 'find'>;
  readonly published: () => Promise<readonly TrainableExercise[]>;
}

/** @throws AppError routines.not_found where it is not one of theirs */
export async function findRoutine({ store, published }: Parts, userId: number, id: string): Promise<Routine> {
  const routine = await store.find(userId, id);
  if (!routine) throw noSuchRoutine();
  return showRoutine(routine, await published());
}
