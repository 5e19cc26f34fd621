// Reads a pose message straight from the bytes of its JSON: it is what comes most, and as values of a general reader it
// costs more than the coaching by it.
import { farthestCoordinate, PoseMessage } from '@spotter/contract/live/client-messages';
import type { Landmark } from '@spotter/coach/pose/pose-frame';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { arePoints, toClientPose, type ClientPose } from './client-pose.ts';

const quote = 0x22;
const comma = 0x2c;
const minus = 0x2d;
const dot = 0x2e;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const openingBracket = 0x5b;
const closingBracket = 0x5d;
const openingBrace = 0x7b;
const closingBrace = 0x7d;

/** A whole number of so many digits is exact as a double, and so is a power of ten; their quotient is the nearest there is. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, exponent) => 10 ** exponent);
/** Longer numbers are read as text, which costs: with more of them a message is better read by the general reader. */
const mostLongNumbers = 4;
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

interface Cursor {
  readonly bytes: Buffer;
  at: number;
  longNumbers: number;
}

function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  let { at } = cursor;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
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

/** @returns NaN of what is no number; one with an exponent ends before it, where nothing can follow */
function takeNumber(cursor: Cursor): number {
  skipSpace(cursor);
  const { bytes, at: start } = cursor;
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let at = first;
  let digits = 0;
  let byte = bytes[at] ?? 0;
  while (byte >= zero && byte <= nine) {
    digits = digits * 10 + byte - zero;
    at += 1;
    byte = bytes[at] ?? 0;
  }
  const whole = at - first;
  if (whole === 0 || (whole > 1 && bytes[first] === zero)) return NaN;
  let decimals = 0;
  if (byte === dot) {
    at += 1;
    const begin = at;
    byte = bytes[at] ?? 0;
    while (byte >= zero && byte <= nine) {
      digits = digits * 10 + byte - zero;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    decimals = at - begin;
    if (decimals === 0) return NaN;
  }
  cursor.at = at;
  if (whole + decimals > exactDigits) return longNumber(cursor, start);
  const value = digits / (powersOfTen[decimals] ?? NaN);
  return isNegative ? -value : value;
}

function longNumber(cursor: Cursor, start: number): number {
  cursor.longNumbers += 1;
  if (cursor.longNumbers > mostLongNumbers) return NaN;
  return Number(cursor.bytes.toString('latin1', start, cursor.at));
}

function isCoordinate(value: number): boolean {
  return value >= -farthestCoordinate && value <= farthestCoordinate;
}

/** Without a z it is 0, without a visibility the point counts as seen. */
function takePoint(cursor: Cursor): Landmark | undefined {
  if (!take(cursor, openingBracket)) return undefined;
  const x = takeNumber(cursor);
  if (!take(cursor, comma)) return undefined;
  const y = takeNumber(cursor);
  let z = 0;
  let seen = 1;
  if (take(cursor, comma)) {
    z = takeNumber(cursor);
    if (take(cursor, comma)) seen = takeNumber(cursor);
  }
  const isWhole = isCoordinate(x) && isCoordinate(y) && isCoordinate(z) && isCoordinate(seen);
  return isWhole && take(cursor, closingBracket) ? [x, y, z, seen] : undefined;
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
  const cursor: Cursor = { bytes, at: 0, longNumbers: 0 };
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
      said[name.name] = takeNumber(cursor);
    }
  } while (take(cursor, comma));
  if (!take(cursor, closingBrace)) return undefined;
  skipSpace(cursor);
  const isWhole = cursor.at === bytes.length && (seen & needed) === needed && arePoints(points);
  return isWhole && isSaid.Check(said) ? toClientPose(said, said.seq, points) : undefined;
}
