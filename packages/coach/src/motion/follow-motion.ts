// The movement of the last seconds, at a rate that is enough for any repetition: bounded in time and number.

import { lowPass } from '../filters/low-pass.ts';
import type { Body } from '../pose/body.ts';
import { measureMotion, shouldersOf, type MotionSample } from './measure-motion.ts';

type Place = MotionSample['place'];

/** The movement of the last seconds; plain data of bounded size, which each body changes in place. */
export interface MotionMemory {
  /** A trunk's length in picture heights, followed slowly; null before somebody is seen. */
  scale: number | null;
  /** Where the shoulders are in picture heights, and how far they have come in trunk lengths; null before somebody is seen. */
  shoulders: { at: Place; place: Place } | null;
  readonly window: MotionSample[];
  /** Of the last body that was followed. */
  tMs: number | null;
}

/** Before the first frame. */
export function noMotion(): MotionMemory {
  return { scale: null, shoulders: null, window: [], tMs: null };
}

/** A body's size in the picture changes slowly. */
const scaleHz = 0.3;

/** Measures a body and keeps it where the window has room; null where it has no size. */
export function followMotion(memory: MotionMemory, body: Body, tMs: number): MotionSample | null {
  const { window } = memory;
  if (body.scale < 1e-6) return null;
  const scale = lowPass(memory.scale, body.scale, scaleHz, memory.tMs === null ? 0 : tMs - memory.tMs);
  const at = shouldersOf(body);
  const place = placeAt(memory.shoulders, at, scale);
  memory.scale = scale;
  memory.shoulders = { at, place };
  memory.tMs = tMs;
  const isNew = isKept(window, tMs);
  const room = isNew ? forgetBefore(window, tMs - windowMs) : undefined;
  const sample = measureMotion(body, tMs, scale, place, room);
  if (isNew) window.push(sample);
  return sample;
}

/** Added up step by step: measured from the picture's corner, a person far from it would travel whenever the size is read anew. */
function placeAt(before: MotionMemory['shoulders'], at: Place, scale: number): Place {
  if (before === null) return [0, 0];
  return [before.place[0] + (at[0] - before.at[0]) / scale, before.place[1] + (at[1] - before.at[1]) / scale];
}

/** Long enough for three slow repetitions. */
const windowMs = 24_000;
/** Frames nearer than this to the last one kept are left out: 16 a second, 4 to a repetition of a quarter of a second. */
export const finelyApartMs = 59;

function isKept(window: readonly MotionSample[], tMs: number): boolean {
  const last = window.at(-1);
  return last === undefined || tMs - last.tMs >= finelyApartMs;
}

/** Lets go of samples that are too old; the last of them has room for the next. */
function forgetBefore(window: MotionSample[], fromMs: number): MotionSample | undefined {
  let old: MotionSample | undefined;
  while ((window[0]?.tMs ?? Infinity) < fromMs) old = window.shift();
  return old;
}
