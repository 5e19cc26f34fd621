// Attempts that may fail only so often, whichever process they come to.

/** One of the limits of an attempt: so many failures of this key. */
export interface AttemptLimit {
  readonly key: string;
  readonly limit: number;
}

export type Reserved =
  | { readonly kind: 'reserved' }
  /** There were as many failures as may be. */
  | { readonly kind: 'spent'; readonly key: string; readonly remainingMs: number }
  /** As many are being tried as may still fail. */
  | { readonly kind: 'wait'; readonly key: string; readonly remainingMs: number };

export interface Attempts {
  /** Takes one of what may still fail, of each of these, or of none. */
  readonly reserve: (limits: readonly AttemptLimit[]) => Promise<Reserved>;
  /** What was reserved has failed, or not. */
  readonly settle: (keys: readonly string[], hasFailed: boolean) => Promise<void>;
}
