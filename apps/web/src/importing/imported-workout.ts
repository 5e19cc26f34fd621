// What was trained by another program, as its file says it.

export interface ImportedSet {
  /** As the file calls it. */
  readonly exercise: string;
  /** In the unit beside it. */
  readonly weight: number | null;
  /** Null where the file does not say it. */
  readonly unit: 'kilogram' | 'pound' | null;
  /** One of them at least is there. */
  readonly count: number | null;
  readonly heldMs: number | null;
  /** From 1 to 10; null where the file does not say it. */
  readonly effort: number | null;
}

export interface ImportedWorkout {
  /** What tells it from every other of the file: the same in each export. */
  readonly key: string;
  readonly startedAtMs: number;
  readonly lastsMs: number;
  readonly sets: readonly ImportedSet[];
}

export interface ImportedFile {
  readonly program: 'strong' | 'hevy';
  /** The oldest first. */
  readonly workouts: readonly ImportedWorkout[];
  /** Rows of sets that say neither repetitions nor seconds, or not when they were. */
  readonly leftOut: number;
}

/** A row of a file, by the names of its columns in lower case. */
export type ImportedRow = Readonly<Record<string, string>>;

/** What a row says: of which workout, and a set of it; null where it is none that can be kept. */
export interface ReadRow {
  readonly workout: Pick<ImportedWorkout, 'key' | 'startedAtMs' | 'lastsMs'>;
  readonly set: ImportedSet;
}

export interface RowReader {
  readonly program: ImportedFile['program'];
  /** Whether a file with these columns is one of its program. */
  readonly knows: (columns: ReadonlySet<string>) => boolean;
  /** Whether the row is of a set; others, such as of a rest, are no loss. */
  readonly isSet: (row: ImportedRow) => boolean;
  readonly read: (row: ImportedRow) => ReadRow | null;
}
