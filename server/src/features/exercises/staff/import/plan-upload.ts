import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportBody } from '@spotter/contract/admin/import';
import type { Database } from '../../../../platform/database/database.ts';
import { rulesError } from '../../../../platform/http/rules-error.ts';
import { createExerciseGroupsStore } from '../../exercise-groups-store.ts';
import { createExercisesStore } from '../../exercises-store.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { UnreadableFile } from '../../../../platform/unreadable-file.ts';

/** A file of 5,000 exercises, as a string in JSON. */
export const mostImportedBytes = 8 * 1024 * 1024;

/** @throws AppError where it cannot be read */
export async function readUpload({ content, format }: ImportBody): Promise<ReadFile> {
  // Reading the body of the request has held the others up already.
  await nextTurn();
  try {
    return await readFile(content, format);
  } catch (error) {
    if (error instanceof UnreadableFile) throw rulesError([{ path: '/content', ...error.why }]);
    throw error;
  }
}

/** What a file would do to the catalogue as it stands. */
export async function planUpload(db: Database, { rows }: ReadFile): Promise<ImportPlan> {
  const exercises = await createExercisesStore(db).editable();
  const groups = await createExerciseGroupsStore(db).all();
  return planImport(rows, {
    exercises: exercises.map(({ id, version, values }) => ({ id, version, ...values })),
    groups,
  });
}
