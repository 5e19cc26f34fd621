import { expect, test } from 'vitest';
import { kilogramsOf } from './kilograms-of.ts';
import { readOptions } from './train-options.ts';

test('what was kept is read again, and what of it can be none is as on the first day', () => {
  const kept = { ...readOptions(null), target: 12, restSeconds: null, voice: false, unit: 'pound' as const };
  expect(readOptions(JSON.stringify(kept))).toEqual(kept);
  expect(readOptions('{"target":-3,"restSeconds":"x","voice":1,"unit":"stone"}')).toEqual(readOptions(null));
  for (const text of ['', 'null', '[', '7']) expect(readOptions(text)).toEqual(readOptions(null));
});

test.each([
  ['60', 'kilogram', 60],
  ['62,5', 'kilogram', 62.5],
  ['٦٢٫٥', 'kilogram', 62.5],
  ['۱۲', 'kilogram', 12],
  ['135', 'pound', 61.23],
  ['', 'pound', null],
  ['-5', 'kilogram', undefined],
  ['2000', 'kilogram', undefined],
  ['a lot', 'kilogram', undefined],
] as const)('"%s" in the unit %s is %s kg', (text, unit, kilograms) => {
  expect(kilogramsOf(text, unit)).toBe(kilograms);
});
