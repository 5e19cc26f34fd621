// Which of the known formats a file has, and what is in it.
import type { ImportFormat } from '@spotter/contract/admin/import';
import { hasMoreJsonParts } from '../../../../platform/has-more-json-parts.ts';
import { mapInTurns } from '../../../../platform/map-in-turns.ts';
import { UnreadableFile, type ImportedExercise } from './imported-exercise.ts';
import { readFreeExerciseDb } from './read-free-exercise-db.ts';
import { readSpotterCsv, readSpotterJson } from './read-spotter.ts';
import { readWger } from './read-wger.ts';

const mostRows = 5_000;
/** Sixty-four for each row: as many names take a fifth of a second to read. */
const mostParts = 320_000;

type JsonFormat = Exclude<ImportFormat, 'spotter-csv'>;

export interface ReadFile {
  readonly format: ImportFormat;
  readonly rows: readonly ImportedExercise[];
}

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

function recognise(json: unknown): JsonFormat {
  const first: unknown = Array.isArray(json) ? json[0] : json;
  if (typeof first !== 'object' || first === null) return 'spotter-json';
  if ('results' in first || 'translations' in first) return 'wger';
  return 'primaryMuscles' in first ? 'free-exercise-db' : 'spotter-json';
}

const readers: Readonly<Record<JsonFormat, (value: unknown, row: number) => ImportedExercise>> = {
  'spotter-json': readSpotterJson,
  'free-exercise-db': readFreeExerciseDb,
  wger: readWger,
};

/** The list that the file is; of wger a page of the interface too. */
function listIn(json: unknown, format: JsonFormat): readonly unknown[] {
  const isPage = format === 'wger' && !Array.isArray(json);
  const list = isPage ? (json as { results?: unknown } | null)?.results : json;
  if (Array.isArray(list)) return list;
  const wanted = format === 'wger' ? '"results": [ ... ]' : 'a list of exercises: [ ... ]';
  throw new UnreadableFile(`The file must hold ${wanted}.`);
}

async function readJson(content: string, given: JsonFormat | undefined): Promise<ReadFile> {
  const json = parseJson(content);
  const format = given ?? recognise(json);
  const list = listIn(json, format);
  if (list.length > mostRows) {
    throw new UnreadableFile(`The file holds more than ${mostRows} exercises: split it.`);
  }
  return { format, rows: await mapInTurns(list, (value, index) => readers[format](value, index + 1)) };
}

/** @throws UnreadableFile */
export async function readFile(content: string, given: ImportFormat | undefined): Promise<ReadFile> {
  const isCsv = given === 'spotter-csv' || (given === undefined && !/^[\s\uFEFF]*[[{]/.test(content));
  const file = isCsv
    ? // And a row for the heading.
      { format: 'spotter-csv' as const, rows: await readSpotterCsv(content, mostRows + 1) }
    : await readJson(content, given);
  if (file.rows.length === 0) throw new UnreadableFile('The file holds no exercise.');
  return file;
}
