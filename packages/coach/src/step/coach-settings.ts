import type { CueSettings } from '../form/cue-scheduler.ts';
import type { FamilyMember } from '../specification/family-member.ts';
import { defaultTuning, type Tuning } from '../reps/tuning.ts';

/** How a coach behaves, whatever the exercise. All optional. */
export interface CoachSettings {
  /** Language tag of texts; English where one is not translated. */
  readonly language?: string;
  /** Least time between two cues, in ms; 4000 unless told. */
  readonly minimumCueGapMs?: number;
  /** Least time before the same cue is said again, in ms; 12000 unless told. */
  readonly repeatCueGapMs?: number;
  /** A set ends after this long without movement, in ms; 45000 unless told. */
  readonly restEndsSetMs?: number;
  /** The person's usual range (1 is full) from an earlier workout, where it is known. */
  readonly usualRange?: number;
  /** Whether it is noticed when another exercise is done than the chosen one; it is unless told. */
  readonly recognition?: boolean;
  /** The exercises that can be recognised; where none of a family is told, it goes by the name of the family. */
  readonly members?: readonly FamilyMember[];
  /** Other numbers for the engine itself, for evaluation; those not given keep their defaults. */
  readonly tuning?: Partial<Tuning>;
}

/** All settings, with their defaults. */
export interface CompleteSettings {
  readonly language: string;
  readonly cues: CueSettings;
  readonly restEndsSetMs: number;
  readonly usualRange: number | null;
  readonly recognition: boolean;
  readonly members: readonly FamilyMember[];
  readonly tuning: Tuning;
}

/** Fills in what was not said. */
export function completeSettings(given: CoachSettings): CompleteSettings {
  return {
    language: given.language ?? 'en',
    cues: {
      minimumGapMs: given.minimumCueGapMs ?? 4000,
      repeatGapMs: given.repeatCueGapMs ?? 12_000,
      viewGapMs: 300_000,
      shownMs: 3000,
    },
    restEndsSetMs: given.restEndsSetMs ?? 45_000,
    usualRange: given.usualRange ?? null,
    recognition: given.recognition ?? true,
    members: given.members ?? [],
    tuning: { ...defaultTuning, ...given.tuning },
  };
}
