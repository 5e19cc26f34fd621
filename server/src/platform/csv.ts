// CSV as RFC 4180 has it, with a guard against formulas: a spreadsheet runs what begins with = + - @, so such a text
// gets an apostrophe in front, and so does one that begins with an apostrophe; reading takes one away again.

const mark = '\uFEFF';
const needsGuard = /^['=+\-@\t\r]/;

function writeCell(value: string): string {
  const guarded = needsGuard.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A value as the text of a cell: lists with `; ` between, unless a part holds one; other structures as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const isPlainList =
    Array.isArray(value) &&
    value.every((part) => typeof part === 'string' && part !== '' && !/;|^\[|^\s|\s$/.test(part));
  return isPlainList ? value.join('; ') : JSON.stringify(value);
}

/** One line; numbers and truth need no guard: they hold no formula. */
export function csvLine(values: readonly unknown[]): string {
  const cells = values.map((value) =>
    typeof value === 'number' ? String(value) : writeCell(cellText(value)),
  );
  return `${cells.join(',')}\r\n`;
}

/** The heading, with the mark by which spreadsheets see that it is UTF-8. */
export function csvHeading(names: readonly string[]): string {
  return mark + csvLine(names);
}

export interface CsvRow {
  /** Of the file, from 1; a row may span several lines. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of a file. @throws Error in words where a quote is not closed */
export function parseCsv(text: string): CsvRow[] {
  const source = text.startsWith(mark) ? text.slice(1) : text;
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;

  function endCell(): void {
    cells.push(/^'['=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
    cell = '';
  }

  function endRow(): void {
    endCell();
    if (cells.some((value) => value !== '')) rows.push({ row: rows.length + 1, cells });
    cells = [];
  }

  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === ',') endCell();
    else if (character === '\n') endRow();
    else if (character === '\r' && source[at + 1] === '\n') continue;
    else cell += character;
  }
  if (isQuoted) throw new Error(`A quoted cell that begins in row ${rows.length + 1} is never closed.`);
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

/** A list that {@link cellText} has written. @throws SyntaxError for broken JSON */
export function parseList(cell: string): string[] {
  const trimmed = cell.trim();
  if (trimmed.startsWith('[')) return (JSON.parse(trimmed) as unknown[]).map(String);
  return trimmed
    .split(/[;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
