// Lists as CSV (RFC 4180), with a guard against formulas: a spreadsheet runs what begins with = + - @ (full-width too), so
// such a text gets an apostrophe in front, and so does one that begins with an apostrophe; reading takes one away again.
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { stringify, type Options } from 'csv-stringify/sync';
import { remark } from './remark.ts';
import { UnreadableFile } from './unreadable-file.ts';

// A spreadsheet that takes another separator than the comma splits a cell there, and lines within it, whatever quotes
// are around: each part is guarded, a quote at its beginning too.
const unguarded = /(?<=^)(?= *['=+\-@＝＋－＠\t\r])|(?<=[;|\t\r\n])(?= *['"=+\-@＝＋－＠\t\r])/g;
const guarded = /(?<=^)'(?= *['=+\-@＝＋－＠\t\r])|(?<=[;|\t\r\n])'(?= *['"=+\-@＝＋－＠\t\r])/g;

function guard(text: string): string {
  return text.replaceAll(unguarded, "'");
}

/** A list with `; ` between, unless a part holds one; other structures as JSON. */
export function cellText(value: object): string {
  const isPlainList =
    Array.isArray(value) &&
    value.every((part) => typeof part === 'string' && part !== '' && !/;|^\[|^\s|\s$/.test(part));
  return isPlainList ? value.join('; ') : JSON.stringify(value);
}

/** Numbers and truth need no guard: they hold no formula. */
const written: Options = {
  record_delimiter: 'windows',
  // A line's end of any kind, where only the file's own would be quoted.
  quoted_match: /[\r\n]/,
  cast: {
    string: guard,
    boolean: String,
    object: (value) => guard(cellText(value)),
  },
};

/** Rows with their line ends. */
export function csvRows(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], written);
}

/** The heading, with the mark by which spreadsheets see that it is UTF-8. */
export function csvHeading(names: readonly string[]): string {
  return stringify([names], { ...written, bom: true });
}

export interface CsvRow {
  /** Of the file, from 1; a row may span several lines. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** What spreadsheets put between cells: the comma, the semicolon of languages that have decimal commas, and tabs. */
const separators = [',', ';', '\t', '|'] as const;
/** The line by which Excel is told of a separator, which it does not show. */
const separatorLine = /^sep=(.)(?:\r\n|\r|\n|$)/i;

/** More than any list of ours has columns; a row of nothing but separators would be a million cells. */
const mostCells = 200;
/** Bytes of one row, several times an exercise whose every text is as long as it may be. */
const largestRow = 262_144;
/** So much is read in one turn, which takes some ten milliseconds. */
const pieceBytes = 32_768;

/**
 * The rows of a file that hold anything, whatever separates their cells and ends its lines; others are answered while a
 * long one is read.
 * @throws UnreadableFile where a quote is not closed, a row is too long, or there are more rows than `most`: no further
 * one is read
 */
export async function parseCsv(content: string, most: number): Promise<CsvRow[]> {
  const whole = content.replace(/^\uFEFF/, '');
  const told = separatorLine.exec(whole);
  const text = whole.slice(told?.[0].length ?? 0);
  const rows = await parseRows(text, told?.[1] ?? separatorOf(text), most);
  return rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The one that parts the heading most often. */
function separatorOf(text: string): string {
  const heading = (/^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '').slice(0, 10_000);
  const counts = separators.map((separator) => heading.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function* piecesOf(text: string): AsyncGenerator<Buffer, void, undefined> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    yield bytes.subarray(at, at + pieceBytes);
    await nextTurn();
  }
}

async function parseRows(text: string, delimiter: string, most: number): Promise<string[][]> {
  const rows: string[][] = [];
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // A quote within a cell that has none around it is a quote: 5" pipe.
    relax_quotes: true,
    max_record_size: largestRow,
    cast: (cell, { index }) => {
      if (index < mostCells) return cell.replaceAll(guarded, '');
      throw new UnreadableFile(remark('csv_many_cells', { row: rows.length + 1, limit: mostCells }));
    },
    // Kept here, so that no further one is read than are wanted.
    on_record: (cells: string[]) => {
      if (rows.push(cells) > most) throw new UnreadableFile(remark('csv_many_rows', { limit: most }));
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(piecesOf(text), parser);
    return rows;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = Number(cause['records']) + 1;
    if (cause.code === 'CSV_MAX_RECORD_SIZE') {
      throw new UnreadableFile(remark('csv_long_row', { row, limit: largestRow }), { cause });
    }
    const column = Number(cause['column']) + 1;
    const where = Number.isInteger(column) ? `row ${row}, column ${column}` : `row ${row}`;
    throw new UnreadableFile(remark('csv_open_quote', { where }), { cause });
  }
}

/** A list that {@link cellText} has written. @throws SyntaxError for broken JSON */
export function parseList(cell: string): string[] {
  const trimmed = cell.trim();
  if (trimmed.startsWith('[')) return (JSON.parse(trimmed) as unknown[]).map(String);
  return trimmed
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
