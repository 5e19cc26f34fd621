import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText, csvHeading, csvRows, parseCsv, parseList } from './csv.ts';

test('what would run as a formula begins with an apostrophe', () => {
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=x']) {
    expect(
      csvRows([[formula]])
        .replaceAll('"', '')
        .startsWith(`'${formula.charAt(0)}`),
    ).toBe(true);
  }
  expect(csvRows([[-1, true, 'a - b']])).toBe('-1,true,a - b\r\n');
});

test.each([
  [';', 'a;=1+1', "a;'=1+1"],
  [';', 'a; =1+1', "a;' =1+1"],
  [';', 'x;"=1+1"', `x;'"=1+1"`],
  ['\t', 'a\t+1', "a\t'+1"],
  ['|', 'a|@x', "a|'@x"],
  ['\n', 'a\n-1', "a\n'-1"],
  [',', '＝1+1', "'＝1+1"],
  [',', '＠x', "'＠x"],
])('a spreadsheet that splits at %j finds no formula in %j', async (_separator, cell, guarded) => {
  expect(
    csvRows([[cell]])
      .trimEnd()
      .replaceAll(/^"|"$/g, '')
      .replaceAll('""', '"'),
  ).toBe(guarded);
  expect((await parseCsv(csvHeading(['a']) + csvRows([[cell]]), 10))[1]?.cells).toEqual([cell]);
});

test('whatever was written is read back alike', async () => {
  const odd = fc.constantFrom(...Array.from(`;|\t\r\n'"=+-@＝＋－＠, a`));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: odd, maxLength: 12 }),
  );
  const texts = fc.array(text, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { maxLength: 5 }), async (rows) => {
      // A row of nothing but empty cells is no row.
      const kept = rows.filter((row) => row.some((cell) => cell !== ''));
      const file = csvHeading(['a']) + csvRows(kept);
      expect((await parseCsv(file, 10)).map(({ cells }) => cells)).toEqual([['a'], ...kept]);
    }),
  );
});

test('lists are read back alike, whatever their parts hold', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 10 })), (parts) => {
      expect(parseList(cellText(parts))).toEqual(parts);
    }),
  );
});

test('other spreadsheets’ line ends and blank lines are read too, and an open quote is an error', async () => {
  const rows = await parseCsv('a,b\n1,"x ""y""\nz"\n\n,\n2,', 10);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', 'x "y"\nz'],
    ['2', ''],
  ]);
  // As a spreadsheet counts them, empty ones too.
  expect((await parseCsv('a\n\n\nb', 10)).map(({ row }) => row)).toEqual([1, 4]);
  await expect(parseCsv('a,x\n\n1,"b\nc', 10)).rejects.toThrow('row 3, column 2');
});

test('a quote within a cell that has none around it is a quote', async () => {
  const rows = await parseCsv('a,b\n5" pipe,"6"" pipe"', 10);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['5" pipe', '6" pipe'],
  ]);
});

test('letters stay whole wherever the file is parted', async () => {
  const cells = Array.from({ length: 4_000 }, (_, index) => 'aäﷺ🏋️'.repeat(1 + (index % 3)));
  const rows = await parseCsv(csvRows(cells.map((cell) => [cell])), 5_000);
  expect(rows.map((row) => row.cells[0])).toEqual(cells);
});

test('no row is read beyond the most that are wanted', async () => {
  expect(await parseCsv('a\nb\n', 2)).toHaveLength(2);
  await expect(parseCsv(`a\nb\nc\n${'x'.repeat(10)}"`, 2)).rejects.toThrow('more than 2 rows');
});

test.each([
  ['a row of separators', `name,group\n${','.repeat(7_000_000)}`, 'Row 2 has more than 200 cells.'],
  ['a heading of separators', `${','.repeat(7_000_000)}\na`, 'Row 1 has more than 200 cells.'],
  ['a cell of spaces', `name\n${' '.repeat(8_000_000)}`, 'Row 2 holds more than 262144 bytes.'],
  ['a cell of quotes', `name\n${'"'.repeat(4_000_000)}`, 'Row 2 holds more than 262144 bytes.'],
  ['a quote that is never closed', `name\n"${'a\n'.repeat(3_000_000)}`, 'Is a quote that begins there never'],
])('%s is told before it costs anything', async (_what, file, told) => {
  const before = process.threadCpuUsage();
  await expect(parseCsv(file, 5_000)).rejects.toThrow(told);
  expect(process.threadCpuUsage(before).user).toBeLessThan(500_000);
});
