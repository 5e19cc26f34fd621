// Our own export, as CSV and as JSON; columns that are missing change nothing.
import type { ExerciseLink } from '@spotter/contract/admin/catalogue';
import { parseCsv, parseList } from '../../../../platform/csv.ts';
import { mapInTurns } from '../../../../platform/map-in-turns.ts';
import { unread, type ImportedExercise } from './imported-exercise.ts';
import { fieldError, remark, type RuleError, type RuleRemark } from '../../../../platform/remark.ts';
import { UnreadableFile } from '../../../../platform/unreadable-file.ts';

const texts = ['slug', 'name', 'group_name', 'instructions', 'source', 'licence', 'author'] as const;
const known = [...texts, 'id', 'group_id', 'muscles', 'aliases', 'links', 'is_published', 'position'];

type WrongKind = 'not_text' | 'not_muscles' | 'not_names' | 'not_links' | 'not_flag' | 'not_whole';
type Record_ = Readonly<Record<string, unknown>>;

function isLink(value: unknown): value is ExerciseLink {
  const link = value as Partial<ExerciseLink> | null;
  return typeof link?.title === 'string' && typeof link.url === 'string';
}

/** One exercise of the export, its values with their types. */
function readRecord(record: Record_, row: number): ImportedExercise {
  const errors: RuleError[] = [];
  function typed<T>(field: string, isRight: (value: unknown) => value is T, rule: WrongKind): T | undefined {
    const value = record[field];
    if (value === undefined) return undefined;
    if (isRight(value)) return value;
    errors.push(fieldError(`/${field}`, rule));
    return undefined;
  }
  const isText = (value: unknown): value is string => typeof value === 'string';
  const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
  const isLinks = (value: unknown): value is ExerciseLink[] => Array.isArray(value) && value.every(isLink);
  const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
  const isWhole = (value: unknown): value is number => Number.isInteger(value);
  const text = (field: (typeof texts)[number]) => typed(field, isText, 'not_text');
  // A cell that is left empty asks for a key made of the name.
  const slug = text('slug')?.trim();
  return {
    row,
    slug: slug === '' ? undefined : slug,
    name: text('name') ?? '',
    groupName: text('group_name'),
    instructions: text('instructions'),
    muscles: typed('muscles', isTexts, 'not_muscles'),
    aliases: typed('aliases', isTexts, 'not_names'),
    links: typed('links', isLinks, 'not_links'),
    is_published: typed('is_published', isFlag, 'not_flag'),
    position: typed('position', isWhole, 'not_whole'),
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
    : { ...unread, row, errors: [fieldError('', 'not_exercise')] };
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
function noteOf(strange: readonly string[]): RuleRemark[] {
  if (strange.length === 0) return [];
  const told = strange.slice(0, 10).map((column) => column.slice(0, 50));
  const columns = `${told.join(', ')}${strange.length > told.length ? ' ...' : ''}`;
  return [remark('columns_not_read', { columns })];
}

export async function readSpotterCsv(content: string, mostRows: number): Promise<ImportedExercise[]> {
  const [heading, ...others] = await parseCsv(content, mostRows).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(remark('not_csv'));
  });
  const columns = (heading?.cells ?? []).map((name) => name.trim());
  if (!columns.includes('name') && !columns.includes('slug')) {
    throw new UnreadableFile(remark('no_columns', { columns: known.join(', ') }));
  }
  const notes = noteOf(columns.filter((column) => !known.includes(column)));
  return mapInTurns(others, ({ row, cells }) => {
    const errors: RuleError[] = [];
    const record: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index];
      if (cell === undefined || !known.includes(column)) continue;
      try {
        record[column] = readCell(column, cell);
      } catch {
        errors.push(fieldError(`/${column}`, 'broken_json'));
      }
    }
    if (cells.length > columns.length) {
      errors.push(fieldError('', 'more_cells', { cells: cells.length, limit: columns.length }));
    }
    const read = readRecord(record, row);
    return { ...read, errors: [...errors, ...read.errors], notes };
  });
}
