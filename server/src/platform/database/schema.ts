// The tables, alike on both databases: times are milliseconds since 1970, truth is 0 or 1, JSON is text,
// and every key column that must be unique regardless of case is computed in code.
import type { Generated } from 'kysely';
import type {
  ExerciseSpecificationsTable,
  RecordingChunksTable,
  RecordingsTable,
} from './coaching-tables.ts';
import type { BusMessagesTable, LimitWindowsTable, ProcessesTable } from './process-tables.ts';
import type { RoutinesTable, RoutineStepsTable } from './routine-tables.ts';
import type {
  AuditEntriesTable,
  RecoveryCodesTable,
  SetUpLinksTable,
  StaffCodesTable,
  StaffSessionsTable,
} from './staff-tables.ts';

export interface UsersTable {
  id: Generated<number>;
  username: string;
  username_key: string;
  email: string;
  email_key: string;
  /** argon2id in PHC form; null while the person has not opened their set-up link. */
  password_hash: string | null;
  role: string;
  is_active: number;
  created_at: number;
  updated_at: number;
  last_login_at: number | null;
  /** From then on nothing says who it was. */
  anonymised_at: number | null;
  /** Goes up when the password, the email, the role or the activity changes, and when somebody is logged out everywhere. */
  access_version: Generated<number>;
}

/** The words of a person's name and email, by whose beginnings staff search. */
export interface UserWordsTable {
  user_id: number;
  word: string;
}

/** Goes up in the transaction of a change, so that every process knows that what it remembers is old. */
export interface ChangeMarksTable {
  name: string;
  version: number;
}

/** One login of one user: the family of its refresh tokens. Only the newest token's claims are kept, never a token. */
export interface LoginsTable {
  id: string;
  user_id: number;
  client: string;
  created_at: number;
  /** The latest moment this login can be refreshed to. */
  expires_at: number;
  ended_at: number | null;
  end_reason: string | null;
  /** `iat` and `exp` are seconds, as in the tokens. */
  access_jti: string;
  access_iat: number;
  access_exp: number;
  refresh_jti: string;
  refresh_iat: number;
  refresh_exp: number;
  /** The refresh token that the newest one replaced; replayable for a short grace. */
  parent_jti: string | null;
  rotated_at: number | null;
}

export interface SigningKeysTable {
  kid: string;
  secret: string;
  created_at: number;
  /** From then on it verifies but no longer signs. */
  retired_at: number | null;
}

/** Clients from which an account has logged in before: they are never refused because of somebody else's failures. */
export interface KnownClientsTable {
  user_id: number;
  client: string;
  last_login_at: number;
}

export interface ExerciseGroupsTable {
  id: Generated<number>;
  name: string;
  position: number;
}

export interface ExercisesTable {
  id: Generated<number>;
  group_id: number;
  /** snake_case, stable; links an exercise to its coaching specification. */
  slug: string;
  name: string;
  instructions: string;
  targeted_muscles: string;
  /** JSON array of further names that clients use. */
  aliases: string;
  position: number;
  /** JSON array of `{ title, url }`. */
  links: Generated<string>;
  /** A draft is in no answer to clients. */
  is_published: Generated<number>;
  source: Generated<string>;
  licence: Generated<string>;
  author: Generated<string>;
  /** Goes up with each change by staff. */
  version: Generated<number>;
  /** What staff search in and sort names by, folded in code. */
  search_key: Generated<string>;
  created_at: number;
  updated_at: number;
}

/** An exercise as it stood after a change; outlives the exercise, so that a deletion can be undone. */
export interface ExerciseVersionsTable {
  exercise_id: number;
  version: number;
  at: number;
  /** Null for what came with the installation. */
  actor_id: number | null;
  actor_name: string | null;
  action: string;
  /** JSON array of field names. */
  changed: string;
  /** JSON object. */
  snapshot: string;
}

export interface ExercisePicturesTable {
  id: string;
  exercise_id: number;
  position: number;
  alt: string;
  width: number;
  height: number;
  bytes: number;
  /** A JPEG. */
  data: Uint8Array;
  created_at: number;
}

/** Settings that staff changed at run time, over those of the environment. */
export interface SettingsTable {
  name: string;
  /** JSON. */
  value: string;
  updated_at: number;
  updated_by: string;
  /** Null where it is not known any more. */
  updated_by_id: number | null;
}

/** What was trained on a day that is over; days are those of a time zone, counted from 1970. */
export interface DayTotalsTable {
  time_zone: string;
  day: number;
  active_people: number;
  workouts: number;
  sets: number;
  reps: number;
  good_reps: number;
  held_ms: Generated<number>;
  sessions: number;
  new_people: number;
}

export interface DayExercisesTable {
  time_zone: string;
  day: number;
  exercise_key: string;
  exercise_name: string;
  sets: number;
  reps: number;
  held_ms: Generated<number>;
}

export interface SessionsTable {
  id: string;
  user_id: number;
  login_id: string;
  /** Which server process holds the socket, so that a crash of one process ends only its own sessions. */
  process_id: string;
  /** `waiting`, `claimed` or `ended`. */
  status: string;
  created_at: number;
  claimed_at: number | null;
  ended_at: number | null;
  end_reason: string | null;
}

/** What a session leaves to the one that continues it; goes with the session, and with its workout. */
export interface ContinuationsTable {
  session_id: string;
  /** Null where nothing was done yet. */
  workout_id: string | null;
  kept_until: number;
  /** JSON object. */
  state: string;
}

export interface WorkoutsTable {
  id: string;
  session_id: string;
  user_id: number;
  started_at: number;
  /** Null until the session ended. */
  ended_at: number | null;
  updated_at: number;
  reps: number;
  good_reps: number;
  /** How long postures were held. */
  held_ms: Generated<number>;
}

/** Workouts that their person has deleted. */
export interface DeletedWorkoutsTable {
  id: string;
  deleted_at: number;
}

export interface WorkoutSetsTable {
  workout_id: string;
  position: number;
  exercise_id: number | null;
  /** The specification key at the time, and the name as shown then: history survives a renamed exercise. */
  exercise_key: string;
  exercise_name: string;
  started_at: number;
  ended_at: number | null;
  reps: number;
  good_reps: number;
  partial_reps: number;
  held_ms: Generated<number>;
  /** As the engine counted them: the length of `rep_details`. */
  counted_reps: Generated<number>;
  longest_hold_ms: Generated<number>;
  /** JSON array, one entry a repetition. */
  rep_details: string;
  /** JSON array, one entry a hold. */
  hold_details: Generated<string>;
  /** JSON object: what the set comes to; `null` while it goes on. */
  summary: string;
  /** What the person said of it. `reps`, `good_reps` and `held_ms` follow it; the details stay what was counted. */
  corrected_reps: Generated<number | null>;
  weight_kg: Generated<number | null>;
  effort: Generated<number | null>;
  note: Generated<string | null>;
  is_discarded: Generated<number>;
}

export interface Schema {
  users: UsersTable;
  logins: LoginsTable;
  signing_keys: SigningKeysTable;
  known_clients: KnownClientsTable;
  set_up_links: SetUpLinksTable;
  user_words: UserWordsTable;
  staff_sessions: StaffSessionsTable;
  staff_codes: StaffCodesTable;
  recovery_codes: RecoveryCodesTable;
  audit_entries: AuditEntriesTable;
  change_marks: ChangeMarksTable;
  exercise_groups: ExerciseGroupsTable;
  exercises: ExercisesTable;
  exercise_specifications: ExerciseSpecificationsTable;
  exercise_versions: ExerciseVersionsTable;
  exercise_pictures: ExercisePicturesTable;
  settings: SettingsTable;
  day_totals: DayTotalsTable;
  day_exercises: DayExercisesTable;
  sessions: SessionsTable;
  continuations: ContinuationsTable;
  workouts: WorkoutsTable;
  deleted_workouts: DeletedWorkoutsTable;
  workout_sets: WorkoutSetsTable;
  recordings: RecordingsTable;
  recording_chunks: RecordingChunksTable;
  routines: RoutinesTable;
  routine_steps: RoutineStepsTable;
  bus_messages: BusMessagesTable;
  processes: ProcessesTable;
  limit_windows: LimitWindowsTable;
}
