import type { ImportBody } from '@spotter/contract/admin/import';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { ImportDeps } from './import-deps.ts';
import { UnreadableFile } from './imported-exercise.ts';
import { planImport } from './plan-import.ts';
import { readFile } from './read-file.ts';

/** A file of 5,000 exercises, as a string in JSON. */
export const mostImportedBytes = 8 * 1024 * 1024;

/** What a file would do to the catalogue as it stands. @throws AppError where it cannot be read */
export async function planUpload(
  { imports, muscles }: Pick<ImportDeps, 'imports' | 'muscles'>,
  { content, format }: ImportBody,
) {
  try {
    const file = readFile(content, format);
    return { ...planImport(file.rows, await imports.present(), muscles), format: file.format };
  } catch (error) {
    if (error instanceof UnreadableFile) throw rulesError([{ path: '/content', message: error.message }]);
    throw error;
  }
}
