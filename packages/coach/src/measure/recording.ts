// What was seen of a movement, once for all who ask: plain data of bounded size.

import type { MovedSide } from '../pose/joints.ts';
import type { SignalName } from '../signals/registry.ts';
import type { Requirement, Specification } from '../specification/specification.ts';
import { append } from '../statistics/append.ts';
import type { Moments, Phase } from './moments.ts';
import {
  confidenceAt,
  placeOf,
  sidedReadingOf,
  valueAt,
  type Readings,
  type SidedReading,
} from './readings.ts';

/** One moment of a movement. */
export interface Sample {
  readonly tMs: number;
  /** The phase signal, 0 at rest and 1 at the far end of a full repetition. */
  readonly value: number;
  readonly readings: Readings;
}

/**
 * Moments in their order, for what leaves out single ones: percentiles, durations, ways. Of each its time, its phase signal, its values
 * and their confidences, one after the other in one list: objects, of which nearly all are never looked at, would be a burden to the
 * collector of garbage.
 */
export interface Samples {
  /** What is measured; nothing before the first moment. */
  signals: readonly SignalName[];
  readonly numbers: number[];
  /** Where the first moment begins. */
  from: number;
  /** Moments nearer to the last one than this are passed over. */
  spacingMs: number;
}

/** Figures of values of which every one counts. */
export interface Figures {
  minimum: number;
  maximum: number;
  sum: number;
  confidenceSum: number;
  count: number;
}

/** What every frame said of one measurement that requirements look at; null where none asks for it. */
export interface SignalRecord {
  readonly signal: SignalName;
  /** Of each part, as the phase was told at the time. */
  readonly parts: Record<Phase, Figures | null> | null;
  /** When the movement was nearest to rest, when it was farthest out, and in its last frame. */
  readonly ends: Record<'near' | 'far' | 'last', SidedReading | null> | null;
}

/** A movement, as rules and requirements will look at it; plain data, which each frame changes in place. */
export interface Recording extends Samples {
  /** One for each measurement that requirements look at. */
  required: readonly SignalRecord[];
  /** The reported measurement: at the near end, at the far end, and over the movement on each side. */
  readonly reported: {
    near: number | null;
    far: number | null;
    left: Figures | null;
    right: Figures | null;
  };
  /** At the far end, what tells whose repetition it is. */
  lead: { readonly left: number; readonly right: number } | null;
}

/** A movement that has ended, as rules and requirements see it. */
export interface RecordedMovement extends Pick<Readonly<Recording>, 'required'> {
  readonly samples: readonly Sample[];
  readonly moments: Moments;
  readonly side: MovedSide;
}

/** Nothing seen yet. */
export function noSamples(): Samples {
  return { signals: [], numbers: [], from: 0, spacingMs: 0 };
}

/** A recording that has seen nothing yet. */
export function startRecording(requires: readonly Requirement[]): Recording {
  return {
    ...noSamples(),
    required: startRecords(requires),
    reported: { near: null, far: null, left: null, right: null },
    lead: null,
  };
}

function startRecords(requires: readonly Requirement[]): readonly SignalRecord[] {
  const signals = [...new Set(requires.map(({ signal }) => signal))];
  return signals.map((signal): SignalRecord => {
    const takes = requires.flatMap((one) => (one.signal === signal ? [one.take] : []));
    return {
      signal,
      parts: takes.some((take) => take !== 'travel')
        ? { rest: null, out: null, peak: null, back: null }
        : null,
      ends: takes.includes('travel') ? { near: null, far: null, last: null } : null,
    };
  });
}

/** Begins again: nothing seen of a movement, and no moment kept. */
export function clearRecording(recording: Recording): void {
  forgetMovement(recording);
  recording.numbers.length = recording.from = 0;
  recording.spacingMs = 0;
}

/** Begins another movement, whose rest was seen: the moments are kept. */
export function forgetMovement(recording: Recording): void {
  for (const { parts, ends } of recording.required) {
    if (parts) parts.rest = parts.out = parts.peak = parts.back = null;
    if (ends) ends.near = ends.far = ends.last = null;
  }
  const { reported } = recording;
  reported.near = reported.far = reported.left = reported.right = null;
  recording.lead = null;
}

/** Enough for a movement of 4 s at 15 frames a second; a longer one is kept at half the rate, and again. */
const mostSamples = 60;

/** Numbers of a moment: its time and its phase signal, two values of each measurement, and how far each is believed. */
function sizeOf(signals: readonly SignalName[]): number {
  return 2 + 4 * signals.length;
}

/** How many moments there are. */
function countOf({ signals, numbers, from }: Samples): number {
  return (numbers.length - from) / sizeOf(signals);
}

/** When the first moment was; undefined where there is none. */
export function firstMsOf({ numbers, from }: Samples): number | undefined {
  return numbers[from];
}

/** The moments, to be looked at. */
export function samplesOf({ signals, numbers, from }: Samples): readonly Sample[] {
  const size = sizeOf(signals);
  const half = 2 * signals.length;
  const samples: Sample[] = [];
  for (let at = from; at < numbers.length; at += size) {
    const values = numbers.slice(at + 2, at + 2 + half);
    const confidences = numbers.slice(at + 2 + half, at + size);
    const [tMs = 0, value = 0] = [numbers[at], numbers[at + 1]];
    samples.push({ tMs, value, readings: { signals, values, confidences } });
  }
  return samples;
}

/** Adds a moment. A full recording keeps every second one, and takes new ones half as often from then on. */
export function recordSample(recording: Samples, tMs: number, value: number, readings: Readings): void {
  const { numbers, spacingMs } = recording;
  const { signals, values, confidences } = readings;
  const lastMs = numbers[numbers.length - sizeOf(signals)];
  if (lastMs !== undefined && tMs - lastMs < spacingMs) return;
  recording.signals = signals;
  if (countOf(recording) >= mostSamples) thinOut(recording);
  append(numbers, [tMs, value]);
  append(numbers, values);
  append(numbers, confidences);
}

function thinOut(recording: Samples): void {
  const { signals, numbers, from } = recording;
  const size = sizeOf(signals);
  const firstMs = numbers[from] ?? 0;
  const lastMs = numbers[numbers.length - size] ?? 0;
  // A frame that comes a little early is still the next one.
  recording.spacingMs = 1.5 * ((lastMs - firstMs) / (countOf(recording) - 1));
  let to = 0;
  for (let at = from; at < numbers.length; at += 2 * size) {
    for (let i = 0; i < size; i++) numbers[to + i] = numbers[at + i] ?? 0;
    to += size;
  }
  numbers.length = to;
  recording.from = 0;
}

/** So many numbers are let go at once: what is behind them is moved. */
const letGoAtOnce = 500;

/** Lets go of what was before `fromMs`; a recording that shrinks to little takes every moment again. */
export function forgetBefore(recording: Samples, fromMs: number): void {
  const { signals, numbers } = recording;
  const before = recording.from;
  while ((numbers[recording.from] ?? Infinity) < fromMs) recording.from += sizeOf(signals);
  const left = countOf(recording);
  if (recording.from === before && left > 0) return;
  if (left === 0 || recording.from >= letGoAtOnce) {
    numbers.splice(0, recording.from);
    recording.from = 0;
  }
  if (left < mostSamples / 4) recording.spacingMs = 0;
}

/** A copy of a recording that holds nothing of what it has let go of. */
export function withoutForgotten<T extends Samples>(recording: T): T {
  return { ...recording, numbers: recording.numbers.slice(recording.from), from: 0 };
}

/** A frame of a movement: where in it somebody is, and whether this is its nearest or farthest moment so far. */
export interface RecordedFrame {
  readonly readings: Readings;
  readonly phase: Phase;
  readonly isNear: boolean;
  readonly isFar: boolean;
}

/** Adds what counts of every frame. */
export function recordFrame(
  recording: Recording,
  { report, counting: { leads } }: Specification,
  side: MovedSide,
  frame: RecordedFrame,
): void {
  for (const record of recording.required) recordSignal(record, side, frame);
  recordReported(recording.reported, report, side, frame);
  if (leads && frame.isFar) recording.lead = leadOf(frame.readings, leads) ?? recording.lead;
}

function recordSignal({ signal, parts, ends }: SignalRecord, side: MovedSide, frame: RecordedFrame): void {
  const { readings, phase, isNear, isFar } = frame;
  const at = placeOf(readings, signal);
  const confidence = confidenceAt(readings, at, side);
  if (confidence === 0) return;
  if (parts) parts[phase] = addFigure(parts[phase], valueAt(readings, at, side), confidence);
  if (ends && (isFar || (isNear && phase === 'rest')))
    ends[isFar ? 'far' : 'near'] = sidedReadingOf(readings, signal, side);
}

function recordReported(
  reported: Recording['reported'],
  report: SignalName,
  side: MovedSide,
  { readings, isNear, isFar }: RecordedFrame,
): void {
  const at = placeOf(readings, report);
  const now = confidenceAt(readings, at, side) > 0 ? valueAt(readings, at, side) : null;
  if (isNear) reported.near = now;
  if (isFar) reported.far = now;
  const { values, confidences } = readings;
  const [left = 0, right = 0] = [confidences[at], confidences[at + 1]];
  if (left > 0) reported.left = addFigure(reported.left, values[at] ?? 0, left);
  if (right > 0) reported.right = addFigure(reported.right, values[at + 1] ?? 0, right);
}

function leadOf(readings: Readings, leads: SignalName): Recording['lead'] {
  const { left, right } = sidedReadingOf(readings, leads, 'both');
  return left && right ? { left: left.value, right: right.value } : null;
}

function addFigure(figures: Figures | null, value: number, confidence: number): Figures {
  if (figures === null)
    return { minimum: value, maximum: value, sum: value, confidenceSum: confidence, count: 1 };
  figures.minimum = Math.min(figures.minimum, value);
  figures.maximum = Math.max(figures.maximum, value);
  figures.sum += value;
  figures.confidenceSum += confidence;
  figures.count += 1;
  return figures;
}

/** Ends a recording with the frame in which its movement ended. */
export function endRecording({ required }: Recording, side: MovedSide, readings: Readings): void {
  for (const { signal, ends } of required) {
    if (ends) ends.last = sidedReadingOf(readings, signal, side);
  }
}
