// Whose name can be in a column, said of every column there is: forget-person.test.ts holds the database against it.

interface Columns {
  /** Say who a person is, by id, name, email or address, or show them. */
  readonly person?: string;
  /** What people write about something else. A name in there is not known to be one. */
  readonly text?: string;
  /** Numbers, times, keys and words of this software: never a name. */
  readonly other?: string;
}

const columnsOf: Readonly<Record<string, Columns>> = {
  audit_entries: {
    person: 'actor_id actor_name label before after',
    other: 'id at action resource resource_id changed',
  },
  bus_messages: { other: 'id at origin topic body' },
  change_marks: { other: 'name version' },
  continuations: { text: 'state', other: 'session_id workout_id kept_until' },
  day_exercises: { text: 'exercise_name', other: 'time_zone day exercise_key sets reps held_ms' },
  day_totals: {
    other: 'time_zone day active_people workouts sets reps good_reps held_ms sessions new_people',
  },
  deleted_workouts: { other: 'id deleted_at' },
  exercise_groups: { text: 'name', other: 'id position' },
  exercise_pictures: { text: 'alt', other: 'id exercise_id position width height bytes data created_at' },
  exercise_specifications: {
    person: 'author_id',
    text: 'specification note',
    other: 'id exercise_id number origin bundled_version created_at is_live',
  },
  exercise_versions: {
    person: 'actor_id actor_name',
    text: 'snapshot',
    other: 'exercise_id version at action changed',
  },
  exercises: {
    text: 'name instructions targeted_muscles aliases links source licence author search_key',
    other: 'id group_id slug position is_published version created_at updated_at',
  },
  known_clients: { person: 'user_id client', other: 'last_login_at' },
  limit_windows: { other: 'key count pending ends_at' },
  logins: {
    person: 'user_id client',
    other:
      'id created_at expires_at ended_at end_reason access_jti access_iat access_exp refresh_jti refresh_iat refresh_exp parent_jti rotated_at',
  },
  processes: { other: 'id started_at seen_at' },
  recording_chunks: { person: 'poses', other: 'recording_id number' },
  recordings: {
    person: 'user_id labelled_by',
    text: 'exercise_name label',
    other:
      'id session_id exercise_id exercise_key source created_at duration_ms frames bytes counted labelled_at',
  },
  recovery_codes: { person: 'user_id', other: 'hash used_at' },
  routines: { person: 'user_id name', other: 'id position goal level days created_at updated_at' },
  routine_steps: { other: 'routine_id position exercise_id sets repetitions seconds rest_seconds weight_kg' },
  sessions: {
    person: 'user_id',
    other: 'id login_id process_id status created_at claimed_at ended_at end_reason',
  },
  set_up_links: {
    person: 'user_id',
    other: 'token_hash purpose access_version created_at expires_at used_at',
  },
  settings: { person: 'updated_by updated_by_id', text: 'value', other: 'name updated_at' },
  signing_keys: { other: 'kid secret created_at retired_at' },
  staff_codes: { person: 'user_id', other: 'secret confirmed_at last_used_step' },
  staff_sessions: {
    person: 'user_id client',
    other: 'token_hash access_version created_at seen_at proved_at expires_at',
  },
  user_words: { person: 'user_id word' },
  users: {
    person: 'id username username_key email email_key',
    other: 'password_hash role is_active created_at updated_at last_login_at anonymised_at access_version',
  },
  workout_sets: {
    person: 'note',
    text: 'exercise_name',
    other:
      'corrected_reps weight_kg effort is_discarded workout_id position exercise_id exercise_key started_at ended_at reps good_reps partial_reps counted_reps held_ms longest_hold_ms rep_details hold_details summary',
  },
  workouts: {
    person: 'user_id',
    other: 'id session_id started_at ended_at updated_at reps good_reps held_ms',
  },
};

/** By `table.column`. */
export const whatColumnsHold: ReadonlyMap<string, string> = new Map(
  Object.entries(columnsOf).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([what, names]: [string, string]) =>
      names.split(' ').map((name): [string, string] => [`${table}.${name}`, what]),
    ),
  ),
);
