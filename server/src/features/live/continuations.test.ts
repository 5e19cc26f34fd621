import { createCoach } from '@spotter/coach/coach';
import { nothingHeld } from '@spotter/coach/step/hold-tally';
import { squat } from '@spotter/exercises/legs/squat';
import { expect, onTestFinished, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';
import { openDatabase } from '../../platform/database/database.ts';
import type { DialectName } from '../../platform/database/dialect-name.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import { createSessionsStore } from '../sessions/sessions-store.ts';
import { createWorkoutsStore } from '../workouts/workouts-store.ts';
import { createContinuationsStore } from './continuations-store.ts';
import { createContinuations } from './continuations.ts';
import type { KeptSession } from './kept-session.ts';
import { plainSettings } from './session-settings.ts';

function keptSession(workoutId: string, events: KeptSession['events']['events'] = []): KeptSession {
  return {
    settings: plainSettings,
    languages: ['en'],
    events: { last: events.length, events },
    frames: { clock: null, lastSeq: null, isPaused: false },
    training: null,
    workout: { workoutId, startedAt: null, sets: 0, open: null },
  };
}

async function create(dialect: DialectName) {
  const app = await buildTestApp(dialect);
  const { db, close } = openDatabase(app.database.location, () => undefined);
  onTestFinished(close);
  const sessions = createSessionsStore(db);
  const { clock } = app;
  const continuations = createContinuations({
    store: createContinuationsStore(db),
    clock,
    sessions: { find: sessions.find, endIfGone: async ({ id }) => sessions.find(id) },
    findExercise: () => Promise.resolve({ kind: 'unknown', nearest: () => [] }),
    handOver: createWorkoutsStore(
      db,
      () => Promise.resolve(),
      () => Promise.resolve(),
    ).handOver,
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(continuations.close);

  async function addSession(id: string, userId: number): Promise<void> {
    const created = { id, user_id: userId, login_id: 'l', process_id: 'p', created_at: clock.nowMs() };
    await db
      .insertInto('sessions')
      .values({ ...created, status: 'ended', end_reason: 'socket_closed' })
      .execute();
  }

  return {
    app,
    db,
    sessions,
    continuations,
    addSession,
    leave: async (id: string, userId: number, session = keptSession(id)): Promise<void> => {
      await addSession(id, userId);
      clock.advance(1);
      await inTransaction(db, continuations.leave(id, session));
    },
    take: (from: string, userId: number, to = from, lastEvent = 0) =>
      continuations.take({ from, lastEvent, to, userId }),
  };
}

describeOnBothDatabases('what sessions leave', (dialect) => {
  test('one person who leaves session after session takes no room from others, and gets the last of theirs', async () => {
    const { app, db, leave, take } = await create(dialect);
    const [one, another] = [await asUser(app), await asUser(app)];
    await leave('of another', another.id);
    for (let left = 0; left < 20; left++) await leave(`left ${left}`, one.id);
    expect(await take('of another', another.id)).toHaveProperty('session');
    expect(await take('left 19', one.id)).toHaveProperty('session');
    expect(await take('left 10', one.id)).toHaveProperty('why');
    expect(await db.selectFrom('continuations').selectAll().execute()).toHaveLength(1 + 5);
  });

  test('is given once, and to its person alone', async () => {
    const { app, addSession, leave, take } = await create(dialect);
    const [one, another] = [await asUser(app), await asUser(app)];
    await leave('left', one.id);
    for (const id of ['next', 'third']) await addSession(id, one.id);
    expect(await take('left', another.id)).toHaveProperty('why');
    const both = await Promise.all([take('left', one.id, 'next'), take('left', one.id, 'third')]);
    expect(both.filter((taken) => 'session' in taken)).toHaveLength(1);
  });

  test('stays with the session that goes on, should that drop before it has done anything', async () => {
    const { app, addSession, leave, take } = await create(dialect);
    const { id } = await asUser(app);
    await leave('left', id);
    for (const next of ['next', 'third']) await addSession(next, id);
    await take('left', id, 'next');
    expect(await take('next', id, 'third')).toHaveProperty('session');
  });

  test('is gone after ten minutes, with its session, and with the account', async () => {
    const { app, db, sessions, leave } = await create(dialect);
    const { id } = await asUser(app);
    const count = async () => (await db.selectFrom('continuations').select('session_id').execute()).length;
    await leave('old', id);
    app.clock.advance(9 * 60_000);
    await leave('new', id);
    expect(await count()).toBe(2);
    app.clock.advance(2 * 60_000);
    await expect.poll(count).toBe(1);
    await db.deleteFrom('sessions').where('id', '=', 'new').execute();
    expect(await count()).toBe(0);
    await leave('last', id);
    await inTransaction(db, (trx) => sessions.forgetPerson(trx, id));
    expect(await count()).toBe(0);
  });

  test('is refused to a client that has seen what nobody told, and given to it when it says what it saw', async () => {
    const { app, leave, take } = await create(dialect);
    const { id } = await asUser(app);
    await leave('left', id);
    expect(await take('left', id, 'left', 4_294_967_295)).toEqual({
      why: '"last_event" is 4294967295: that session has told 0 events.',
      retryable: false,
    });
    // What was told after the last save, before a server was killed.
    expect(await take('left', id, 'left', 900)).toHaveProperty('session');
  });

  test('is written by one statement, and kept only while its workout is there and with it', async () => {
    const { app, db, addSession, continuations } = await create(dialect);
    const { id: userId } = await asUser(app);
    await addSession('left', userId);
    await addSession('other', userId);
    const startedAt = app.clock.nowMs();
    const kept = keptSession('w');
    const put = continuations.store('left', { ...kept, workout: { ...kept.workout, startedAt } });
    let statements = 0;
    const counted = db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: ({ result }) => {
        statements += 1;
        return Promise.resolve(result);
      },
    });
    const write = async () => {
      statements = 0;
      await inTransaction(counted, async (trx) => put?.(trx));
      return (await db.selectFrom('continuations').select(['session_id', 'workout_id']).execute()).map(
        ({ session_id, workout_id }) => [session_id, workout_id],
      );
    };
    expect(await write()).toEqual([]);
    await db
      .insertInto('workouts')
      .values({
        id: 'w',
        session_id: 'left',
        user_id: userId,
        started_at: startedAt,
        updated_at: startedAt,
        reps: 0,
        good_reps: 0,
        held_ms: 0,
      })
      .execute();
    for (const _ of ['put', 'put again']) {
      expect(await write()).toEqual([['left', 'w']]);
      expect(statements).toBe(1);
    }
    await db.updateTable('workouts').set({ session_id: 'other' }).execute();
    expect(await write()).toEqual([]);
  });

  test('is what is stored, and not what was done since and could not be', async () => {
    const { app, db, addSession, continuations, take } = await create(dialect);
    const { id } = await asUser(app);
    await addSession('left', id);
    const stored = keptSession('w');
    const put = continuations.store('left', stored);
    await inTransaction(db, async (trx) => put?.(trx));
    const exercise = { id: 1, key: 'squat', name: 'Squat' };
    const since = {
      chosen: { kind: 'coachable', ...exercise, specification: squat.specification },
      exercise,
      language: 'en',
      coachedBy: null,
      state: createCoach(squat.specification, { language: 'en' }).start(),
      holds: nothingHeld,
      lastMs: 0,
      word: 'STANDING',
    } as const;
    continuations.leave('left', {
      ...stored,
      frames: { ...stored.frames, lastSeq: 9 },
      training: since,
    });
    expect(await take('left', id)).toMatchObject({ session: { training: null } });
  });

  test('has a bound: where it is too long, what was told stays behind', async () => {
    const { app, leave, take } = await create(dialect);
    const { id } = await asUser(app);
    const text = 'x'.repeat(10_000);
    const events = Array.from({ length: 100 }, (_, index) => ({
      type: 'notice' as const,
      event: index + 1,
      seq: null,
      t: 0,
      notice: 'cut_off' as const,
      text,
    }));
    await leave('left', id, keptSession('w', events));
    expect(await take('left', id)).toMatchObject({ session: { events: { last: 100, events: [] } } });
  });
});
