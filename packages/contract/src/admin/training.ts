// Sessions, workouts and logins as staff see them.
import { Type, type Static, type StaticDecode } from 'typebox';
import { Count, List, Measure, Text } from '../atoms.ts';
import { RowId, RowIdText, UuidsText } from '../ids.ts';
import { WorkoutDetail } from '../workouts.ts';
import { inTime, ListQuery, Moment, Nullable, Page, SortBy, Uuids } from './conventions.ts';

const whose = {
  user_id: RowId,
  username: Text(),
};
const byUser = { user_id: Type.Optional(RowIdText) };

export const AdminSession = Type.Object(
  {
    id: Text({ description: 'UUID.' }),
    ...whose,
    status: Type.Enum(['waiting', 'claimed', 'ended'], {
      description: 'Waiting for its socket, live, or over.',
    }),
    created_at: Moment,
    claimed_at: Nullable(Moment),
    ended_at: Nullable(Moment),
    end_reason: Nullable(Text()),
    duration_seconds: Nullable(Count({ description: 'With a socket; null where none ever came.' })),
    exercise_name: Nullable(Text({ description: 'What is, or was last, trained.' })),
    repetitions: Count(),
    held_seconds: Count(),
    frames_per_second: Nullable(
      Measure({ description: 'In the last seconds; null where the session is not live in this process.' }),
    ),
    state: Nullable(Text({ description: 'The coach’s word for what is seen, such as DESCENDING.' })),
  },
  { description: 'A session and what goes on in it.' },
);
export type AdminSession = Static<typeof AdminSession>;

const sessionSorts = ['created_at', 'ended_at'] as const;
export const AdminSessionQuery = ListQuery(UuidsText, {
  sort: SortBy(sessionSorts),
  ...byUser,
  ...inTime,
  status: Type.Optional(
    Type.Enum(['open', 'waiting', 'claimed', 'ended'], { description: '`open` is waiting or claimed.' }),
  ),
  end_reason: Type.Optional(Type.String({ maxLength: 50, description: 'Only sessions that ended so.' })),
});
export type AdminSessionQuery = StaticDecode<typeof AdminSessionQuery>;
export const AdminSessionPage = Page(AdminSession);
export type AdminSessionPage = Static<typeof AdminSessionPage>;

export const AdminWorkout = Type.Object({
  id: Text({ description: 'UUID.' }),
  ...whose,
  session_id: Text(),
  started_at: Moment,
  ended_at: Nullable(Moment),
  duration_seconds: Nullable(Count()),
  sets: Count(),
  repetitions: Count(),
  good_repetitions: Count(),
  held_seconds: Count({ description: 'Of planks and other postures that are held.' }),
  exercises: List(Text(), { description: 'Names, in the order they were trained.' }),
});
export type AdminWorkout = Static<typeof AdminWorkout>;

export const AdminWorkoutDetail = Type.Object(
  {
    ...AdminWorkout.properties,
    sets: WorkoutDetail.properties.sets,
  },
  { description: 'A workout with every repetition and hold.' },
);
export type AdminWorkoutDetail = Static<typeof AdminWorkoutDetail>;

const workoutSorts = ['started_at', 'repetitions'] as const;
export const AdminWorkoutQuery = ListQuery(UuidsText, {
  sort: SortBy(workoutSorts),
  ...byUser,
  ...inTime,
});
export type AdminWorkoutQuery = StaticDecode<typeof AdminWorkoutQuery>;
export const AdminWorkoutPage = Page(AdminWorkout);
export type AdminWorkoutPage = Static<typeof AdminWorkoutPage>;

export const AdminLogin = Type.Object(
  {
    id: Text({ description: 'UUID.' }),
    ...whose,
    client: Text({ description: 'Network address.' }),
    created_at: Moment,
    refreshed_at: Nullable(Moment),
    expires_at: Moment,
    ended_at: Nullable(Moment),
    end_reason: Nullable(Text()),
  },
  { description: 'A login.' },
);
export type AdminLogin = Static<typeof AdminLogin>;

const loginSorts = ['created_at'] as const;
export const AdminLoginQuery = ListQuery(UuidsText, {
  sort: SortBy(loginSorts),
  ...byUser,
  state: Type.Optional(
    Type.Enum(['open', 'ended'], { description: 'Only logins that are open, or only those that ended.' }),
  ),
});
export type AdminLoginQuery = StaticDecode<typeof AdminLoginQuery>;
export const AdminLoginPage = Page(AdminLogin);
export type AdminLoginPage = Static<typeof AdminLoginPage>;

/** `POST /admin/api/logins/revoke` and `POST /admin/api/sessions/end`; those that have ended already are left out of the answer. */
export const ManyIds = Type.Object({ ids: Uuids });
export type ManyIds = Static<typeof ManyIds>;
