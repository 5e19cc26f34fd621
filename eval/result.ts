/** A counted repetition; times in ms of the recording. */
export interface CountedRepetition {
  readonly number: number;
  readonly side: string;
  readonly start_ms: number;
  readonly peak_ms: number;
  readonly end_ms: number;
  /** Of the frame that carried the event. */
  readonly told_ms: number;
  /** Told this long after its end; negative is early, null where it has no end by the definition. */
  readonly delay_ms: number | null;
  readonly faults: readonly string[];
  readonly not_judged: readonly string[];
}

/** What the engine and the baselines made of a recording. */
export interface Run {
  /** The specification that counted, or `generic`; for `none` the one that counted most. */
  readonly counter: string | null;
  readonly counted: number | null;
  /** What each counter that was tried counted, by its key. */
  readonly counted_by: Readonly<Record<string, number>>;
  readonly partial: number | null;
  readonly repetitions: readonly CountedRepetition[];
  /** Each fault once, also of partial repetitions, whose faults are told as well. */
  readonly faults: readonly string[];
  /** The repetitions that showed each fault. */
  readonly fault_reps: Readonly<Record<string, readonly number[]>>;
  /** The family that the movement was recognised as, without the name of the exercise; null where none was. */
  readonly recognised: string | null;
  readonly baselines: { readonly two_thresholds: number | null; readonly one_threshold: number | null };
  /** Frames given to the engine, once for each specification tried, and what that took. */
  readonly frames: number;
  readonly ms: number;
  readonly error?: string;
}

/** A recording's run beside what its label says. */
export interface Result extends Run {
  readonly id: string;
  readonly exercise: string;
  readonly view: string | null;
  readonly source: string | null;
  /** Frames a second. */
  readonly fps: number | null;
  /** By the label; null where it does not say. */
  readonly reps: number | null;
  readonly reps_range: readonly [least: number, most: number] | null;
  readonly form_faults: readonly string[] | null;
  readonly labelled_fault_reps: Readonly<Record<string, readonly number[]>> | null;
}

/** A run that came to nothing. */
export const notRun: Run = {
  counter: null,
  counted: null,
  counted_by: {},
  partial: null,
  repetitions: [],
  faults: [],
  fault_reps: {},
  recognised: null,
  baselines: { two_thresholds: null, one_threshold: null },
  frames: 0,
  ms: 0,
};
