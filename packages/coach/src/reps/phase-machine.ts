// Follows one phase signal (0 at rest, 1 at the far end of a full repetition) from turning point to turning point.

import type { Moments, Phase } from '../measure/moments.ts';
import { defaultTuning, type Tuning } from './tuning.ts';

/** Limits of the machine, all in units of the phase signal or ms. */
export interface MachineSettings {
  readonly minimumRange: number;
  readonly partialRange: number;
  readonly minimumPeak: number;
  readonly maximumRest: number;
  readonly minimumDurationMs: number;
  readonly maximumDurationMs: number;
}

/** What the machine remembers; plain data, which each value changes in place. */
export interface MachineState {
  phase: Phase;
  /** Nearest to rest since the last return, and when it was last near there. */
  low: number;
  lowMs: number;
  /** Farthest out in this movement, and when. */
  high: number;
  highMs: number;
  /** When the far end was reached (nine tenths of the range so far), how far out that was, and when it was left. */
  peakFromMs: number;
  peakLevel: number;
  backFromMs: number;
  /** From where and since when the signal has hardly moved away from rest; how long that has lasted at most, and where. */
  stillAt: number;
  stillFromMs: number;
  stillMs: number;
  stillest: number;
  /** Nearest to rest on the way back, for a return that turns before it is complete. */
  valley: number;
  frames: number;
  /** When the last movement ended. */
  endedMs: number | null;
  /** The person's usual range; null before the first movement. */
  usualRange: number | null;
  tMs: number;
}

/** A movement there and back that has just ended. */
export interface Excursion extends Moments {
  /** quick: a repetition, but in less time than one takes; at least half of it. */
  readonly kind: 'repetition' | 'partial' | 'quick';
  readonly peakMs: number;
  /** The longest time without movement away from rest. */
  readonly stillMs: number;
  readonly low: number;
  readonly high: number;
  readonly frames: number;
}

const unstarted: MachineState = {
  phase: 'rest',
  low: 0,
  lowMs: 0,
  high: 0,
  highMs: 0,
  peakFromMs: 0,
  peakLevel: 0,
  backFromMs: 0,
  stillAt: 0,
  stillFromMs: 0,
  stillMs: 0,
  stillest: 0,
  valley: 0,
  frames: 0,
  endedMs: null,
  usualRange: null,
  tMs: 0,
};

/** Starts at rest wherever the signal is now. */
export function startMachine(tMs: number, value: number, usualRange: number | null): MachineState {
  const state = { ...unstarted, usualRange };
  restAt(state, tMs, value);
  return state;
}

/** Starts at the far end, on the way from a rest that was not seen: where the specification says it is. */
export function startFar(tMs: number, value: number, usualRange: number | null): MachineState {
  return { ...startMachine(tMs, value, usualRange), phase: 'peak', low: 0, frames: 1 };
}

/** Takes the next value of the signal; what ended with it. */
export function advanceMachine(
  state: MachineState,
  tMs: number,
  value: number,
  settings: MachineSettings,
  tuning: Tuning = defaultTuning,
): Excursion | null {
  if (state.phase !== 'rest') return inMovement(state, tMs, value, settings, tuning);
  atRest(state, tMs, value, settings, tuning);
  return null;
}

/** Less than this share of the usual range either way is trembling, not movement. */
const stillShare = 0.2;

function expectedRange(state: MachineState, settings: MachineSettings): number {
  return Math.max(settings.minimumRange, state.usualRange ?? 0);
}

function atRest(
  state: MachineState,
  tMs: number,
  value: number,
  settings: MachineSettings,
  { turnShare, restDriftPerS }: Tuning,
): void {
  const turn = turnShare * expectedRange(state, settings);
  const drift = Math.max(0, value - state.low) * Math.min(1, (restDriftPerS * (tMs - state.tMs)) / 1000);
  const low = Math.min(state.low + drift, value);
  const near = value <= low + turn * 0.4;
  const { lowMs, frames } = state;
  if (value - low < turn) {
    state.low = low;
    state.lowMs = near ? tMs : lowMs;
    state.frames = near ? 0 : frames + 1;
    state.tMs = tMs;
    return;
  }
  restAt(state, tMs, value);
  state.phase = 'out';
  state.low = low;
  state.lowMs = lowMs;
  state.frames = frames + 1;
}

/** Begins again at rest wherever the signal is now; what is known of the person stays. */
export function restAt(state: MachineState, tMs: number, value: number): void {
  state.phase = 'rest';
  state.low = state.high = state.peakLevel = state.stillAt = state.stillest = state.valley = value;
  state.lowMs = state.highMs = state.peakFromMs = state.backFromMs = state.stillFromMs = state.tMs = tMs;
  state.stillMs = state.frames = 0;
}

/** Nobody has to come back to beyond this: a finder that loses a limb for a moment puts it anywhere. */
const farthestRest = -0.4;

/** The rest that a movement has to come back to: where it seemed to begin, or, where what is left is a whole one, not so far. */
function restFor({ low, high }: MachineState, { minimumRange }: MachineSettings): number {
  return high - farthestRest >= minimumRange ? Math.max(low, farthestRest) : low;
}

/** Whoever has not even begun to go out for so long, and does not now, has only found another place to rest. */
const restingMs = 3000;
const onTheWayMs = 300;
/** Share of the least repetition that is no beginning of one. */
const unbegunShare = 0.55;

function isStillAtRest(
  { low, lowMs, high, highMs }: MachineState,
  tMs: number,
  { minimumRange }: MachineSettings,
): boolean {
  return tMs - lowMs > restingMs && tMs - highMs > onTheWayMs && high - low < unbegunShare * minimumRange;
}

function inMovement(
  state: MachineState,
  tMs: number,
  value: number,
  settings: MachineSettings,
  tuning: Tuning,
): Excursion | null {
  if (tMs - state.lowMs > settings.maximumDurationMs || isStillAtRest(state, tMs, settings)) {
    restAt(state, tMs, value);
    return null;
  }
  followStillness(state, tMs, value, settings);
  state.frames += 1;
  state.tMs = tMs;
  if (value > state.high) {
    goFartherOut(state, value, tuning);
    return null;
  }
  const { returnedShare, turnedShare, turnShare, peakShare } = tuning;
  const range = state.high - restFor(state, settings);
  const returned = (state.high - value) / range;
  state.valley = Math.min(state.valley, value);
  const turnedEarly =
    state.high - state.valley >= turnedShare * range &&
    value - state.valley >= turnShare * expectedRange(state, settings);
  if (returned >= returnedShare || turnedEarly) return finish(state, value, settings, tuning);
  const phase = returned >= 1 - peakShare ? 'back' : 'peak';
  if (phase !== 'back' || state.phase !== 'back') state.backFromMs = tMs;
  state.phase = phase;
  return null;
}

/** Follows how long somebody stays where they are, on the way as well as at the far end: a seat is not always the lowest point. */
function followStillness(state: MachineState, tMs: number, value: number, settings: MachineSettings): void {
  const half = (state.low + Math.max(state.high, value)) / 2;
  if (state.stillest < half) {
    // What looked far out before the movement went on was still near rest.
    state.stillMs = 0;
    state.stillest = value;
  }
  if (value < half || Math.abs(value - state.stillAt) > stillShare * expectedRange(state, settings)) {
    state.stillAt = value;
    state.stillFromMs = tMs;
  } else if (tMs - state.stillFromMs > state.stillMs) {
    state.stillMs = tMs - state.stillFromMs;
    state.stillest = state.stillAt;
  }
}

function goFartherOut(state: MachineState, value: number, { peakShare }: Tuning): void {
  const { tMs } = state;
  const reached = state.peakLevel >= state.low + peakShare * (value - state.low);
  if (!reached) {
    state.peakFromMs = tMs;
    state.peakLevel = value;
  }
  state.phase = reached && state.phase !== 'out' ? 'peak' : 'out';
  state.high = value;
  state.highMs = tMs;
  state.valley = value;
  state.backFromMs = tMs;
}

function finish(
  state: MachineState,
  value: number,
  settings: MachineSettings,
  { usualShare, learning }: Tuning,
): Excursion | null {
  const range = state.high - restFor(state, settings);
  const durationMs = state.tMs - state.lowMs;
  const whole =
    range >= Math.max(settings.minimumRange, usualShare * (state.usualRange ?? 0)) &&
    state.high >= settings.minimumPeak &&
    state.low <= settings.maximumRest;
  const kind = kindOf(durationMs, range, whole, settings);
  const ended = kind === null ? null : excursionOf(state, kind);
  const { valley } = state;
  restAt(state, state.tMs, valley);
  state.frames = value > valley ? 1 : 0;
  if (kind === null || kind === 'quick') return ended;
  state.endedMs = state.tMs;
  state.usualRange = learn(state.usualRange, range, kind, learning);
  return ended;
}

/** Quicker than this share of the shortest repetition it is none whatever it looks like. */
const quickestShare = 0.5;

function kindOf(
  durationMs: number,
  range: number,
  whole: boolean,
  { minimumDurationMs, partialRange }: MachineSettings,
): Excursion['kind'] | null {
  if (durationMs < minimumDurationMs)
    return whole && durationMs >= quickestShare * minimumDurationMs ? 'quick' : null;
  if (whole) return 'repetition';
  return range >= partialRange ? 'partial' : null;
}

function excursionOf(state: MachineState, kind: Excursion['kind']): Excursion {
  return {
    kind,
    startMs: state.lowMs,
    peakFromMs: Math.min(state.peakFromMs, state.highMs),
    peakMs: state.highMs,
    backFromMs: state.backFromMs,
    endMs: state.tMs,
    restMs: state.endedMs === null ? null : Math.max(0, state.lowMs - state.endedMs),
    stillMs: state.stillMs,
    low: state.low,
    high: state.high,
    frames: state.frames,
  };
}

/** A partial movement pulls the usual range less; without a repetition yet it says nothing about it. */
function learn(
  usual: number | null,
  range: number,
  kind: 'repetition' | 'partial',
  learning: number,
): number | null {
  if (usual === null) return kind === 'repetition' ? range : null;
  return usual + (kind === 'repetition' ? learning : learning / 3) * (range - usual);
}
