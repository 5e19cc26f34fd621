import type { CameraHelp } from '../camera/watch-camera.ts';
import type { Fault, Finding, NotJudged } from '../form/fault.ts';
import type { Phase } from '../measure/moments.ts';
import type { Movement, Repetition } from '../reps/repetition.ts';
import type { SetEvent } from '../reps/set.ts';
import type { Family } from '../specification/family.ts';

/** Everything the engine tells. `tMs` is the time of the frame that told it. */
export type CoachEvent =
  | {
      readonly type: 'repetition';
      readonly tMs: number;
      readonly repetition: Repetition;
      /** Of one that counts late: it was told as a partial one, and is none. */
      readonly wasPartial?: true;
    }
  | {
      readonly type: 'partial_repetition';
      readonly tMs: number;
      readonly movement: Movement;
      /** What was wrong with it, worst first: mostly that it was too short. */
      readonly faults: readonly Fault[];
      readonly partials: number;
    }
  | {
      /** A movement as large as a repetition, but of another exercise: what it did not show. */
      readonly type: 'other_movement';
      readonly tMs: number;
      readonly movement: Movement;
      /** The condition that it broke: `signal` with what is taken of it, or that both sides move. */
      readonly because: string;
      readonly value: number | null;
    }
  | { readonly type: 'phase'; readonly tMs: number; readonly phase: Phase; readonly state: string }
  | {
      readonly type: 'cue';
      readonly tMs: number;
      readonly cue: string;
      readonly text: string;
      /** view: something cannot be judged from here. */
      readonly reason: 'fault' | 'praise' | 'camera' | 'view';
      readonly severity: 0 | 1 | 2 | 3;
      /** The rule that was broken, is mended, or cannot be judged; null for what is about the picture. */
      readonly rule: string | null;
    }
  | {
      readonly type: 'camera';
      readonly tMs: number;
      readonly help: CameraHelp;
      readonly text: string;
      /** For `rate_too_low`: frames a second now and needed. */
      readonly rate?: { readonly isFps: number; readonly neededFps: number };
    }
  | {
      /** What is done is clearly another exercise than the chosen one. */
      readonly type: 'other_exercise';
      readonly tMs: number;
      readonly family: Family;
      readonly exercise: string;
      readonly text: string;
    }
  | {
      /** What is repeated is not as the specification describes it: it is counted all the same, from here on by what repeats. */
      readonly type: 'counted_otherwise';
      readonly tMs: number;
      /** As of other movements; of a posture the signal alone; `range` where nothing reached far enough. */
      readonly because: string;
      readonly value: number | null;
      readonly text: string;
    }
  | {
      /** An automatic coach has recognised what is done, and counts it from here on. */
      readonly type: 'exercise';
      readonly tMs: number;
      readonly exercise: string;
      readonly family: Family;
    }
  | { readonly type: 'hold_started'; readonly tMs: number; readonly sinceMs: number }
  | { readonly type: 'hold_second'; readonly tMs: number; readonly seconds: number }
  | { readonly type: 'hold_ended'; readonly tMs: number; readonly heldMs: number }
  | {
      /** A second of a hold, judged over the last two. */
      readonly type: 'hold_judged';
      readonly tMs: number;
      /** Worst first. */
      readonly faults: readonly Fault[];
      readonly notJudged: readonly NotJudged[];
      readonly findings: readonly Finding[];
    }
  | SetEvent;
