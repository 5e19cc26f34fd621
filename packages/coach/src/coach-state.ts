import type { CueState } from './form/cue-scheduler.ts';
import type { AutoMemory } from './auto/auto-memory.ts';
import type { HoldForm } from './form/judge-hold.ts';
import type { GenericMemory } from './generic/generic-memory.ts';
import type { WalkState } from './pose/follow-walk.ts';
import type { CameraState } from './pose/watch-camera.ts';
import type { RecognitionMemory } from './recognise/recogniser.ts';
import type { HoldState } from './reps/hold.ts';
import type { Phase } from './reps/phase.ts';
import type { PostureState } from './reps/posture-gate.ts';
import type { Span } from './reps/same-movement.ts';
import type { SetTally } from './reps/summarise-set.ts';
import type { MovedSide } from './reps/repetition.ts';
import type { Track } from './reps/track.ts';
import type { Smoothed } from './signals/smooth-measurements.ts';

/** The set in progress, or the last one. */
export interface SetState {
  /** 0 before the first. */
  readonly number: number;
  readonly active: boolean;
  readonly tally: SetTally;
  /** When it was started or somebody last moved in it. */
  readonly movedMs: number | null;
}

/** Everything the engine remembers: plain data that survives JSON, of bounded size. */
export interface CoachState {
  /** Of the last frame taken. */
  readonly tMs: number | null;
  /** Of the last frame that showed somebody. */
  readonly bodyMs: number | null;
  /** How far the person lies across the picture, followed slowly; null before somebody is seen. */
  readonly across: number | null;
  readonly posture: PostureState | null;
  /** Where somebody goes; not there before they are seen. */
  readonly walk?: WalkState;
  readonly smoothed: Smoothed;
  readonly tracks: readonly Track[];
  /** The last movement counted on each side, by which two sides' movements are told from one. */
  readonly lastCounted: Readonly<Partial<Record<MovedSide, Span>>>;
  readonly camera: CameraState;
  readonly cues: CueState;
  readonly set: SetState;
  readonly count: number;
  readonly partials: number;
  /** Last phase told. */
  readonly phase: Phase | null;
  /** When `rate_too_low` was last told. */
  readonly rateToldMs: number | null;
  /** What is done, as it looks, whatever was chosen. */
  readonly recognition?: RecognitionMemory;
  /** When it was last told that another exercise is done. */
  readonly otherToldMs?: number;
  /** Of an exercise that is held. */
  readonly hold?: HoldState;
  /** What its rules look at. */
  readonly holdForm?: HoldForm;
  /** Of the coach of an exercise without a specification. */
  readonly generic?: GenericMemory;
  /** Of the coach that recognises the exercise by itself. */
  readonly auto?: AutoMemory;
}
