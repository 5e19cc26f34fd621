import type { AdminLogin, AdminSession, AdminWorkoutDetail } from '@spotter/contract/admin/training';
import type { AdminUserDetail } from '@spotter/contract/admin/users';
import { staffRoles } from '@spotter/contract/admin/permissions';
import type { DemoRecords } from './demo-records.ts';
import { makeWorkout, trained } from './make-workout.ts';
import type { SeededRandom } from './seeded-random.ts';

const firstNames = [
  'Ada',
  'Grace',
  'Alan',
  'Hedy',
  'Edsger',
  'Katherine',
  'Niklaus',
  'Radia',
  'Ken',
  'Barbara',
] as const;
const lastNames = [
  'Lindqvist',
  'Okafor',
  'Tanaka',
  'Moreau',
  'Haddad',
  'Silva',
  'Novak',
  'Byrne',
  'Castillo',
] as const;
const dayMs = 86_400_000;

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function makeUser(id: number, nowMs: number, random: SeededRandom): AdminUserDetail {
  const username = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  const createdMs = nowMs - random.below(300) * dayMs - random.below(dayMs);
  return {
    id,
    username,
    email: `${username.toLowerCase().replace(' ', '.')}.${id}@example.org`,
    role: 'member',
    is_active: random.below(12) > 0,
    has_password: random.below(15) > 0,
    is_anonymised: false,
    created_at: iso(createdMs),
    updated_at: iso(createdMs),
    last_login_at: iso(nowMs - random.below(20 * dayMs)),
    open_logins: 0,
    open_sessions: 0,
    workouts: 0,
    repetitions: 0,
    held_seconds: 0,
  };
}

function sessionOf(workout: AdminWorkoutDetail): AdminSession {
  return {
    id: workout.session_id,
    user_id: workout.user_id,
    username: workout.username,
    status: 'ended',
    created_at: workout.started_at,
    claimed_at: workout.started_at,
    ended_at: workout.ended_at,
    end_reason: 'socket_closed',
    duration_seconds: workout.duration_seconds,
    exercise_name: workout.exercises[0] ?? null,
    repetitions: workout.repetitions,
    held_seconds: workout.held_seconds,
    frames_per_second: null,
    state: null,
  };
}

function liveSession(
  index: number,
  user: AdminUserDetail,
  nowMs: number,
  random: SeededRandom,
): AdminSession {
  const startedMs = nowMs - (1 + random.below(900)) * 1_000;
  return {
    id: `session-live-${index}`,
    user_id: user.id,
    username: user.username,
    status: index === 0 ? 'waiting' : 'claimed',
    created_at: iso(startedMs),
    claimed_at: index === 0 ? null : iso(startedMs + 2_000),
    ended_at: null,
    end_reason: null,
    duration_seconds: index === 0 ? null : Math.floor((nowMs - startedMs) / 1_000),
    exercise_name: index === 0 ? null : random.pick(trained),
    repetitions: index === 0 ? 0 : random.below(40),
    held_seconds: 0,
    frames_per_second: index === 0 ? null : 9 + random.below(20) / 10,
    state: index === 0 ? null : random.pick(['STANDING', 'DESCENDING', 'ASCENDING']),
  };
}

function loginOf(user: AdminUserDetail, index: number, nowMs: number, random: SeededRandom): AdminLogin {
  const atMs = nowMs - random.below(20 * dayMs);
  const hasEnded = random.below(3) === 0;
  return {
    id: `login-${user.id}-${index}`,
    user_id: user.id,
    username: user.username,
    client: `192.0.2.${1 + random.below(250)}`,
    created_at: iso(atMs),
    refreshed_at: iso(atMs + dayMs / 2),
    expires_at: iso(atMs + 30 * dayMs),
    ended_at: hasEnded ? iso(atMs + dayMs) : null,
    end_reason: hasEnded ? 'logged_out' : null,
  };
}

export function makePeople(
  count: number,
  nowMs: number,
  random: SeededRandom,
): Pick<DemoRecords, 'users' | 'workouts' | 'sessions' | 'logins'> {
  const users = Array.from({ length: count }, (_, index) => makeUser(index + 1, nowMs, random));
  for (const [index, role] of staffRoles.entries()) {
    const user = users[index];
    if (user)
      users[index] = {
        ...user,
        username: `Demo ${role}`,
        email: `${role}@example.org`,
        role,
        is_active: true,
        has_password: true,
      };
  }
  const workouts = users.flatMap((user) =>
    Array.from({ length: random.below(6) }, (_, index) =>
      makeWorkout(`workout-${user.id}-${index}`, user, nowMs - random.below(29 * dayMs), random),
    ),
  );
  const logins = users.flatMap((user) => [0, 1].map((index) => loginOf(user, index, nowMs, random)));
  for (const [index, user] of users.entries()) {
    const own = workouts.filter(({ user_id: id }) => id === user.id);
    users[index] = {
      ...user,
      open_logins: logins.filter((login) => login.user_id === user.id && login.ended_at === null).length,
      workouts: own.length,
      repetitions: own.reduce((sum, { repetitions }) => sum + repetitions, 0),
      held_seconds: own.reduce((sum, { held_seconds: held }) => sum + held, 0),
    };
  }
  const live = users.slice(4, 9).map((user, index) => liveSession(index, user, nowMs, random));
  return {
    users,
    workouts,
    sessions: [...live, ...workouts.map(sessionOf)],
    logins,
  };
}
