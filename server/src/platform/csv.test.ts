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
])('a spreadsheet that splits at %j finds no formula in %j', (_separator, cell, guarded) => {
  expect(
    csvRows([[cell]])
      .trimEnd()
      .replaceAll(/^"|"$/g, '')
      .replaceAll('""', '"'),
  ).toBe(guarded);
  expect(parseCsv(csvHeading(['a']) + csvRows([[cell]]), 10)[1]?.cells).toEqual([cell]);
});

test('whatever was written is read back alike', () => {
  const odd = fc.constantFrom(...Array.from(`;|\t\r\n'"=+-@＝＋－＠, a`));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: odd, maxLength: 12 }),
  );
  const texts = fc.array(text, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 5 }), (rows) => {
      // A row of nothing but empty cells is no row.
      const kept = rows.filter((row) => row.some((cell) => cell !== ''));
      const file = csvHeading(['a']) + csvRows(kept);
      expect(parseCsv(file, 10).map(({ cells }) => cells)).toEqual([['a'], ...kept]);
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

test('other spreadsheets’ line ends and blank lines are read too, and an open quote is an error', () => {
  expect(parseCsv('a,b\n1,"x ""y""\nz"\n\n,\n2,', 10).map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', 'x "y"\nz'],
    ['2', ''],
  ]);
  // As a spreadsheet counts them, empty ones too.
  expect(parseCsv('a\n\n\nb', 10).map(({ row }) => row)).toEqual([1, 4]);
  expect(() => parseCsv('a,x\n\n1,"b\nc', 10)).toThrow('row 3, column 2');
});

test('a quote within a cell that has none around it is a quote', () => {
  expect(parseCsv('a,b\n5" pipe,"6"" pipe"', 10).map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['5" pipe', '6" pipe'],
  ]);
});

test('no row is read beyond the most that are wanted', () => {
  expect(parseCsv('a\nb\n', 2)).toHaveLength(2);
  expect(() => parseCsv(`a\nb\nc\n${'x'.repeat(10)}"`, 2)).toThrow('more than 2 rows');
});
