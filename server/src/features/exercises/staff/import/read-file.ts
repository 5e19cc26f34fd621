// Which of the known formats a file has, and what is in it.
import type { ImportFormat } from '@spotter/contract/admin/import';
import { hasMoreJsonParts } from '../../../../platform/has-more-json-parts.ts';
import { UnreadableFile, type ImportedExercise } from './imported-exercise.ts';
import { readFreeExerciseDb } from './read-free-exercise-db.ts';
import { readSpotterCsv, readSpotterJson } from './read-spotter.ts';
import { readWger } from './read-wger.ts';

const mostRows = 5_000;
/** A hundred for each row. */
const mostParts = 500_000;

function parseJson(content: string): unknown {
  if (hasMoreJsonParts(content, mostParts)) {
    throw new UnreadableFile(`The file holds more than ${mostParts} values: split it.`);
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? error.message : '';
    throw new UnreadableFile(`The file is no JSON: ${where.slice(0, 200)}`);
  }
}

function recognise(content: string): ImportFormat {
  if (!/^[\s\uFEFF]*[[{]/.test(content)) return 'spotter-csv';
  const json = parseJson(content);
  const first: unknown = Array.isArray(json) ? json[0] : json;
  if (typeof first !== 'object' || first === null) return 'spotter-json';
  if ('results' in first || 'translations' in first) return 'wger';
  return 'primaryMuscles' in first ? 'free-exercise-db' : 'spotter-json';
}

const readers: Readonly<Record<ImportFormat, (content: string) => ImportedExercise[]>> = {
  // And a row for the heading.
  'spotter-csv': (content) => readSpotterCsv(content, mostRows + 1),
  'spotter-json': (content) => readSpotterJson(parseJson(content)),
  'free-exercise-db': (content) => readFreeExerciseDb(parseJson(content)),
  wger: (content) => readWger(parseJson(content)),
};

/** @throws UnreadableFile */
export function readFile(
  content: string,
  given: ImportFormat | undefined,
): { readonly format: ImportFormat; readonly rows: readonly ImportedExercise[] } {
  const format = given ?? recognise(content);
  const rows = readers[format](content);
  if (rows.length === 0) throw new UnreadableFile('The file holds no exercise.');
  if (rows.length > mostRows)
    throw new UnreadableFile(`The file holds more than ${mostRows} exercises: split it.`);
  return { format, rows };
}
