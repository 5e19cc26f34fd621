import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

test('packed numbers come out exactly as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toStrictEqual(numbers);
    }),
  );
});
