import type { CameraState } from '../camera/watch-camera.ts';
import type { CueState } from '../form/cue-scheduler.ts';
import type { HoldForm } from '../form/judge-hold.ts';
import type { PostureState } from '../measure/conditions.ts';
import type { Phase } from '../measure/moments.ts';
import type { Readings } from '../measure/readings.ts';
import type { MotionMemory } from '../motion/follow-motion.ts';
import type { Rhythm } from '../motion/rhythm.ts';
import type { MovedSide } from '../pose/joints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import type { WalkState } from '../pose/stance.ts';
import type { RecognitionMemory } from '../recognise/recogniser.ts';
import type { HoldState } from '../reps/hold.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import type { SetState } from '../reps/set.ts';
import type { Track } from '../reps/track.ts';

/** What the generic counter remembers beside the state of every coach; plain data of bounded size. */
export interface GenericMemory {
  readonly motion: MotionMemory;
  /** What is being repeated; null while that is not known. */
  readonly rhythm: Rhythm | null;
  /** When the last repetition ended; null before the first. */
  readonly repeatedMs: number | null;
  /** When a rhythm was last looked for. */
  readonly lookedMs: number | null;
  /** How often one was looked for. */
  readonly looks: number;
}

/** What the automatic coach remembers beside the state of the coach that counts; plain data of bounded size. */
export interface AutoMemory {
  readonly recognition: RecognitionMemory;
  /** The last seconds, for a coach that is chosen to start where the exercise did. */
  readonly frames: readonly PoseFrame[];
  /** What is being counted; null before anything was recognised. */
  readonly exercise: { readonly key: string; readonly family: string } | null;
  /** When a coach that was recognised as the right one last found nothing to count. */
  readonly triedMs: number | null;
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
  /** What was measured in the last frame that was, smoothed. */
  readonly smoothed: Readings;
  readonly tracks: readonly Track[];
  /** The last movement counted on each side, by which two sides' movements are told from one. */
  readonly lastCounted: Readonly<Partial<Record<MovedSide, Pick<Excursion, 'startMs' | 'peakMs' | 'endMs'>>>>;
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
