// The frames of the last seconds, for a coach that is chosen to start where the exercise did: of each what the engine reads, one after
// the other in lists of numbers. As they come they would be 1.9 MB of a session.

import { placesAmong } from './body.ts';
import { append } from '../statistics/append.ts';
import { joints } from './joints.ts';
import type { Landmark, PoseFrame, WorldLandmark } from './pose-frame.ts';

/** Plain data of bounded size. */
export interface KeptFrames {
  /** Of so many frames each, but for the last: one list that grows without end would be moved again and again. */
  readonly blocks: number[][];
}

/** Before the first frame. */
export function noFrames(): KeptFrames {
  return { blocks: [] };
}

/** Long enough for what happens until two repetitions are recognised. */
const keptMs = 20_000;
/** More than 16 frames a second tell no more. */
const apartMs = 59;
const framesInBlock = 16;

const named = Object.values(joints);
/** What stands before the joints: time, aspect, presence, people, brightness, and what was found. */
const headLength = 6;
const found = { nobody: 0, landmarks: 1, world: 2 } as const;
/** Of each joint x, y and visibility, then its three of the world. */
const jointLength = 6;
const frameLength = headLength + jointLength * named.length;
/** Of what a frame does not say: none of these numbers is ever negative. */
const unsaid = -1;

/** When the last frame of a block was. */
function lastMsOf(block: readonly number[] | undefined): number {
  return block?.[block.length - frameLength] ?? -Infinity;
}

/** Adds a frame and lets go of those that are too old. */
export function keepFrame({ blocks }: KeptFrames, frame: PoseFrame): void {
  const { tMs } = frame;
  let numbers = blocks.at(-1);
  if (tMs - lastMsOf(numbers) < apartMs) return;
  if (numbers === undefined || numbers.length === framesInBlock * frameLength) {
    if (lastMsOf(blocks[0]) < tMs - keptMs) blocks.shift();
    numbers = [];
    blocks.push(numbers);
  }
  const { landmarks, world } = frame;
  const places = landmarks && placesAmong(landmarks.length);
  const hasWorld = places && world?.length === landmarks.length;
  const what = places ? (hasWorld ? found.world : found.landmarks) : found.nobody;
  const { aspect, presence, people, luma } = frame;
  append(numbers, [tMs, aspect, presence ?? unsaid, people ?? unsaid, luma ?? unsaid, what]);
  for (const joint of named) {
    const place = places?.[joint] ?? -1;
    const seen = landmarks?.[place] ?? nowhere;
    const point = (hasWorld ? world[place] : undefined) ?? nowhere;
    append(numbers, [seen[0], seen[1], seen[3], point[0], point[1], point[2]]);
  }
}

const nowhere: Landmark = [0, 0, 0, 0];

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Calls with each frame that is kept from one moment on until another, oldest first; what is given is overwritten with the next. */
export function eachFrame(
  { blocks }: KeptFrames,
  fromMs: number,
  toMs: number,
  visit: (frame: PoseFrame) => void,
): void {
  const firstMs = Math.max(fromMs, lastMsOf(blocks.at(-1)) - keptMs);
  for (const block of blocks) eachOf(block, firstMs, toMs, visit);
}

function eachOf(
  numbers: readonly number[],
  fromMs: number,
  toMs: number,
  visit: (frame: PoseFrame) => void,
): void {
  const landmarks = Array.from({ length: 33 }, (): Writable<Landmark> => [0, 0, 0, 0]);
  const world = Array.from({ length: 33 }, (): Writable<WorldLandmark> => [0, 0, 0, 0]);
  for (let start = 0; start < numbers.length; start += frameLength) {
    const [tMs = 0, aspect = 1, presence = 0, people = 0, luma = 0, what] = numbers.slice(
      start,
      start + headLength,
    );
    if (tMs < fromMs || tMs >= toMs) continue;
    let at = start + headLength;
    for (const joint of named) {
      const landmark = landmarks[joint];
      const point = world[joint];
      if (landmark === undefined || point === undefined) continue;
      landmark[0] = numbers[at] ?? 0;
      landmark[1] = numbers[at + 1] ?? 0;
      landmark[3] = numbers[at + 2] ?? 0;
      point[0] = numbers[at + 3] ?? 0;
      point[1] = numbers[at + 4] ?? 0;
      point[2] = numbers[at + 5] ?? 0;
      at += jointLength;
    }
    visit({
      tMs,
      aspect,
      landmarks: what === found.nobody ? null : landmarks,
      world: what === found.world ? world : null,
      ...(presence === unsaid ? {} : { presence }),
      ...(people === unsaid ? {} : { people }),
      ...(luma === unsaid ? {} : { luma }),
    });
  }
}
