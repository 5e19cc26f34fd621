/** What is known of a recording; only `id` and `exercise` have to be there. */
export interface Label {
  readonly id: string;
  /** snake_case; `none`, and `other:` in front of those outside the first twelve. */
  readonly exercise: string;
  readonly view?: string;
  readonly reps?: number;
  readonly reps_range?: readonly [least: number, most: number];
  /** Faults that are plain to the eye, in words; an empty list where none is. */
  readonly form_faults?: readonly string[];
  /** The repetitions that show each fault, from 1; there only where each repetition was looked at. */
  readonly fault_reps?: Readonly<Record<string, readonly number[]>>;
  /** How it is done as a whole, in a word: `good`, `correct` or `C` where nothing is wrong, any other where something is. */
  readonly quality?: string;
  /** Where the recording comes from: clips of one source show the same people and rooms. */
  readonly source_repo?: string;
}
