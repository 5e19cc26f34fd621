import type { AdminExercise, AdminExerciseDetail, ExercisePicture } from '@spotter/contract/admin/catalogue';
import { drawingUrl, pictureUrl } from '../drawn-exercise.ts';
import type { ExercisePicturesStore, StoredPicture } from '../exercise-pictures-store.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { ExercisesListStore, ListedExercise } from './exercises-list-store.ts';

export function showAdminExercise(exercise: ListedExercise): AdminExercise {
  const { groupName, firstPicture, createdAt, updatedAt, ...shown } = exercise;
  return {
    ...shown,
    group_name: groupName,
    picture: firstPicture === null ? (drawingUrl(exercise.slug) ?? null) : pictureUrl(firstPicture),
    created_at: showMoment(createdAt),
    updated_at: showMoment(updatedAt),
  };
}

export function showPicture({ id, alt, width, height, bytes }: StoredPicture): ExercisePicture {
  return { id, url: pictureUrl(id), alt, width, height, bytes };
}

/** One exercise with its pictures. @throws AppError admin.not_found */
export type ShowExerciseDetail = (id: number) => Promise<AdminExerciseDetail>;

export function createShowExerciseDetail(
  exercises: Pick<ExercisesListStore, 'find'>,
  pictures: Pick<ExercisePicturesStore, 'listOf'>,
): ShowExerciseDetail {
  return async (id) => {
    const exercise = await exercises.find(id);
    if (!exercise) throw noSuchRecord('exercise');
    return { ...showAdminExercise(exercise), pictures: (await pictures.listOf(id)).map(showPicture) };
  };
}
