import type { View } from '../pose/view.ts';
import type { Phase } from '../measure/moments.ts';
import type { SetSummary } from '../reps/summarise-set.ts';

/** What to show now: a snapshot after each frame, in the words of the live message. */
export interface CoachView {
  /** Key of what is counted; null while an automatic coach does not know it. */
  readonly exercise: string | null;
  readonly tMs: number;
  /** A word of the specification in capitals, or `NO_PERSON`. */
  readonly state: string;
  readonly phase: Phase | null;
  /** Way to the far end, 0 at rest to 1, of the person's own range. */
  readonly progress: number;
  /** Repetitions in the session, and in the set. */
  readonly count: number;
  readonly partials: number;
  /** How long the posture has been held, in ms; 0 between holds and for repetitions. */
  readonly heldMs: number;
  readonly set: {
    readonly number: number;
    readonly count: number;
    readonly active: boolean;
    /** Of the count, how many each side made, or both as one; null where no side has moved by itself. */
    readonly sides: SetSummary['sides'];
  };
  /** The specification's reported signal now: degrees (0.1) or trunk lengths; null where it is not seen. */
  readonly signal: number | null;
  /** The cue that is being given. */
  readonly cue: { readonly id: string; readonly text: string } | null;
  readonly view: View | null;
  /** How well the moving limbs are seen, 0 to 1. */
  readonly confidence: number;
  /** Whether the posture is one the exercise can be done in. */
  readonly inPosition: boolean;
}
