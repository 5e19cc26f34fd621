// The tables of how exercises are coached, and of the recordings that this is tried on; schema.ts lists all.
import type { Generated } from 'kysely';

/** Every version of an exercise's coaching specification; at most one of an exercise is live. Outlives the exercise, so that a deletion can be undone. */
export interface ExerciseSpecificationsTable {
  id: Generated<number>;
  exercise_id: number;
  /** Counts up for each exercise. */
  number: number;
  /** `bundled`: as it came with a release. `edited`: somebody's own. */
  origin: string;
  /** Version of the bundled one that this is, or that it departs from; null where none was bundled. */
  bundled_version: number | null;
  /** JSON, checked by the engine's schema before it is stored. */
  specification: string;
  /** What its author says of the change. */
  note: string;
  /** Null for the release itself, or where the author's account is gone. */
  author_id: number | null;
  created_at: number;
  is_live: number;
}

/** Poses of one exercise in one session, kept because the person opted in; never pictures. */
export interface RecordingsTable {
  id: string;
  user_id: number;
  session_id: string | null;
  exercise_id: number | null;
  exercise_key: string;
  exercise_name: string;
  /** `session`, or `demonstration` where it was shown in the dashboard. */
  source: string;
  created_at: number;
  duration_ms: number;
  frames: number;
  bytes: number;
  /** Repetitions that were counted live. */
  counted: number;
  /** What a person says is true: JSON, null where nobody has said. */
  label: string | null;
  labelled_by: number | null;
  labelled_at: number | null;
}

export interface RecordingChunksTable {
  recording_id: string;
  number: number;
  /** Poses as docs/recordings.md describes them, deflated. */
  poses: Uint8Array;
}
