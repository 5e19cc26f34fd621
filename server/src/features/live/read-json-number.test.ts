import fc from 'fast-check';
import { expect, test } from 'vitest';
import { none, readJsonNumber } from './read-json-number.ts';

/** The number at the beginning of a text, and how far it goes. */
function read(text: string): { readonly value: number; readonly end: number } | undefined {
  const into = new Float64Array(1);
  const end = readJsonNumber(Buffer.from(text), 0, into, 0);
  return end === none ? undefined : { value: into[0] ?? NaN, end };
}

function expectAsJson(text: string): void {
  expect(read(text), text).toStrictEqual({ value: JSON.parse(text) as number, end: text.length });
}

const digits = (most: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: most }).map((list) => list.join(''));
const fraction = fc.option(digits(25), { nil: undefined });
const exponent = fc.option(
  fc.tuple(fc.constantFrom('e', 'E', 'e+', 'e-', 'E-'), fc.nat({ max: 340 })).map((parts) => parts.join('')),
  { nil: '', freq: 2 },
);
/** Whatever JSON takes for a number, with leading zeros now and then, which it does not. */
const written = fc
  .tuple(fc.constantFrom('', '-'), fc.oneof(fc.constant('0'), digits(22)), fraction, exponent)
  .map(([sign, whole, after, power]) => `${sign}${whole}${after === undefined ? '' : `.${after}`}${power}`);

test.each<[string, fc.Arbitrary<number>]>([
  ['between 0 and 1', fc.double({ min: 0, max: 1, noNaN: true })],
  ['of any size', fc.double({ noNaN: true, noDefaultInfinity: true })],
  ['with the bits of a float', fc.float({ min: -2, max: 2, noNaN: true })],
  ['of milliseconds', fc.double({ min: 0, max: 1e9, noNaN: true })],
])('a double %s that was printed is the same double again', (_name, double) => {
  fc.assert(
    fc.property(double, (value) => {
      const text = JSON.stringify(value);
      expectAsJson(text);
      expectAsJson(value.toExponential());
    }),
    { numRuns: 5_000 },
  );
});

test('a number with any digits is what JSON makes of it, to the last bit, and what is none is none', () => {
  fc.assert(
    fc.property(written, (text) => {
      if (/^-?0[0-9]/.test(text)) expect(read(text)).toBeUndefined();
      else expectAsJson(text);
    }),
    { numRuns: 10_000 },
  );
});

test('in the middle between two doubles, and a hair beside it, the even one and the nearer one are taken', () => {
  const bits = fc.bigInt({ min: 2n ** 53n, max: 2n ** 54n });
  fc.assert(
    fc.property(
      bits,
      fc.constantFrom('', '.0', '.1', '.5', '.9'),
      fc.nat({ max: 6 }),
      (whole, after, shift) => {
        const middle = String(whole | 1n);
        expectAsJson(middle + after);
        expectAsJson(`${middle}e-${shift}`);
      },
    ),
    { numRuns: 5_000 },
  );
});

test.each([
  '',
  '-',
  '+1',
  '.5',
  '5.',
  '-.5',
  '01',
  '-01',
  '1.e5',
  '1e',
  '1e+',
  'e5',
  'NaN',
  'Infinity',
  '"1"',
])('what JSON does not take for a number is none: %s', (text) => {
  expect(read(text)).toBeUndefined();
});

test('a number ends where its digits do', () => {
  expect(read('1.25,2')).toStrictEqual({ value: 1.25, end: 4 });
  expect(read('1.2.3')).toStrictEqual({ value: 1.2, end: 3 });
  expect(read('0x10')).toStrictEqual({ value: 0, end: 1 });
});
