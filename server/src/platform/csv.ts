// Lists as CSV (RFC 4180), with a guard against formulas: a spreadsheet runs what begins with = + - @ (full-width too), so
// such a text gets an apostrophe in front, and so does one that begins with an apostrophe; reading takes one away again.
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { stringify, type Options } from 'csv-stringify/sync';

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

/**
 * The rows of a file that hold anything, whatever separates their cells and ends its lines.
 * @throws Error in words where a quote is not closed, or there are more rows than `most`: no further one is read
 */
export function parseCsv(content: string, most: number): CsvRow[] {
  const whole = content.replace(/^\uFEFF/, '');
  const told = separatorLine.exec(whole);
  const text = whole.slice(told?.[0].length ?? 0);
  const rows = parseRows(text, told?.[1] ?? separatorOf(text), most + 1);
  if (rows.length > most) throw new Error(`The file holds more than ${most} rows: split it.`);
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

function parseRows(text: string, delimiter: string, to: number): string[][] {
  try {
    return parse(text, {
      to,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // A quote within a cell that has none around it is a quote: 5" pipe.
      relax_quotes: true,
      cast: (cell) => cell.replaceAll(guarded, ''),
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = Number(cause['records']) + 1;
    const column = Number(cause['column']) + 1;
    const where = Number.isInteger(column) ? `row ${row}, column ${column}` : `row ${row}`;
    throw new Error(`A quoted cell that begins in ${where} is never closed.`, { cause });
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
