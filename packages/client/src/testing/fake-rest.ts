// As much of the HTTP interface as a program under test needs: accounts, a small catalogue, and what the test puts in.
import type { TokenPair } from '@spotter/contract/accounts';
import type { Exercise } from '@spotter/contract/exercises';
import type { Routine } from '@spotter/contract/routines';
import type { WorkoutDetail } from '@spotter/contract/workouts';
import type { SentWorkout } from '@spotter/contract/sent-workout';
import { keptOf } from './kept-of.ts';
import type { Fetch, FetchAnswer } from '../platform/ports.ts';
import { answer, found, problem } from './fake-answers.ts';
import { fakeLimits } from './fake-limits.ts';
import { fakeRoutines } from './fake-routines.ts';

export interface FakeRecords {
  readonly exercises: Exercise[];
  readonly workouts: WorkoutDetail[];
  /** Every workout that was sent as a whole, as often as it was. */
  readonly sent: (SentWorkout & { readonly id: string })[];
  readonly routines: Routine[];
}

interface Person {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

interface Asked {
  readonly body: Readonly<Record<string, string>>;
  /** Who is logged in. */
  readonly person: Person;
  /** The last part of the path. */
  readonly id: string;
}

const week = 7 * 24 * 3_600;

/** `/workouts/7/` is `/workouts/:id/`. */
function withoutId(path: string): string {
  return [...path.split('/').slice(0, -2), ':id', ''].join('/');
}

/** @param startSession makes a session that waits for its socket, and names it */
export function createFakeRest(records: FakeRecords, startSession: () => string): Fetch {
  const people: Person[] = [];
  /** Access and refresh tokens that are good. */
  const tokens = new Map<string, Person>();
  let made = 0;

  function logIn(person: Person): TokenPair {
    made += 1;
    const pair = { access_token: `access.${made}.${week}`, refresh_token: `refresh.${made}` };
    for (const token of Object.values(pair)) tokens.set(token, person);
    return { username: person.username, ...pair };
  }

  function register(body: Asked['body']): FetchAnswer {
    const { username = '', email = '', password = '' } = body;
    if (people.some((person) => person.username === username)) {
      return problem(409, 'accounts.username_taken', 'This name is taken. Choose another one.');
    }
    const person = { id: people.length + 1, username, email, password };
    people.push(person);
    return answer(201, { message: 'User registered', data: { id: person.id, username, email } });
  }

  const open: Record<string, (body: Asked['body']) => FetchAnswer> = {
    'POST /api/auth/register/': register,
    'POST /api/auth/login/': ({ username, password }) => {
      const person = people.find((one) => [one.username, one.email].includes(username ?? ''));
      if (person?.password !== password || !person) {
        return problem(401, 'auth.login_failed', 'The name or the password is not right.');
      }
      return answer(200, logIn(person));
    },
    'POST /api/auth/token/refresh/': ({ refresh = '' }) => {
      const person = tokens.get(refresh);
      tokens.delete(refresh);
      return person ? answer(200, logIn(person)) : problem(401, 'auth.refresh_invalid', 'Log in again.');
    },
    'POST /api/auth/logout/': ({ refresh = '' }) => {
      const number = refresh.split('.')[1] ?? '';
      for (const token of [...tokens.keys()]) if (token.split('.')[1] === number) tokens.delete(token);
      return answer(204);
    },
  };

  const signedIn: Record<string, (asked: Asked) => FetchAnswer> = {
    'GET /api/account/': ({ person: { id, username, email } }) =>
      answer(200, { id, username, email, role: 'member', created_at: '', last_login_at: null }),
    'POST /api/auth/logout/all/': ({ person }) => {
      for (const [token, owner] of [...tokens]) if (owner === person) tokens.delete(token);
      return answer(204);
    },
    'DELETE /api/account/': ({ person }) => {
      people.splice(people.indexOf(person), 1);
      for (const [token, owner] of [...tokens]) if (owner === person) tokens.delete(token);
      return answer(204);
    },
    'GET /exercises/list/': () => answer(200, { excercises: records.exercises }),
    'GET /exercises/exercise/:id/': ({ id }) =>
      found(
        records.exercises.find((exercise) => String(exercise.id) === id),
        'exercises.not_found',
      ),
    'GET /workouts/': () => answer(200, { workouts: records.workouts, next: null }),
    'GET /workouts/:id/': ({ id }) =>
      found(
        records.workouts.find((workout) => workout.id === id),
        'workouts.not_found',
      ),
    'PUT /workouts/:id/': ({ id, body }) => {
      const workout = body as unknown as SentWorkout;
      records.sent.push({ id, ...workout });
      if (!records.workouts.some((stored) => stored.id === id)) records.workouts.unshift(keptOf(id, workout));
      return answer(200, { workout: records.workouts.find((stored) => stored.id === id) });
    },
    'DELETE /workouts/:id/': ({ id }) => {
      const at = records.workouts.findIndex((workout) => workout.id === id);
      if (at >= 0) records.workouts.splice(at, 1);
      return at >= 0 ? answer(204) : found(undefined, 'workouts.not_found');
    },
    'GET /stream/limits/': () => answer(200, fakeLimits),
    ...fakeRoutines(records),
    'GET /stream/sessions/start/': () =>
      answer(201, { session_id: startSession(), message: 'Session started' }),
  };

  return (url, { method, headers, body }) => {
    const path = (url.split('?')[0] ?? '').replace(/^\w+:\/\/[^/]+/, '');
    const id = path.split('/').at(-2) ?? '';
    const read = JSON.parse(body ?? '{}') as Asked['body'];
    const free = open[`${method} ${path}`];
    if (free) return Promise.resolve(free(read));
    const person = tokens.get((headers['authorization'] ?? '').replace('Bearer ', ''));
    const route = signedIn[`${method} ${path}`] ?? signedIn[`${method} ${withoutId(path)}`];
    if (!route) {
      return Promise.resolve(problem(404, 'request.not_found', `The fake server has no ${method} ${path}.`));
    }
    if (!person) return Promise.resolve(problem(401, 'auth.token_invalid', 'Log in again.'));
    return Promise.resolve(route({ body: read, person, id }));
  };
}
