// Our own export, as CSV and as JSON; columns that are missing change nothing.
import type { ExerciseLink } from '@spotter/contract/admin/catalogue';
import type { FieldError } from '@spotter/contract/problem';
import { parseCsv, parseList } from '../../../../platform/csv.ts';
import { mapInTurns } from '../../../../platform/map-in-turns.ts';
import { UnreadableFile, unread, type ImportedExercise } from './imported-exercise.ts';

const texts = ['slug', 'name', 'group_name', 'instructions', 'source', 'licence', 'author'] as const;
const known = [...texts, 'id', 'group_id', 'muscles', 'aliases', 'links', 'is_published', 'position'];

type Record_ = Readonly<Record<string, unknown>>;

function isLink(value: unknown): value is ExerciseLink {
  const link = value as Partial<ExerciseLink> | null;
  return typeof link?.title === 'string' && typeof link.url === 'string';
}

/** One exercise of the export, its values with their types. */
function readRecord(record: Record_, row: number): ImportedExercise {
  const errors: FieldError[] = [];
  function typed<T>(field: string, isRight: (value: unknown) => value is T, what: string): T | undefined {
    const value = record[field];
    if (value === undefined) return undefined;
    if (isRight(value)) return value;
    errors.push({ path: `/${field}`, message: `Must be ${what}.` });
    return undefined;
  }
  const isText = (value: unknown): value is string => typeof value === 'string';
  const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
  const isLinks = (value: unknown): value is ExerciseLink[] => Array.isArray(value) && value.every(isLink);
  const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
  const isWhole = (value: unknown): value is number => Number.isInteger(value);
  const text = (field: (typeof texts)[number]) => typed(field, isText, 'text');
  // A cell that is left empty asks for a key made of the name.
  const slug = text('slug')?.trim();
  return {
    row,
    slug: slug === '' ? undefined : slug,
    name: text('name') ?? '',
    groupName: text('group_name'),
    instructions: text('instructions'),
    muscles: typed('muscles', isTexts, 'a list of muscles'),
    aliases: typed('aliases', isTexts, 'a list of names'),
    links: typed('links', isLinks, 'a list of links, each with title and url'),
    is_published: typed('is_published', isFlag, 'true or false'),
    position: typed('position', isWhole, 'a whole number'),
    source: text('source'),
    licence: text('licence'),
    author: text('author'),
    errors,
    notes: [],
  };
}

export function readSpotterJson(record: unknown, row: number): ImportedExercise {
  return typeof record === 'object' && record !== null
    ? readRecord(record as Record_, row)
    : { ...unread, row, errors: [{ path: '', message: 'Must be an exercise: { ... }.' }] };
}

const flags: ReadonlyMap<string, boolean> = new Map(
  // A cell that is left empty publishes nothing.
  Object.entries({ true: true, false: false, 1: true, 0: false, yes: true, no: false, '': false }),
);

function readCell(column: string, cell: string): unknown {
  if (column === 'muscles' || column === 'aliases') return parseList(cell);
  if (column === 'links') return cell.trim() === '' ? [] : (JSON.parse(cell) as unknown);
  if (column === 'is_published') return flags.get(cell.trim().toLowerCase()) ?? cell;
  if (column === 'position' && cell.trim() === '') return undefined;
  if (column === 'position') return /^\d+$/.test(cell.trim()) ? Number(cell) : cell;
  return cell;
}

/** What every row says of columns that are not read: short, since there are thousands of rows. */
function noteOf(strange: readonly string[]): string[] {
  if (strange.length === 0) return [];
  const told = strange.slice(0, 10).map((column) => column.slice(0, 50));
  return [`Not read: ${told.join(', ')}${strange.length > told.length ? ' ...' : ''}.`];
}

export async function readSpotterCsv(content: string, mostRows: number): Promise<ImportedExercise[]> {
  const [heading, ...others] = await parseCsv(content, mostRows).catch((error: unknown) => {
    throw new UnreadableFile(error instanceof Error ? error.message : 'The file is no CSV.');
  });
  const columns = (heading?.cells ?? []).map((name) => name.trim());
  if (!columns.includes('name') && !columns.includes('slug')) {
    throw new UnreadableFile(
      `The first row must name the columns, "name" or "slug" among them. These are known: ${known.join(', ')}.`,
    );
  }
  const notes = noteOf(columns.filter((column) => !known.includes(column)));
  return mapInTurns(others, ({ row, cells }) => {
    const errors: FieldError[] = [];
    const record: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (cell === undefined || !known.includes(column)) continue;
      try {
        record[column] = readCell(column, cell);
      } catch {
        errors.push({ path: `/${column}`, message: 'Holds broken JSON.' });
      }
    }
    if (cells.length > columns.length) {
      errors.push({ path: '', message: `Has ${cells.length} cells, but the heading has ${columns.length}.` });
    }
    const read = readRecord(record, row);
    return { ...read, errors: [...errors, ...read.errors], notes };
  });
}
