// Follows the movement of one side, or of both as one: phase signal -> filter -> phase machine, with what the rules saw.

import type { Counting, Specification } from '../specification/specification.ts';
import { oneEuro, type OneEuroState } from '../filters/one-euro.ts';
import { bothSidesMoved, brokenRequirement, type Refusal } from '../measure/broken-requirement.ts';
import { meterValue, noMeters, type Meter, type Meters } from '../measure/meter.ts';
import { forgetBefore, recordSample, unrecorded, type Recording } from '../measure/recording.ts';
import type { View } from '../pose/view.ts';
import type { Measurements } from '../measure/measure-body.ts';
import { phaseSignal, type Trusts } from '../measure/phase-signal.ts';
import { momentOf, smoothedOf, type Smoothed } from '../measure/smooth-measurements.ts';
import {
  advanceMachine,
  startFar,
  startMachine,
  type Excursion,
  type MachineState,
} from './phase-machine.ts';
import type { MovedSide } from '../pose/joints.ts';
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
  /** One for each requirement of the specification, in its order. */
  readonly meters: readonly Meters[];
  /** What the rules will look at. */
  readonly recording: Recording;
  /** The reported signal: at the near end, at the far end, and over the movement on each side. */
  readonly reported: {
    readonly low: number | null;
    readonly high: number | null;
    readonly left: Meter | null;
    readonly right: Meter | null;
  };
  /** At the far end, what tells whose repetition it is. */
  readonly lead: { readonly left: number; readonly right: number } | null;
}

/** A movement that ended, with what was measured during it. */
export interface EndedMovement {
  readonly excursion: Excursion;
  readonly track: Track;
}

/** What a frame does to a track: a movement that ended, or one that ended and is another exercise. */
export interface AdvancedTrack {
  readonly track: Track;
  readonly ended: EndedMovement | null;
  readonly refused: (EndedMovement & { readonly refusal: Refusal }) | null;
}

/** Below this the moving limbs count as not seen. */
export const seenFrom = 0.12;
/** So much of the rest before a movement is kept for the rules. */
const keptRestMs = 1000;

const nothingReported = { low: null, high: null, left: null, right: null } as const;

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
    meters: specification.counting.requires.map(() => noMeters),
    recording: unrecorded,
    reported: nothingReported,
    lead: null,
  };
}

/** Forgets the movement in progress, not the person's range; the next one starts once they have come to rest. */
export function restartTrack(track: Track, specification: Specification, tMs: number): Track {
  const { side, usualRange, trusts, seenMs } = track;
  return { ...startTrack(side, specification, usualRange), trusts, seenMs, unsettledSinceMs: tMs };
}

/** Takes one frame's measurements. Frames where the limbs are hidden change nothing until they last too long. */
export function advanceTrack(
  track: Track,
  specification: Specification,
  frame: {
    readonly tMs: number;
    readonly dtMs: number;
    readonly measurements: Measurements;
    readonly smoothed: Smoothed;
    readonly view: View;
  },
  tuning: Tuning,
): AdvancedTrack {
  const { counting } = specification;
  const { tMs, dtMs, measurements, view } = frame;
  const { reading, trusts } = phaseSignal(
    measurements,
    counting.components,
    track.side,
    view,
    track.trusts,
    dtMs,
  );
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
  const { usualRange } = machine;
  const followed = {
    trusts,
    filter,
    doubted: null,
    machine,
    usualRange,
    seenMs: tMs,
    confidence,
    unsettledSinceMs: null,
  };
  const sample = { tMs, value: filter.value, smoothed: frame.smoothed };
  const recorded = recordSample(track.recording, sample);
  const restFromMs = machine.phase === 'rest' ? machine.lowMs - keptRestMs : -Infinity;
  const fromMs = ended === null ? restFromMs : tMs;
  const seen: Track = { ...track, ...followed, recording: forgetBefore(recorded, fromMs) };
  const metered = meterTrack(seen, specification, frame.smoothed, ended !== null || track.machine === null);
  if (ended === null) return going(metered);
  const movement = { excursion: ended, track: { ...track, recording: recorded } };
  const refusal = refusalOf(track, specification, frame.smoothed, ended);
  if (refusal === null) return { ...going(metered), ended: movement };
  const unlearnt = { ...machine, usualRange: track.usualRange };
  return {
    ...going({ ...metered, usualRange: track.usualRange, machine: unlearnt }),
    refused: { ...movement, refusal },
  };
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
  { side, meters, reported }: Track,
  { counting: { sides, requires, maximumHoldMs } }: Specification,
  smoothed: Smoothed,
  { kind, peakFromMs, peakMs, backFromMs, stillMs }: Excursion,
): Refusal | null {
  const heldMs = Math.max(stillMs - slowTurnMs, backFromMs - Math.min(peakFromMs, peakMs));
  if (heldMs > maximumHoldMs) return { requirement: 'held_too_long', value: heldMs };
  if (sides === 'both' && !bothSidesMoved(reported.left, reported.right))
    return { requirement: 'both_sides', value: null };
  const own = requires.map(({ signal }, i): Meters => {
    const before = meters[i] ?? noMeters;
    return { ...before, last: momentOf(smoothed, signal, side) };
  });
  return brokenRequirement(requires, own, kind);
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

function meterTrack(track: Track, specification: Specification, smoothed: Smoothed, fresh: boolean): Track {
  const { machine, side } = track;
  if (machine === null) return track;
  const part = machine.phase;
  const meters = specification.counting.requires.map((requirement, i): Meters => {
    const before = fresh ? noMeters : (track.meters[i] ?? noMeters);
    const now = smoothedOf(smoothed, requirement.signal, side);
    if (now === null) return before;
    const sides = momentOf(smoothed, requirement.signal, side);
    return {
      ...before,
      [part]: meterValue(before[part], now.value, now.confidence),
      near: part === 'rest' && machine.lowMs === machine.tMs ? sides : before.near,
      last: sides,
      far: machine.highMs === machine.tMs && part !== 'rest' ? sides : before.far,
    };
  });
  const before = fresh ? nothingReported : track.reported;
  const now = smoothedOf(smoothed, specification.report, side)?.value ?? null;
  const both = smoothed[specification.report];
  const reported = {
    low: machine.lowMs === machine.tMs ? now : before.low,
    high: machine.highMs === machine.tMs && part !== 'rest' ? now : before.high,
    left: both?.left ? meterValue(before.left, both.left.value, both.left.confidence) : before.left,
    right: both?.right ? meterValue(before.right, both.right.value, both.right.confidence) : before.right,
  };
  const leads = specification.counting.leads ? smoothed[specification.counting.leads] : undefined;
  const far = machine.highMs === machine.tMs && part !== 'rest';
  const lead =
    far && leads?.left && leads.right
      ? { left: leads.left.value, right: leads.right.value }
      : fresh
        ? null
        : track.lead;
  return { ...track, meters, reported, lead };
}
