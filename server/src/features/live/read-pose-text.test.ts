import type { PoseMessage } from '@spotter/contract/live/client-messages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from './decode-message.ts';
import { readPoseText } from './read-pose-text.ts';

/** As clients write numbers: rounded, whole, as they are, far out, and in ways that JSON does not know. */
const number = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -9_999, max: 9_999 }).map((value) => String(value / 10_000)) },
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1, max: 1 }).map(String) },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('0', '-0', '1', '0.0', '1000', '1000.0001', '-1000', '0.100000000000000', '7.000'),
  fc.constantFrom(
    '9007199254740993',
    '0.1234567890123456789',
    '1e999',
    '1e3',
    '1E-7',
    '4294967295',
    '4294967296',
  ),
  fc.constantFrom('01', '.5', '5.', '-', '+1', 'NaN', '1_0', '0x1', 'null', '"1"', '[1]', '1 2', ''),
);
const goodNumber = fc.integer({ min: -9_999, max: 9_999 }).map((value) => String(value / 10_000));

const space = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  fc.constantFrom(' ', '\n', '\t', '\r\n', '  '),
);

/** A list or object with spaces wherever JSON allows them. */
function joined(parts: readonly string[], [open, close]: readonly [string, string], gap: string): string {
  return `${open}${gap}${parts.join(`${gap},${gap}`)}${gap}${close}`;
}

const points = (of: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(17, 33) }, fc.integer({ min: 0, max: 34 })),
      fc.oneof({ weight: 20, arbitrary: fc.constantFrom(2, 3, 4) }, fc.integer({ min: 0, max: 5 })),
      space,
    )
    .chain(([count, numbers, gap]) =>
      fc
        .array(fc.array(of, { minLength: numbers, maxLength: numbers }), {
          minLength: count,
          maxLength: count,
        })
        .map((list) =>
          joined(
            list.map((point) => joined(point, ['[', ']'], gap)),
            ['[', ']'],
            gap,
          ),
        ),
    );

const member = (name: string, value: fc.Arbitrary<string>) =>
  fc.tuple(value, space).map(([text, gap]) => `"${name}"${gap}:${gap}${text}`);

const whole = fc.nat({ max: 300 }).map(String);
const numbered = Object.entries({
  t: goodNumber,
  seq: whole,
  aspect: goodNumber,
  presence: goodNumber,
  luma: whole,
  people: whole,
}).map(([name, usual]) =>
  fc.option(member(name, fc.oneof({ weight: 30, arbitrary: usual }, number)), { freq: 2 }),
);
const pointed = ['landmarks', 'world'].map((name) =>
  fc.option(
    member(
      name,
      fc.oneof(
        { weight: 4, arbitrary: points(goodNumber) },
        points(fc.oneof({ weight: 200, arbitrary: goodNumber }, number)),
        fc.constantFrom('null', '{}', '"', ''),
      ),
    ),
    { freq: 4 },
  ),
);
const others = fc.constantFrom('"note":"é"', '"t":1', '"type":"ping"', '"frame":"a"', '"a\\u0000":1', '');

const members = fc
  .tuple(
    fc.constant('"type":"pose"'),
    ...pointed,
    ...numbered,
    fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, others),
  )
  .map((texts) => texts.filter((text) => text !== null))
  .chain((texts) => fc.shuffledSubarray(texts, { minLength: texts.length }));
const end = fc.oneof({ weight: 9, arbitrary: space }, fc.constantFrom('}', '\0', ',', 'null'));

const message = fc
  .tuple(members, space, end)
  .map(([texts, gap, last]) => `${gap}${joined(texts, ['{', '}'], gap)}${last}`);

test('a pose means what it does to the general reader, and what is none is left to that', () => {
  let read = 0;
  fc.assert(
    fc.property(message, (text) => {
      const pose = readPoseText(Buffer.from(text));
      if (pose === undefined) return;
      read += 1;
      expect(readJson(text)).toStrictEqual({ kind: 'poses', poses: [pose] });
    }),
    { numRuns: 2_000 },
  );
  expect(read).toBeGreaterThan(100);
});

test('every byte that is another one, or missing, is noticed as by the general reader', () => {
  const text =
    '{"type":"pose","seq":7,"t":466.6666666666667,"aspect":1.5,"luma":0,"landmarks":[[0.5,-0.25,0,1]'.concat(
      ',[0.1234,2]'.repeat(16),
      ']}',
    );
  fc.assert(
    fc.property(
      fc.nat({ max: text.length }),
      fc.oneof(fc.constant(''), fc.constantFrom(' ', ...'0 1 8 9 . - , : [ ] { } " n u e'.split(' '))),
      (at, byte) => {
        const changed = text.slice(0, at) + byte + text.slice(at + 1);
        const pose = readPoseText(Buffer.from(changed));
        if (pose) expect(readJson(changed)).toStrictEqual({ kind: 'poses', poses: [pose] });
      },
    ),
    { numRuns: 3_000 },
  );
  expect(readPoseText(Buffer.from(text))).toBeDefined();
});

test.each<[string, (value: number) => number]>([
  ['rounded', (value) => Math.round(value * 10_000) / 10_000],
  ['as they are calculated', (value) => value],
  ['of four bytes', Math.fround],
])('poses with numbers %s are read straight', (_name, round) => {
  const list = Array.from({ length: 33 }, (_, index) => [index / 33, 1 / 3, 1e-7, 0.75].map(round));
  const sent: PoseMessage = { type: 'pose', t: 1 / 3, seq: 3, aspect: 16 / 9, landmarks: list, world: list };
  expect(readPoseText(Buffer.from(JSON.stringify(sent)))).toStrictEqual({
    t: 1 / 3,
    seq: 3,
    aspect: 16 / 9,
    landmarks: list,
    world: list,
  });
});
