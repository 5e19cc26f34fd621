// Follows the movement of one side, or of both as one: phase signal -> filter -> phase machine, with a recording of what was seen.

import { oneEuro, type OneEuroState } from '../filters/one-euro.ts';
import {
  bothSidesMoved,
  brokenRequirement,
  placeOfMovement,
  type MovementPlace,
  type PostureState,
  type Refusal,
} from '../measure/conditions.ts';
import { partOf } from '../measure/part-values.ts';
import { phaseSignal, seenFrom, type PhaseReading, type Trusts } from '../measure/phase-signal.ts';
import type { Readings } from '../measure/readings.ts';
import {
  clearRecording,
  endRecording,
  forgetBefore,
  forgetMovement,
  recordFrame,
  recordSample,
  samplesOf,
  startRecording,
  type Recording,
  type Sample,
} from '../measure/recording.ts';
import type { MovedSide } from '../pose/joints.ts';
import type { View } from '../pose/stance.ts';
import type { Counting, Specification } from '../specification/specification.ts';
import {
  advanceMachine,
  restAt,
  startFar,
  startMachine,
  type Excursion,
  type MachineState,
} from './phase-machine.ts';
import type { Tuning } from './tuning.ts';

/** What is remembered of a movement; plain data, which each frame changes in place. */
export interface Track {
  readonly side: MovedSide;
  readonly trusts: Trusts;
  /** Which parts of the phase signal it was last read by. */
  readBy: PhaseReading['by'];
  filter: OneEuroState | null;
  /** A reading farther off than a body moves, which the next one has not confirmed yet. */
  doubted: number | null;
  machine: MachineState | null;
  usualRange: number | null;
  /** When the limbs were last seen well enough. */
  seenMs: number | null;
  confidence: number;
  /** Since when a person who came into position has not come to rest there; null once they have. */
  unsettledSinceMs: number | null;
  /** What rules and requirements will look at. */
  readonly recording: Recording;
}

/** A movement that ended, with what was measured during it, which is the track's own: it is looked at before the next begins. */
export interface EndedMovement {
  readonly excursion: Excursion;
  readonly side: MovedSide;
  /** How well its limbs were seen before the frame that ended it. */
  readonly confidence: number;
  readonly recording: Recording;
  readonly samples: readonly Sample[];
  readonly place: MovementPlace;
  /** Why it is another exercise; null where it is this one. */
  readonly refusal: Refusal | null;
}

/** So much of the rest before a movement is kept for the rules. */
const keptRestMs = 1000;

/** A track of each limb by itself, of the body as one, or none of a posture that is held; they have seen nothing yet. */
export function startTracks(specification: Specification, usualRange: number | null): Track[] {
  return sidesOf(specification).map((side) => startTrack(side, specification, usualRange));
}

function sidesOf({ kind, counting }: Specification): readonly MovedSide[] {
  if (kind === 'hold') return [];
  return counting.sides === 'apart' ? ['left', 'right'] : ['both'];
}

/** A track that has seen nothing yet. */
export function startTrack(side: MovedSide, specification: Specification, usualRange: number | null): Track {
  return {
    side,
    trusts: [],
    readBy: 'usual',
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
export function restartTrack(track: Track, tMs: number): void {
  track.filter = track.doubted = track.machine = null;
  track.confidence = 0;
  track.unsettledSinceMs = tMs;
  clearRecording(track.recording);
}

/** One frame, as it is measured. */
export interface MeasuredFrame {
  readonly tMs: number;
  readonly dtMs: number;
  readonly raw: Readings;
  readonly smoothed: Readings;
  readonly view: View;
  readonly posture: PostureState;
}

/**
 * Applies one frame; the movement that ended with it, after which the next one is to be begun. Frames where the limbs are hidden
 * change nothing until they last too long.
 */
export function advanceTrack(
  track: Track,
  specification: Specification,
  frame: MeasuredFrame,
  tuning: Tuning,
): EndedMovement | null {
  const { counting } = specification;
  const { tMs, dtMs, raw, smoothed, view, posture } = frame;
  const { side, recording, filter: before, confidence: confidenceBefore } = track;
  const begunBy = track.machine === null || track.machine.phase === 'rest' ? null : track.readBy;
  const { value, confidence, by } = phaseSignal(
    raw,
    counting.components,
    side,
    view,
    track.trusts,
    dtMs,
    begunBy,
  );
  track.readBy = by;
  track.confidence = confidence;
  if (confidence < seenFrom) {
    hideTrack(track, tMs, tuning);
    return null;
  }
  const leapt = before !== null && leaps(value - before.value, tMs - before.tMs, counting);
  if (leapt && (track.doubted === null || leaps(value - track.doubted, dtMs, counting))) {
    track.doubted = value;
    return null;
  }
  const filter = oneEuro(before, tMs, value, tuning);
  track.filter = filter;
  track.doubted = null;
  track.seenMs = tMs;
  if (track.unsettledSinceMs !== null && !isSettled(track.unsettledSinceMs, filter, tuning)) return null;
  const machine = track.machine ?? firstMachine(track, tMs, filter.value, counting);
  if (restsWhereTheyCame(machine, posture, filter, counting, tuning)) {
    restAt(machine, tMs, filter.value);
    forgetMovement(recording);
    forgetBefore(recording, tMs);
  }
  const excursion = advanceMachine(machine, tMs, filter.value, counting, tuning);
  track.machine = machine;
  track.unsettledSinceMs = null;
  recordSample(recording, tMs, filter.value, smoothed);
  if (excursion === null) {
    track.usualRange = machine.usualRange;
    recordNext(track, machine, specification, smoothed);
    return null;
  }
  endRecording(recording, side, smoothed);
  const place = placeOfMovement(posture, excursion.startMs);
  const samples = samplesOf(recording);
  const refusal = refusalOf(excursion, track, samples, specification) ?? refusalOfPlace(place);
  // Of another exercise nothing is learnt.
  if (refusal === null) track.usualRange = machine.usualRange;
  else machine.usualRange = track.usualRange;
  return { excursion, side, confidence: confidenceBefore, recording, samples, place, refusal };
}

/** Whether somebody who left the position and came back has come to rest in it, and has not gone out yet: what they did before is none. */
function restsWhereTheyCame(
  { phase, lowMs, high }: MachineState,
  { inPosition, out }: PostureState,
  filter: OneEuroState,
  { minimumPeak }: Counting,
  tuning: Tuning,
): boolean {
  const cameMs = inPosition ? (out?.toMs ?? null) : null;
  if (cameMs === null || phase === 'rest' || lowMs >= cameMs || high >= minimumPeak) return false;
  return isSettled(cameMs, filter, tuning);
}

function isSettled(
  sinceMs: number,
  { tMs, speed }: OneEuroState,
  { settlingMs, settledSpeed }: Tuning,
): boolean {
  return tMs - sinceMs >= settlingMs && speed <= settledSpeed;
}

/** Begins the next movement, in the frame that ended one. */
export function beginNext(
  track: Track,
  specification: Specification,
  { tMs, smoothed }: MeasuredFrame,
): void {
  const { machine, recording } = track;
  if (machine === null) return;
  forgetMovement(recording);
  forgetBefore(recording, tMs);
  recordNext(track, machine, specification, smoothed);
}

/** Records what a frame says; of a long rest nothing is kept. */
function recordNext(
  { side, recording }: Track,
  { phase, tMs, lowMs, highMs }: MachineState,
  specification: Specification,
  readings: Readings,
): void {
  if (phase === 'rest') forgetBefore(recording, lowMs - keptRestMs);
  recordFrame(recording, specification, side, {
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

function refusalOf(
  excursion: Excursion,
  { side, recording }: Track,
  samples: readonly Sample[],
  { counting: { sides, requires, maximumHoldMs }, report }: Specification,
): Refusal | null {
  const { kind, peakFromMs, peakMs, backFromMs, stillMs } = excursion;
  const { required } = recording;
  const atFarEnd = partOf(samples, excursion, 'peak');
  if (sides === 'both' && !bothSidesMoved(recording.reported, atFarEnd, report))
    return { requirement: 'both_sides', value: null, isNear: false };
  const broken = brokenRequirement(
    requires,
    { moments: excursion, side, samples, required },
    kind === 'partial' ? kind : 'repetition',
  );
  const heldMs = Math.max(stillMs - slowTurnMs, backFromMs - Math.min(peakFromMs, peakMs));
  if (broken !== null || heldMs <= maximumHoldMs) return broken;
  return { requirement: 'held_too_long', value: heldMs, isNear: false };
}

function refusalOfPlace(place: MovementPlace): Refusal | null {
  return place === 'inside' ? null : { requirement: 'position', value: null, isNear: false };
}

/** Lets a movement go once its limbs have not been seen for too long. */
export function hideTrack(track: Track, tMs: number, { survivedGapMs }: Tuning): void {
  if (track.seenMs !== null && tMs - track.seenMs > survivedGapMs) restartTrack(track, tMs);
}
