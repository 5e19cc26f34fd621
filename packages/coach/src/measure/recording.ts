// What was seen of a movement, once for all who ask: plain data of bounded size.

import type { MovedSide } from '../pose/joints.ts';
import type { Reading } from '../signals/reading.ts';
import type { SignalName } from '../signals/registry.ts';
import type { Requirement, Specification } from '../specification/specification.ts';
import type { Moments, Phase } from './moments.ts';
import { readingOf, sidedReadingOf, type Readings, type SidedReading } from './readings.ts';

/** One moment of a movement. */
export interface Sample {
  readonly tMs: number;
  /** The phase signal, 0 at rest and 1 at the far end of a full repetition. */
  readonly value: number;
  readonly readings: Readings;
}

/** Moments in their order, for what leaves out single ones: percentiles, durations, ways. */
export interface Samples {
  readonly samples: readonly Sample[];
  /** Moments nearer to the last one than this are passed over. */
  readonly spacingMs: number;
}

/** Figures of values of which every one counts. */
export interface Figures {
  readonly minimum: number;
  readonly maximum: number;
  readonly sum: number;
  readonly confidenceSum: number;
  readonly count: number;
}

/** What every frame said of one measurement that requirements look at; null where none asks for it. */
export interface SignalRecord {
  readonly signal: SignalName;
  /** Of each part, as the phase was told at the time. */
  readonly parts: Readonly<Record<Phase, Figures | null>> | null;
  /** When the movement was nearest to rest, when it was farthest out, and in its last frame. */
  readonly ends: Readonly<Record<'near' | 'far' | 'last', SidedReading | null>> | null;
}

/** A movement, as rules and requirements will look at it. */
export interface Recording extends Samples {
  /** One for each measurement that requirements look at. */
  readonly required: readonly SignalRecord[];
  /** The reported measurement: at the near end, at the far end, and over the movement on each side. */
  readonly reported: {
    readonly near: number | null;
    readonly far: number | null;
    readonly left: Figures | null;
    readonly right: Figures | null;
  };
  /** At the far end, what tells whose repetition it is. */
  readonly lead: { readonly left: number; readonly right: number } | null;
}

/** A movement that has ended, as rules and requirements see it. */
export interface RecordedMovement extends Pick<Recording, 'samples' | 'required'> {
  readonly moments: Moments;
  readonly side: MovedSide;
}

/** Nothing seen yet. */
export const noSamples: Samples = { samples: [], spacingMs: 0 };
const noParts = { rest: null, out: null, peak: null, back: null } as const;
const noEnds = { near: null, far: null, last: null } as const;
const nothingReported = { near: null, far: null, left: null, right: null } as const;

/** A recording that has seen nothing yet. */
export function startRecording(requires: readonly Requirement[]): Recording {
  const signals = [...new Set(requires.map(({ signal }) => signal))];
  const required = signals.map((signal): SignalRecord => {
    const takes = requires.flatMap((one) => (one.signal === signal ? [one.take] : []));
    return {
      signal,
      parts: takes.some((take) => take !== 'travel') ? noParts : null,
      ends: takes.includes('travel') ? noEnds : null,
    };
  });
  return { ...noSamples, required, reported: nothingReported, lead: null };
}

/** Enough for a movement of 4 s at 15 frames a second; a longer one is kept at half the rate, and again. */
const mostSamples = 60;

/** Adds a moment. A full recording keeps every second one, and takes new ones half as often from then on. */
export function recordSample<T extends Samples>(recording: T, sample: Sample): T {
  const { samples, spacingMs } = recording;
  const last = samples.at(-1);
  if (last && sample.tMs - last.tMs < spacingMs) return recording;
  if (samples.length < mostSamples) return { ...recording, samples: [...samples, sample] };
  const kept = samples.filter((_, i) => i % 2 === 0);
  const [first] = kept;
  const meanMs = first && last ? (last.tMs - first.tMs) / (samples.length - 1) : 0;
  // A frame that comes a little early is still the next one.
  return { ...recording, samples: [...kept, sample], spacingMs: 1.5 * meanMs };
}

/** Lets go of what was before `fromMs`; a recording that shrinks to little takes every moment again. */
export function forgetBefore<T extends Samples>(recording: T, fromMs: number): T {
  const { samples, spacingMs } = recording;
  const first = samples.findIndex(({ tMs }) => tMs >= fromMs);
  if (first === 0) return recording;
  const kept = first < 0 ? [] : samples.slice(first);
  return { ...recording, samples: kept, spacingMs: kept.length < mostSamples / 4 ? 0 : spacingMs };
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
): Recording {
  const lead = leads && frame.isFar ? leadOf(frame.readings, leads) : null;
  return {
    ...recording,
    required: recording.required.map((record) => recordSignal(record, side, frame)),
    reported: recordReported(recording.reported, report, side, frame),
    lead: lead ?? recording.lead,
  };
}

function recordSignal(record: SignalRecord, side: MovedSide, frame: RecordedFrame): SignalRecord {
  const { signal, parts, ends } = record;
  const { readings, phase, isNear, isFar } = frame;
  const now = readingOf(readings, signal, side);
  if (now.confidence === 0) return record;
  const isEnd = isFar || (isNear && phase === 'rest');
  return {
    signal,
    parts: parts && { ...parts, [phase]: addFigure(parts[phase], now) },
    ends:
      ends && isEnd ? { ...ends, [isFar ? 'far' : 'near']: sidedReadingOf(readings, signal, side) } : ends,
  };
}

function recordReported(
  { near, far, left, right }: Recording['reported'],
  report: SignalName,
  side: MovedSide,
  { readings, isNear, isFar }: RecordedFrame,
): Recording['reported'] {
  const sides = sidedReadingOf(readings, report, 'both');
  const { value, confidence } = readingOf(readings, report, side);
  const now = confidence > 0 ? value : null;
  return {
    near: isNear ? now : near,
    far: isFar ? now : far,
    left: sides.left ? addFigure(left, sides.left) : left,
    right: sides.right ? addFigure(right, sides.right) : right,
  };
}

function leadOf(readings: Readings, leads: SignalName): Recording['lead'] {
  const { left, right } = sidedReadingOf(readings, leads, 'both');
  return left && right ? { left: left.value, right: right.value } : null;
}

function addFigure(figures: Figures | null, { value, confidence }: Reading): Figures {
  if (figures === null)
    return { minimum: value, maximum: value, sum: value, confidenceSum: confidence, count: 1 };
  return {
    minimum: Math.min(figures.minimum, value),
    maximum: Math.max(figures.maximum, value),
    sum: figures.sum + value,
    confidenceSum: figures.confidenceSum + confidence,
    count: figures.count + 1,
  };
}

/** Ends a recording with the frame in which its movement ended. */
export function endRecording(recording: Recording, side: MovedSide, readings: Readings): Recording {
  const required = recording.required.map(({ signal, parts, ends }): SignalRecord => {
    return { signal, parts, ends: ends && { ...ends, last: sidedReadingOf(readings, signal, side) } };
  });
  return { ...recording, required };
}
