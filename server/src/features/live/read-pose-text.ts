// Reads a pose message straight from the bytes of its JSON: it is what comes most, and as values of a general reader it
// costs more than the coaching by it.
import { farthestCoordinate, PoseMessage } from '@spotter/contract/live/client-messages';
import type { Landmark } from '@spotter/coach/pose/pose-frame';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { arePoints, toClientPose, type ClientPose } from './client-pose.ts';
import { readJsonNumber, type Cursor } from './read-json-number.ts';

const space = 0x20;
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openingBracket = 0x5b;
const closingBracket = 0x5d;
const openingBrace = 0x7b;
const closingBrace = 0x7d;

const mostPoints = 33;

const numberNames = ['t', 'seq', 'aspect', 'presence', 'luma', 'people'] as const;
type Said = Partial<Record<(typeof numberNames)[number], number>>;
const isSaid = Compile(Type.Pick(PoseMessage, numberNames));

const names = (['type', 'landmarks', 'world', ...numberNames] as const).map((name, index) => ({
  name,
  bytes: Buffer.from(`${name}"`),
  bit: 1 << index,
}));
type Name = (typeof names)[number];
const needed = 0b11;
const nullWord = Buffer.from('null');
const poseWord = Buffer.from('"pose"');

function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  let { at } = cursor;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte !== space && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
    at += 1;
  }
  cursor.at = at;
}

/** @returns whether this byte comes next, which is passed over then */
function take(cursor: Cursor, byte: number): boolean {
  if (cursor.bytes[cursor.at] !== byte) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.at] !== byte) return false;
  }
  cursor.at += 1;
  return true;
}

/** The same for several bytes in a row. */
function takeWord(cursor: Cursor, word: Buffer): boolean {
  const { bytes, at } = cursor;
  for (let index = 0; index < word.length; index += 1) if (bytes[at + index] !== word[index]) return false;
  cursor.at = at + word.length;
  return true;
}

function takeName(cursor: Cursor): Name | undefined {
  if (!take(cursor, quote)) return undefined;
  const name = names.find(({ bytes }) => takeWord(cursor, bytes));
  return take(cursor, colon) ? name : undefined;
}

/** What was read last. */
const numbers = new Float64Array(4);

function takeNumber(cursor: Cursor, place: number): boolean {
  if ((cursor.bytes[cursor.at] ?? 0) <= space) skipSpace(cursor);
  return readJsonNumber(cursor, numbers, place);
}

function isCoordinate(place: number): boolean {
  return Math.abs(numbers[place] ?? NaN) <= farthestCoordinate;
}

/** Without a z it is 0, without a visibility the point counts as seen. */
function takePoint(cursor: Cursor): Landmark | undefined {
  if (!take(cursor, openingBracket)) return undefined;
  let count = 0;
  do {
    if (count === numbers.length || !takeNumber(cursor, count) || !isCoordinate(count)) return undefined;
    count += 1;
  } while (take(cursor, comma));
  if (count < 2 || !take(cursor, closingBracket)) return undefined;
  const x = numbers[0] ?? 0;
  const y = numbers[1] ?? 0;
  const z = count > 2 ? (numbers[2] ?? 0) : 0;
  const seen = count > 3 ? (numbers[3] ?? 1) : 1;
  return [x, y, z, seen];
}

function takePoints(cursor: Cursor): readonly Landmark[] | undefined {
  if (!take(cursor, openingBracket)) return undefined;
  const points: Landmark[] = [];
  do {
    const point = takePoint(cursor);
    if (!point || points.length === mostPoints) return undefined;
    points.push(point);
  } while (take(cursor, comma));
  return take(cursor, closingBracket) ? points : undefined;
}

/** @returns undefined of whatever is not plainly a pose as it should be: the general reader says what it is, or what is wrong */
export function readPoseText(bytes: Buffer): ClientPose | undefined {
  const cursor: Cursor = { bytes, at: 0 };
  const said: Said = {};
  const points: { landmarks: ClientPose['landmarks']; world: ClientPose['world'] } = {
    landmarks: null,
    world: null,
  };
  let seen = 0;
  if (!take(cursor, openingBrace)) return undefined;
  do {
    const name = takeName(cursor);
    if (!name || (seen & name.bit) !== 0) return undefined;
    seen |= name.bit;
    skipSpace(cursor);
    if (name.name === 'type') {
      if (!takeWord(cursor, poseWord)) return undefined;
    } else if (takeWord(cursor, nullWord)) {
      continue;
    } else if (name.name === 'landmarks' || name.name === 'world') {
      const taken = takePoints(cursor);
      if (!taken) return undefined;
      points[name.name] = taken;
    } else {
      if (!takeNumber(cursor, 0)) return undefined;
      said[name.name] = numbers[0] ?? 0;
    }
  } while (take(cursor, comma));
  if (!take(cursor, closingBrace)) return undefined;
  skipSpace(cursor);
  const isWhole = cursor.at === bytes.length && (seen & needed) === needed && arePoints(points);
  return isWhole && isSaid.Check(said) ? toClientPose(said, said.seq, points) : undefined;
}
