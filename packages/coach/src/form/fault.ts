/** What became of a rule on one movement: enough to check the verdict by hand. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  /** `view` and `hidden`: not judged, because it cannot be from this view, or because the joints were not seen. */
  readonly verdict: 'fault' | 'fine' | 'view' | 'hidden';
  /** What was measured, to 0.1 (degrees), 1 (ms) or 0.001 (all else); null where it was not. */
  readonly value: number | null;
  readonly limit: number;
  readonly faultWhen: 'above' | 'below';
  /** Of the verdict, 0 to 1; 0 where it was not judged. */
  readonly confidence: number;
}

/** A rule that a repetition broke. */
export interface Fault {
  /** Id of the rule. */
  readonly rule: string;
  /** 1 could be better, 2 spoils the repetition, 3 can hurt. */
  readonly severity: 1 | 2 | 3;
  /** What was measured, in the rule's unit, rounded as in {@link Finding}. */
  readonly value: number;
  readonly limit: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** What is wrong, in words. */
  readonly says: string;
  /** Id of the cue that helps. */
  readonly cue: string;
}

/** A rule that could not be judged on a repetition, and why. */
export interface NotJudged {
  readonly rule: string;
  readonly because: 'view' | 'hidden';
}
