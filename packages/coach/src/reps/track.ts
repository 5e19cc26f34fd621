// Follows the movement of one side, or of both as one: phase signal -> filter -> phase machine, with a recording of what was seen.

import { oneEuro, type OneEuroState } from '../filters/one-euro.ts';
import { bothSidesMoved, brokenRequirement, type Refusal } from '../measure/conditions.ts';
import { phaseSignal, type Trusts } from '../measure/phase-signal.ts';
import type { Readings } from '../measure/readings.ts';
import {
  endRecording,
  forgetBefore,
  recordFrame,
  recordSample,
  startRecording,
  type Recording,
} from '../measure/recording.ts';
import type { MovedSide } from '../pose/joints.ts';
import type { View } from '../pose/stance.ts';
import type { Counting, Specification } from '../specification/specification.ts';
import {
  advanceMachine,
  startFar,
  startMachine,
  type Excursion,
  type MachineState,
} from './phase-machine.ts';
import type { Tuning } from './tuning.ts';

/** What is remembered of a movement; plain data. */
export interface Track {
  readonly side: MovedSide;
  readonly trusts: Trusts;
  readonly filter: OneEuroState | null;
  /** A reading farther off than a body moves, which the next one has not confirmed yet. */
  readonly doubted: number | null;
  readonly machine: MachineState | null;
  readonly usualRange: number | null;
  /** When the limbs were last seen well enough. */
  readonly seenMs: number | null;
  readonly confidence: number;
  /** Since when a person who came into position has not come to rest there; null once they have. */
  readonly unsettledSinceMs: number | null;
  /** What rules and requirements will look at. */
  readonly recording: Recording;
}

/** A movement that ended, with what was measured during it. */
export interface EndedMovement {
  readonly excursion: Excursion;
  readonly track: Track;
}

/** One that ended and is another exercise. */
export interface RefusedMovement extends EndedMovement {
  readonly refusal: Refusal;
}

/** What a frame does to a track. */
export interface AdvancedTrack {
  readonly track: Track;
  readonly ended: EndedMovement | null;
  readonly refused: RefusedMovement | null;
}

/** Below this the moving limbs count as not seen. */
export const seenFrom = 0.12;
/** So much of the rest before a movement is kept for the rules. */
const keptRestMs = 1000;

/** A track that has seen nothing yet. */
export function startTrack(side: MovedSide, specification: Specification, usualRange: number | null): Track {
  return {
    side,
    trusts: [],
    filter: null,
    doubted: null,
    machine: null,
    usualRange,
    seenMs: null,
    confidence: 0,
    unsettledSinceMs: null,
    recording: startRecording(specification.counting.requires),
  };
}

/** Forgets the movement in progress, not the person's range; the next one starts once they have come to rest. */
export function restartTrack(track: Track, specification: Specification, tMs: number): Track {
  const { side, usualRange, trusts, seenMs } = track;
  return { ...startTrack(side, specification, usualRange), trusts, seenMs, unsettledSinceMs: tMs };
}

/** One frame, as it is measured. */
export interface MeasuredFrame {
  readonly tMs: number;
  readonly dtMs: number;
  readonly raw: Readings;
  readonly smoothed: Readings;
  readonly view: View;
}

/** Applies one frame. Frames where the limbs are hidden change nothing until they last too long. */
export function advanceTrack(
  track: Track,
  specification: Specification,
  frame: MeasuredFrame,
  tuning: Tuning,
): AdvancedTrack {
  const { counting } = specification;
  const { tMs, dtMs, raw, smoothed, view } = frame;
  const { reading, trusts } = phaseSignal(raw, counting.components, track.side, view, track.trusts, dtMs);
  const { confidence } = reading;
  if (confidence < seenFrom)
    return going(hiddenTrack({ ...track, trusts, confidence }, tMs, specification, tuning));
  const before = track.filter;
  const leapt = before !== null && leaps(reading.value - before.value, tMs - before.tMs, counting);
  if (leapt && (track.doubted === null || leaps(reading.value - track.doubted, dtMs, counting)))
    return going({ ...track, trusts, confidence, doubted: reading.value });
  const filter = oneEuro(track.filter, tMs, reading.value, tuning);
  const { settlingMs, settledSpeed } = tuning;
  const still = tMs - (track.unsettledSinceMs ?? -Infinity) >= settlingMs && filter.speed <= settledSpeed;
  if (track.unsettledSinceMs !== null && !still) {
    return going({ ...track, trusts, filter, doubted: null, seenMs: tMs, confidence });
  }
  const known = track.machine ?? firstMachine(track, tMs, filter.value, counting);
  const { state: machine, ended } = advanceMachine(known, tMs, filter.value, counting, tuning);
  const recorded = recordSample(track.recording, { tMs, value: filter.value, readings: smoothed });
  const next: Track = {
    side: track.side,
    trusts,
    filter,
    doubted: null,
    machine,
    usualRange: machine.usualRange,
    seenMs: tMs,
    confidence,
    unsettledSinceMs: null,
    recording: recordNext(recorded, machine, specification, track.side, smoothed, ended !== null),
  };
  if (ended === null) return going(next);
  const whole = endRecording(recorded, track.side, smoothed);
  const movement = { excursion: ended, track: { ...track, recording: whole } };
  const refusal = refusalOf(movement, counting);
  if (refusal === null) return { ...going(next), ended: movement };
  const unlearnt = { ...machine, usualRange: track.usualRange };
  return {
    ...going({ ...next, usualRange: track.usualRange, machine: unlearnt }),
    refused: { ...movement, refusal },
  };
}

/** Records what a frame says; of a movement that is over, and of a long rest, nothing is kept. */
function recordNext(
  recorded: Recording,
  { phase, tMs, lowMs, highMs }: MachineState,
  specification: Specification,
  side: MovedSide,
  readings: Readings,
  isOver: boolean,
): Recording {
  const restFromMs = phase === 'rest' ? lowMs - keptRestMs : -Infinity;
  const { samples, spacingMs } = forgetBefore(recorded, isOver ? tMs : restFromMs);
  const kept = isOver ? startRecording(specification.counting.requires) : recorded;
  return recordFrame({ ...kept, samples, spacingMs }, specification, side, {
    readings,
    phase,
    isNear: lowMs === tMs,
    isFar: highMs === tMs && phase !== 'rest',
  });
}

/** Where somebody starts: at rest, or at the far end of an exercise that may start there. */
function firstMachine(
  { unsettledSinceMs, usualRange }: Track,
  tMs: number,
  value: number,
  { mayStartFar = false, minimumPeak }: Counting,
): MachineState {
  const far = mayStartFar && unsettledSinceMs === null && value >= minimumPeak;
  return far ? startFar(tMs, value, usualRange) : startMachine(tMs, value, usualRange);
}

/** Nobody makes a whole way in less than this share of the shortest repetition: the finder took something else for the limb. */
const quickestWay = 0.25;

/** Whether a signal cannot have gone so far in so short a time. */
function leaps(change: number, dtMs: number, { minimumDurationMs }: Counting): boolean {
  return Math.abs(change) * quickestWay * minimumDurationMs > dtMs;
}

/** A slow repetition moves by less than a fifth of its range for this long while it turns, and holds nothing. */
const slowTurnMs = 700;

const going = (track: Track): AdvancedTrack => ({ track, ended: null, refused: null });

function refusalOf(
  { excursion, track: { side, recording } }: EndedMovement,
  { sides, requires, maximumHoldMs }: Counting,
): Refusal | null {
  const { kind, peakFromMs, peakMs, backFromMs, stillMs } = excursion;
  const heldMs = Math.max(stillMs - slowTurnMs, backFromMs - Math.min(peakFromMs, peakMs));
  if (heldMs > maximumHoldMs) return { requirement: 'held_too_long', value: heldMs };
  if (sides === 'both' && !bothSidesMoved(recording.reported))
    return { requirement: 'both_sides', value: null };
  return brokenRequirement(requires, { moments: excursion, side, ...recording }, kind);
}

/** Lets a movement go once its limbs have not been seen for too long. */
export function hiddenTrack(
  track: Track,
  tMs: number,
  specification: Specification,
  { survivedGapMs }: Tuning,
): Track {
  return track.seenMs !== null && tMs - track.seenMs > survivedGapMs
    ? restartTrack(track, specification, tMs)
    : track;
}
