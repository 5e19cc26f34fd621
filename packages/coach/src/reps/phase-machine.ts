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

/** What the machine remembers; plain data. */
export interface MachineState {
  readonly phase: Phase;
  /** Nearest to rest since the last return, and when it was last near there. */
  readonly low: number;
  readonly lowMs: number;
  /** Farthest out in this movement, and when. */
  readonly high: number;
  readonly highMs: number;
  /** When the far end was reached (nine tenths of the range so far), how far out that was, and when it was left. */
  readonly peakFromMs: number;
  readonly peakLevel: number;
  readonly backFromMs: number;
  /** From where and since when the signal has hardly moved away from rest; how long that has lasted at most, and where. */
  readonly stillAt: number;
  readonly stillFromMs: number;
  readonly stillMs: number;
  readonly stillest: number;
  /** Nearest to rest on the way back, for a return that turns before it is complete. */
  readonly valley: number;
  readonly frames: number;
  /** When the last movement ended. */
  readonly endedMs: number | null;
  /** The person's usual range; null before the first movement. */
  readonly usualRange: number | null;
  readonly tMs: number;
}

/** A movement there and back that has just ended. */
export interface Excursion extends Moments {
  readonly kind: 'repetition' | 'partial';
  readonly peakMs: number;
  /** The longest time without movement away from rest. */
  readonly stillMs: number;
  readonly low: number;
  readonly high: number;
  readonly frames: number;
}

/** Starts at rest wherever the signal is now. */
export function startMachine(tMs: number, value: number, usualRange: number | null): MachineState {
  return {
    phase: 'rest',
    low: value,
    lowMs: tMs,
    high: value,
    highMs: tMs,
    peakFromMs: tMs,
    peakLevel: value,
    backFromMs: tMs,
    stillAt: value,
    stillFromMs: tMs,
    stillMs: 0,
    stillest: value,
    valley: value,
    frames: 0,
    endedMs: null,
    usualRange,
    tMs,
  };
}

/** Starts at the far end, on the way from a rest that was not seen: where the specification says it is. */
export function startFar(tMs: number, value: number, usualRange: number | null): MachineState {
  return { ...startMachine(tMs, value, usualRange), phase: 'peak', low: 0, frames: 1 };
}

/** Takes the next value of the signal. */
export function advanceMachine(
  state: MachineState,
  tMs: number,
  value: number,
  settings: MachineSettings,
  tuning: Tuning = defaultTuning,
): { state: MachineState; ended: Excursion | null } {
  return state.phase === 'rest'
    ? { state: atRest(state, tMs, value, settings, tuning), ended: null }
    : inMovement(state, tMs, value, settings, tuning);
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
): MachineState {
  const turn = turnShare * expectedRange(state, settings);
  const drift = Math.max(0, value - state.low) * Math.min(1, (restDriftPerS * (tMs - state.tMs)) / 1000);
  const low = Math.min(state.low + drift, value);
  const near = value <= low + turn * 0.4;
  if (value - low < turn) {
    return { ...state, low, lowMs: near ? tMs : state.lowMs, frames: near ? 0 : state.frames + 1, tMs };
  }
  return {
    ...startMachine(tMs, value, state.usualRange),
    phase: 'out',
    low,
    lowMs: state.lowMs,
    frames: state.frames + 1,
    endedMs: state.endedMs,
  };
}

function inMovement(
  state: MachineState,
  tMs: number,
  value: number,
  settings: MachineSettings,
  tuning: Tuning,
): { state: MachineState; ended: Excursion | null } {
  if (tMs - state.lowMs > settings.maximumDurationMs) {
    return { state: { ...startMachine(tMs, value, state.usualRange), endedMs: state.endedMs }, ended: null };
  }
  const moved = { ...state, ...stillnessOf(state, tMs, value, settings), frames: state.frames + 1, tMs };
  if (value > state.high) return { state: fartherOut(moved, value, tuning), ended: null };
  const { returnedShare, turnedShare, turnShare, peakShare } = tuning;
  const range = state.high - state.low;
  const returned = (state.high - value) / range;
  const valley = Math.min(state.valley, value);
  const turnedEarly =
    state.high - valley >= turnedShare * range &&
    value - valley >= turnShare * expectedRange(state, settings);
  if (returned >= returnedShare || turnedEarly) return finish(moved, valley, value, settings, tuning);
  const phase = returned >= 1 - peakShare ? 'back' : 'peak';
  const backFromMs = phase === 'back' && state.phase === 'back' ? state.backFromMs : tMs;
  return { state: { ...moved, phase, valley, backFromMs }, ended: null };
}

/** Follows how long somebody stays where they are, on the way as well as at the far end: a seat is not always the lowest point. */
function stillnessOf(
  state: MachineState,
  tMs: number,
  value: number,
  settings: MachineSettings,
): Pick<MachineState, 'stillAt' | 'stillFromMs' | 'stillMs' | 'stillest'> {
  const { low, high, stillAt, stillFromMs, stillMs, stillest } = state;
  const half = (low + Math.max(high, value)) / 2;
  // What looked far out before the movement went on was still near rest.
  const longest = stillest < half ? { stillMs: 0, stillest: value } : { stillMs, stillest };
  if (value < half || Math.abs(value - stillAt) > stillShare * expectedRange(state, settings))
    return { ...longest, stillAt: value, stillFromMs: tMs };
  const lasted = tMs - stillFromMs;
  return lasted > longest.stillMs
    ? { stillAt, stillFromMs, stillMs: lasted, stillest: stillAt }
    : { ...longest, stillAt, stillFromMs };
}

function fartherOut(state: MachineState, value: number, { peakShare }: Tuning): MachineState {
  const { tMs } = state;
  const reached = state.peakLevel >= state.low + peakShare * (value - state.low);
  const phase = reached && state.phase !== 'out' ? 'peak' : 'out';
  const peak = reached ? {} : { peakFromMs: tMs, peakLevel: value };
  return { ...state, ...peak, phase, high: value, highMs: tMs, valley: value, backFromMs: tMs };
}

function finish(
  state: MachineState,
  valley: number,
  value: number,
  settings: MachineSettings,
  { usualShare, learning }: Tuning,
): { state: MachineState; ended: Excursion | null } {
  const range = state.high - state.low;
  const durationMs = state.tMs - state.lowMs;
  const quick = durationMs < settings.minimumDurationMs;
  const whole =
    range >= Math.max(settings.minimumRange, usualShare * (state.usualRange ?? 0)) &&
    state.high >= settings.minimumPeak &&
    state.low <= settings.maximumRest;
  const kind = quick ? null : whole ? 'repetition' : range >= settings.partialRange ? 'partial' : null;
  const usualRange = kind === null ? state.usualRange : learn(state.usualRange, range, kind, learning);
  const next: MachineState = {
    ...startMachine(state.tMs, valley, usualRange),
    frames: value > valley ? 1 : 0,
    endedMs: kind === null ? state.endedMs : state.tMs,
  };
  if (kind === null) return { state: next, ended: null };
  const ended: Excursion = {
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
  return { state: next, ended };
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
