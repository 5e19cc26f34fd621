// Reads a pose message straight from the bytes of its JSON: it is what comes most, and as values of a general reader it
// costs more than the coaching by it.
import { farthestCoordinate, PoseMessage } from '@spotter/contract/live/client-messages';
import type { Landmark } from '@spotter/coach/pose/pose-frame';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { arePoints, toClientPose, type ClientPose } from './client-pose.ts';
import { none, readJsonNumber } from './read-json-number.ts';
import { mostPoints, roomForPoints } from './room-for-points.ts';

const space = 0x20;
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openingBracket = 0x5b;
const closingBracket = 0x5d;
const openingBrace = 0x7b;
const closingBrace = 0x7d;

const numberNames = ['t', 'seq', 'aspect', 'presence', 'luma', 'people'] as const;
type Said = Partial<Record<(typeof numberNames)[number], number>>;
const isSaid = Compile(Type.Pick(PoseMessage, numberNames));

const names = ([...numberNames, 'type', 'landmarks', 'world'] as const).map((name, place) => ({
  name,
  bytes: Buffer.from(`${name}"`),
  place,
  bit: 1 << place,
}));
type Name = (typeof names)[number];
const needed = 0b11 << numberNames.length;
const nullWord = Buffer.from('null');
const poseWord = Buffer.from('"pose"');

/** Where white space ends that may begin there. */
function afterSpace(bytes: Buffer, start: number): number {
  let at = start;
  let byte = bytes[at] ?? 0;
  while (byte === space || byte === 0x0a || byte === 0x0d || byte === 0x09) {
    at += 1;
    byte = bytes[at] ?? 0;
  }
  return at;
}

/** Where a byte ends that comes next, after white space perhaps; `none` where another does. */
function after(bytes: Buffer, start: number, byte: number): number {
  if (bytes[start] === byte) return start + 1;
  const at = afterSpace(bytes, start);
  return bytes[at] === byte ? at + 1 : none;
}

/** The same for several bytes in a row, with nothing before them. */
function afterWord(bytes: Buffer, start: number, word: Buffer): number {
  for (let index = 0; index < word.length; index += 1) if (bytes[start + index] !== word[index]) return none;
  return start + word.length;
}

function nameThere(bytes: Buffer, start: number): Name | undefined {
  for (const name of names) if (afterWord(bytes, start, name.bytes) !== none) return name;
  return undefined;
}

function isCoordinate(value: number | undefined): boolean {
  return Math.abs(value ?? NaN) <= farthestCoordinate;
}

const inPoint = 4;
/** The numbers of the points that were read last, four of each. */
const numbers = new Float64Array(inPoint * mostPoints);

/** Puts a point in its place; without a z it is 0, without a visibility the point counts as seen. */
function readPoint(bytes: Buffer, start: number, place: number): number {
  let at = after(bytes, start, openingBracket);
  if (at === none) return none;
  numbers[place + 2] = 0;
  numbers[place + 3] = 1;
  let count = 0;
  for (;;) {
    if (count === inPoint) return none;
    at = readJsonNumber(
      bytes,
      (bytes[at] ?? 0) <= space ? afterSpace(bytes, at) : at,
      numbers,
      place + count,
    );
    if (at === none || !isCoordinate(numbers[place + count])) return none;
    count += 1;
    const next = after(bytes, at, comma);
    if (next === none) return count < 2 ? none : after(bytes, at, closingBracket);
    at = next;
  }
}

/** Counts the points that it puts in their places. */
let pointsRead = 0;

function readPoints(bytes: Buffer, start: number): number {
  let at = after(bytes, start, openingBracket);
  if (at === none) return none;
  pointsRead = 0;
  for (;;) {
    if (pointsRead === mostPoints) return none;
    at = readPoint(bytes, at, inPoint * pointsRead);
    if (at === none) return none;
    pointsRead += 1;
    const next = after(bytes, at, comma);
    if (next === none) return after(bytes, at, closingBracket);
    at = next;
  }
}

function pointsIn(of: 'landmarks' | 'world', count: number): readonly Landmark[] {
  const room = roomForPoints(count, of);
  for (let index = 0; index < count; index += 1) {
    const point = room[index];
    if (point === undefined) continue;
    const place = inPoint * index;
    point[0] = numbers[place] ?? 0;
    point[1] = numbers[place + 1] ?? 0;
    point[2] = numbers[place + 2] ?? 0;
    point[3] = numbers[place + 3] ?? 0;
  }
  return room;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Points = Pick<Writable<ClientPose>, 'landmarks' | 'world'>;

/** What was said last under each name of a number; NaN under one that says nothing. */
const saidNumbers = new Float64Array(numberNames.length);

/** Reads what a name says, into the points or the numbers. */
function readValue(bytes: Buffer, start: number, { name, place }: Name, points: Points): number {
  if (name === 'type') return afterWord(bytes, start, poseWord);
  const afterNull = afterWord(bytes, start, nullWord);
  if (afterNull !== none) return afterNull;
  if (place < numberNames.length) return readJsonNumber(bytes, start, saidNumbers, place);
  const at = readPoints(bytes, start);
  if (at === none) return none;
  if (name === 'landmarks') points.landmarks = pointsIn('landmarks', pointsRead);
  else points.world = pointsIn('world', pointsRead);
  return at;
}

function isThere(value: number | undefined): value is number {
  return !Number.isNaN(value);
}

/** Name by name: under a name that is not the same each time, a value costs as much to store as a point to read. */
function saidBy({ 0: t, 1: seq, 2: aspect, 3: presence, 4: luma, 5: people }: Float64Array): Said {
  const said: Said = {};
  if (isThere(t)) said.t = t;
  if (isThere(seq)) said.seq = seq;
  if (isThere(aspect)) said.aspect = aspect;
  if (isThere(presence)) said.presence = presence;
  if (isThere(luma)) said.luma = luma;
  if (isThere(people)) said.people = people;
  return said;
}

/**
 * Its points are overwritten with those of the next message.
 * @returns undefined of whatever is not plainly a pose as it should be: the general reader says what it is, or what is wrong
 */
export function readPoseText(bytes: Buffer): ClientPose | undefined {
  const points: Points = { landmarks: null, world: null };
  saidNumbers.fill(NaN);
  let seen = 0;
  let at = 0;
  let next = after(bytes, 0, openingBrace);
  while (next !== none) {
    const nameAt = after(bytes, next, quote);
    const name = nameAt === none ? undefined : nameThere(bytes, nameAt);
    if (!name || (seen & name.bit) !== 0) return undefined;
    seen |= name.bit;
    const valueAt = after(bytes, nameAt + name.bytes.length, colon);
    if (valueAt === none) return undefined;
    at = readValue(bytes, afterSpace(bytes, valueAt), name, points);
    if (at === none) return undefined;
    next = after(bytes, at, comma);
  }
  const end = after(bytes, at, closingBrace);
  const isWhole = end !== none && afterSpace(bytes, end) === bytes.length;
  if (!isWhole || (seen & needed) !== needed || !arePoints(points)) return undefined;
  const said = saidBy(saidNumbers);
  return isSaid.Check(said) ? toClientPose(said, said.seq, points) : undefined;
}
