// The movement of the last seconds, at a rate that is enough for any repetition: bounded in time and number.

import { lowPass } from '../filters/low-pass.ts';
import { bodyScale, type Body } from '../pose/body.ts';
import { measureMotion, shouldersOf, type MotionSample } from './measure-motion.ts';

type Place = MotionSample['place'];

/** The movement of the last seconds; plain data of bounded size. */
export interface MotionMemory {
  /** A trunk's length in picture heights, followed slowly; null before somebody is seen. */
  readonly scale: number | null;
  /** Where the shoulders are in picture heights, and how far they have come in trunk lengths; null before somebody is seen. */
  readonly shoulders: { readonly at: Place; readonly place: Place } | null;
  readonly window: readonly MotionSample[];
  /** Of the last body that was followed. */
  readonly tMs: number | null;
}

/** Before the first frame. */
export const noMotion: MotionMemory = { scale: null, shoulders: null, window: [], tMs: null };

/** A body's size in the picture changes slowly. */
const scaleHz = 0.3;

/** Measures a body and keeps it where the window has room; null where it has no size. */
export function followMotion(
  memory: MotionMemory,
  body: Body,
  tMs: number,
): { memory: MotionMemory; sample: MotionSample } | null {
  const size = bodyScale(body.image);
  if (size < 1e-6) return null;
  const scale = lowPass(memory.scale, size, scaleHz, memory.tMs === null ? 0 : tMs - memory.tMs);
  const at = shouldersOf(body);
  const place = placeAt(memory.shoulders, at, scale);
  const sample = measureMotion(body, tMs, scale, place);
  const window = isKept(memory.window, tMs) ? keepSample(memory.window, sample) : memory.window;
  return { memory: { scale, shoulders: { at, place }, window, tMs }, sample };
}

/** Added up step by step: measured from the picture's corner, a person far from it would travel whenever the size is read anew. */
function placeAt(before: MotionMemory['shoulders'], at: Place, scale: number): Place {
  if (before === null) return [0, 0];
  const along = (axis: 0 | 1) => before.place[axis] + (at[axis] - before.at[axis]) / scale;
  return [along(0), along(1)];
}

/** Long enough for three slow repetitions. */
const windowMs = 24_000;
/** Frames nearer than this to the last one kept are left out: 16 a second, 4 to a repetition of a quarter of a second. */
export const finelyApartMs = 59;

function isKept(window: readonly MotionSample[], tMs: number): boolean {
  const last = window.at(-1);
  return last === undefined || tMs - last.tMs >= finelyApartMs;
}

/** Adds a sample and lets go of those that are too old. */
function keepSample(window: readonly MotionSample[], sample: MotionSample): readonly MotionSample[] {
  let first = 0;
  while (first < window.length && (window[first]?.tMs ?? 0) < sample.tMs - windowMs) first += 1;
  const kept = window.slice(first);
  kept.push(sample);
  return kept;
}
