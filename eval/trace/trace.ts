import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { Phase } from '@spotter/coach/measure/moments';
import type { CountedRepetition } from '../result.ts';

/** What the engine knew at one frame; times in ms of the recording, signals from 0 at rest to 1 at the far end. */
export interface TraceFrame {
  readonly t_ms: number;
  readonly phase: Phase | null;
  readonly state: string;
  readonly count: number;
  readonly in_position: boolean;
  readonly confidence: number;
  /** The engine's filtered phase signal of each side that is followed; null where it does not see it. */
  readonly signal: Readonly<Record<string, number | null>>;
}

/** A signal of the whole clip without lag, as the announcement delay is measured by. */
export interface TraceSignal {
  readonly t_ms: readonly number[];
  readonly values: readonly number[];
}

/** One recording through one specification, frame by frame. */
export interface Trace {
  readonly id: string;
  readonly exercise: string;
  readonly specification: string;
  readonly counted: number;
  readonly reps_range: readonly [least: number, most: number] | null;
  readonly frames: readonly TraceFrame[];
  /** By side. */
  readonly lagless: Readonly<Record<string, TraceSignal>>;
  readonly repetitions: readonly CountedRepetition[];
  readonly events: readonly CoachEvent[];
}
