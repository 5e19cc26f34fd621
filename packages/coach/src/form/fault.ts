/** A rule that a repetition broke. */
export interface Fault {
  /** Id of the rule. */
  readonly rule: string;
  /** 1 could be better, 2 spoils the repetition, 3 can hurt. */
  readonly severity: 1 | 2 | 3;
  /** What was measured, in the rule's unit, to 0.1 (degrees) or 0.001 (trunk lengths). */
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
