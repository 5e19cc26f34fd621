// The movement of the last seconds, at a rate that is enough for any repetition: bounded in time and number.

import { lowPass } from '../filters/low-pass.ts';
import type { Body } from '../pose/body.ts';
import { append } from '../statistics/append.ts';
import { measureMotion, shouldersOf } from './measure-motion.ts';
import { inRow } from './motion-row.ts';
import { rowFrom, timeOfRow, type MotionRows } from './motion-rows.ts';

type Place = [x: number, y: number];

/** Rows of which the first are let go, several at a time. */
interface MotionWindow extends MotionRows {
  readonly numbers: number[];
  from: number;
}

/** The movement of the last seconds; plain data of bounded size, which each body changes in place. */
export interface MotionMemory {
  /** A trunk's length in picture heights, followed slowly; null before somebody is seen. */
  scale: number | null;
  /** Where the shoulders are in picture heights, and how far they have come in trunk lengths; null before somebody is seen. */
  shoulders: { readonly at: Place; readonly place: Place } | null;
  readonly window: MotionWindow;
  /** Of the last body that was followed. */
  tMs: number | null;
}

/** Before the first frame. */
export function noMotion(): MotionMemory {
  return { scale: null, shoulders: null, window: { numbers: [], from: 0 }, tMs: null };
}

/** A body's size in the picture changes slowly. */
const scaleHz = 0.3;

/** Measures a body and keeps it where the window has room; its row, which the next one overwrites; null where it has no size. */
export function followMotion(memory: MotionMemory, body: Body, tMs: number): readonly number[] | null {
  const { window } = memory;
  if (body.scale < 1e-6) return null;
  const scale = lowPass(memory.scale, body.scale, scaleHz, memory.tMs === null ? 0 : tMs - memory.tMs);
  const at = shouldersOf(body);
  const place = placeAt(memory.shoulders, at, scale);
  memory.scale = scale;
  if (memory.shoulders === null) memory.shoulders = { at: [at[0], at[1]], place };
  else move(memory.shoulders, at, place);
  memory.tMs = tMs;
  const row = measureMotion(body, tMs, scale, place);
  if (!isKept(window, tMs)) return row;
  forgetBefore(window, tMs - windowMs);
  append(window.numbers, row);
  return row;
}

/** The row of a body as it would be followed next, without that, overwritten with the next one; null where nothing was followed yet. */
export function rowOf({ scale, shoulders }: MotionMemory, body: Body, tMs: number): readonly number[] | null {
  if (scale === null || shoulders === null) return null;
  return measureMotion(body, tMs, scale, placeAt(shoulders, shouldersOf(body), scale));
}

/** In place: what is made anew with every frame, and kept until the next, is what the collector of garbage has most to do with. */
function move(shoulders: { at: Place; place: Place }, at: Readonly<Place>, place: Readonly<Place>): void {
  shoulders.at[0] = at[0];
  shoulders.at[1] = at[1];
  shoulders.place[0] = place[0];
  shoulders.place[1] = place[1];
}

/** Added up step by step: measured from the picture's corner, a person far from it would travel whenever the size is read anew. */
function placeAt(before: MotionMemory['shoulders'], at: Readonly<Place>, scale: number): Place {
  if (before === null) return [0, 0];
  return [before.place[0] + (at[0] - before.at[0]) / scale, before.place[1] + (at[1] - before.at[1]) / scale];
}

/** Long enough for three slow repetitions. */
const windowMs = 24_000;
/** Frames nearer than this to the last one kept are left out: 16 a second, 4 to a repetition of a quarter of a second. */
export const finelyApartMs = 59;

function isKept(window: MotionWindow, tMs: number): boolean {
  return window.from === window.numbers.length || tMs - timeOfRow(window, -1) >= finelyApartMs;
}

/** So many rows are let go at once: what is behind them is moved. */
const letGoAtOnce = 32 * inRow.length;

/** Lets go of rows that are too old. */
function forgetBefore(window: MotionWindow, fromMs: number): void {
  window.from += rowFrom(window, fromMs) * inRow.length;
  if (window.from < letGoAtOnce) return;
  window.numbers.splice(0, window.from);
  window.from = 0;
}
