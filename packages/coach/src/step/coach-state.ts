import type { KeptFrames } from '../pose/kept-frames.ts';
import type { CameraState } from '../camera/watch-camera.ts';
import type { CueState } from '../form/cue-scheduler.ts';
import type { HoldForm } from '../form/judge-hold.ts';
import type { PostureState } from '../measure/conditions.ts';
import type { Phase } from '../measure/moments.ts';
import type { Readings } from '../measure/readings.ts';
import type { MotionMemory } from '../motion/follow-motion.ts';
import type { Rhythm } from '../motion/rhythm.ts';
import type { MovedSide } from '../pose/joints.ts';
import type { PersonState, ShownBody, WalkState } from '../pose/stance.ts';
import type { RecognitionMemory } from '../recognise/recogniser.ts';
import type { HoldState } from '../reps/hold.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import type { SeenMovement } from '../reps/seen-movement.ts';
import type { SetState } from '../reps/set.ts';
import type { Track } from '../reps/track.ts';

/** What the generic counter remembers beside the state of every coach; plain data of bounded size. */
export interface GenericMemory {
  motion: MotionMemory;
  /** What is being repeated; null while that is not known. */
  rhythm: Rhythm | null;
  /** When the last repetition ended; null before the first. */
  repeatedMs: number | null;
  /** When a rhythm was last looked for. */
  lookedMs: number | null;
  /** How often one was looked for. */
  looks: number;
}

/** What the automatic coach remembers beside the state of the coach that counts; plain data of bounded size. */
export interface AutoMemory {
  recognition: RecognitionMemory;
  /** The last seconds, for a coach that is chosen to start where the exercise did. */
  frames: KeptFrames;
  /** What is being counted; null before anything was recognised. */
  exercise: { readonly key: string; readonly family: string } | null;
  /** When a coach that was recognised as the right one last found nothing to count. */
  triedMs: number | null;
}

/** What is remembered of a specification that does not count what is repeated; plain data of bounded size. */
export interface OtherwiseMemory {
  /** When the specification last told of a movement. */
  describedMs: number | null;
  /** When the last repetition ended that was counted by what repeats. */
  countedMs: number | null;
  /** What it is counted by now; null while it is not. */
  rhythm: Rhythm | null;
  /** Why the last movement was refused. */
  refusal: { readonly because: string; readonly value: number | null } | null;
  /** When it was last looked at what repeats, and how often it was. */
  lookedMs: number | null;
  looks: number;
  /** When it was last told. */
  toldMs: number | null;
}

/** Everything the engine remembers: plain data that survives JSON, of bounded size. A step changes it in place. */
export interface CoachState {
  /** Of the last frame taken. */
  tMs: number | null;
  /** Of the last frame that showed somebody. */
  bodyMs: number | null;
  /** What a frame showed that was not the one before it again; null before somebody is seen. */
  shown: ShownBody | null;
  /** Who is followed; null before somebody is seen. */
  person: PersonState | null;
  /** What another body has done since it was first seen, for the case that it stays; null while the one who is followed is seen. */
  newcomer: KeptFrames | null;
  /** How far the person lies across the picture, followed slowly; null before somebody is seen. */
  across: number | null;
  posture: PostureState | null;
  /** Where somebody goes; null before they are seen. */
  walk: WalkState | null;
  /** What was measured in the last frame that was, smoothed. */
  smoothed: Readings;
  tracks: Track[];
  /** The last movement counted on each side, by which two sides' movements are told from one. */
  lastCounted: Partial<Record<MovedSide, Pick<Excursion, 'startMs' | 'peakMs' | 'endMs'>>>;
  /** The last movements of the set, of which some may count yet. */
  seen: SeenMovement[];
  camera: CameraState;
  cues: CueState;
  set: SetState;
  count: number;
  partials: number;
  /** Last phase told. */
  phase: Phase | null;
  /** When `rate_too_low` was last told. */
  rateToldMs: number | null;
  /** What is done, as it looks, whatever was chosen. */
  recognition: RecognitionMemory | null;
  /** When it was last told that another exercise is done. */
  otherToldMs: number | null;
  /** Of what is repeated in another way than the specification describes. */
  otherwise: OtherwiseMemory | null;
  /** From then on it is looked at; null before somebody is seen. */
  otherwiseFromMs: number | null;
  /** Of an exercise that is held. */
  hold: HoldState | null;
  /** What its rules look at. */
  holdForm: HoldForm | null;
  /** Of the coach of an exercise without a specification. */
  generic: GenericMemory | null;
  /** Of the coach that recognises the exercise by itself. */
  auto: AutoMemory | null;
}
