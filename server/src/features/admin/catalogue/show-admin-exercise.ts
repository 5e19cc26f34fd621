import type { AdminExercise, AdminExerciseDetail, ExercisePicture } from '@spotter/contract/admin/catalogue';
import type { StoredPicture } from '../../exercises/exercise-pictures-store.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { StoredAdminExercise } from './admin-exercises-store.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';

export function showAdminExercise(exercise: StoredAdminExercise): AdminExercise {
  const { groupName, createdAt, updatedAt, ...shown } = exercise;
  return {
    ...shown,
    group_name: groupName,
    created_at: showMoment(createdAt),
    updated_at: showMoment(updatedAt),
  };
}

export function showPicture({ id, alt, width, height, bytes }: StoredPicture): ExercisePicture {
  return { id, url: `/exercises/picture/${id}/`, alt, width, height, bytes };
}

/** @throws AppError admin.not_found */
export async function showExerciseDetail(
  { exercises, pictures }: Pick<CatalogueDeps, 'exercises' | 'pictures'>,
  id: number,
): Promise<AdminExerciseDetail> {
  const exercise = await exercises.find(id);
  if (!exercise) throw noSuchRecord('exercise');
  return { ...showAdminExercise(exercise), pictures: (await pictures.listOf(id)).map(showPicture) };
}
