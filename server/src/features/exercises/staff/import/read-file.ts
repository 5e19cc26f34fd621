// Which of the known formats a file has, and what is in it.
import type { ImportFormat } from '@spotter/contract/admin/import';
import { hasMoreJsonParts } from '../../../../platform/has-more-json-parts.ts';
import { mapInTurns } from '../../../../platform/map-in-turns.ts';
import { splitJsonList } from '../../../../platform/split-json-list.ts';
import { unread, type ImportedExercise } from './imported-exercise.ts';
import { readFreeExerciseDb } from './read-free-exercise-db.ts';
import { readSpotterCsv, readSpotterJson } from './read-spotter.ts';
import { readWger } from './read-wger.ts';
import { remark, type RuleRemark } from '../../../../platform/remark.ts';
import { UnreadableFile } from '../../../../platform/unreadable-file.ts';

const mostRows = 5_000;
/** Of one row in JSON, and of what stands around the list: several times an exercise whose every text is as long as it may be. */
const longestRow = 262_144;
/** Several times an exercise of wger with its translations. */
const mostParts = 5_000;
/** Of an object around the list: a page of the interface of wger. */
const member = 'results';

type JsonFormat = Exclude<ImportFormat, 'spotter-csv'>;

export interface ReadFile {
  readonly format: ImportFormat;
  readonly rows: readonly ImportedExercise[];
}

/** Why a piece of JSON is too much to be read in one turn. */
function whyTooMuch(text: string): RuleRemark | undefined {
  if (text.length > longestRow) return remark('too_long', { limit: longestRow });
  return hasMoreJsonParts(text, mostParts) ? remark('too_many_values', { limit: mostParts }) : undefined;
}

/** @param what the piece is, for people */
function parsePiece(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new UnreadableFile(remark('not_json', { why: `${what}: ${why.slice(0, 200)}` }));
  }
}

function recognise(first: unknown, isPage: boolean): JsonFormat {
  if (isPage) return 'wger';
  if (typeof first !== 'object' || first === null) return 'spotter-json';
  if ('translations' in first) return 'wger';
  return 'primaryMuscles' in first ? 'free-exercise-db' : 'spotter-json';
}

const readers: Readonly<Record<JsonFormat, (value: unknown, row: number) => ImportedExercise>> = {
  'spotter-json': readSpotterJson,
  'free-exercise-db': readFreeExerciseDb,
  wger: readWger,
};

function noList(format: JsonFormat | undefined): UnreadableFile {
  const wanted = format === 'wger' ? `"${member}": [ ... ]` : 'a list of exercises: [ ... ]';
  return new UnreadableFile(remark('not_list', { wanted }));
}

/** The rows of a file, each as its text; its first one as a value tells the format. */
async function rowsOfJson(content: string, given: JsonFormat | undefined) {
  const text = content.replace(/^\uFEFF/, '');
  const list = await splitJsonList(text, { member, most: mostRows });
  const around = list?.around ?? text;
  if (whyTooMuch(around) !== undefined) throw noList(given);
  const isPage = !Array.isArray(parsePiece(around, 'around its list'));
  if (!list || (isPage && given !== undefined && given !== 'wger')) throw noList(given);
  const { elements } = list;
  if (elements.length > mostRows) {
    throw new UnreadableFile(remark('too_many_exercises', { limit: mostRows }));
  }
  return { isPage, elements };
}

async function readJson(content: string, given: JsonFormat | undefined): Promise<ReadFile> {
  const { isPage, elements } = await rowsOfJson(content, given);
  let format = given;
  const rows = await mapInTurns(elements, (text, index) => {
    const row = index + 1;
    const wrong = whyTooMuch(text);
    if (wrong) return { ...unread, row, errors: [{ path: '', ...wrong }] };
    const value = parsePiece(text, `row ${row}`);
    format ??= recognise(value, isPage);
    return readers[format](value, row);
  });
  return { format: format ?? 'spotter-json', rows };
}

/** @throws UnreadableFile */
export async function readFile(content: string, given: ImportFormat | undefined): Promise<ReadFile> {
  const isCsv = given === 'spotter-csv' || (given === undefined && !/^[\s\uFEFF]*[[{]/.test(content));
  const file = isCsv
    ? // And a row for the heading.
      { format: 'spotter-csv' as const, rows: await readSpotterCsv(content, mostRows + 1) }
    : await readJson(content, given);
  if (file.rows.length === 0) throw new UnreadableFile(remark('no_exercise'));
  return file;
}
