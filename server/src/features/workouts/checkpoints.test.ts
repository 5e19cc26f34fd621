import { noFigures } from '@spotter/contract/live/no-figures';
import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { noTracer } from '../../platform/tracing/tracer.ts';
import type { DialectName } from '../../platform/database/dialect-name.ts';
import { createCheckpoints } from './checkpoints.ts';
import { createWorkoutRecorder, type WorkoutRecorder } from './workout-recorder.ts';
import { createWorkoutsStore } from './workouts-store.ts';

const squat = { id: 1, key: 'squat', name: 'Squat' };
const repetition: RepetitionMessage = {
  number: 1,
  number_in_set: 1,
  side: 'both',
  start_ms: 0,
  end_ms: 2_000,
  tempo: '1-0-1',
  range_of_motion_deg: 90,
  peak_angle_deg: 95,
  range_share: 0.95,
  asymmetry: null,
  good: true,
  score: 100,
  faults: [],
  prediction: 'Good repetition',
  confidence: 0.9,
};

async function open(dialect: DialectName) {
  const app = await buildTestApp(dialect);
  const { db, close } = openDatabase(app.database.location, () => undefined);
  onTestFinished(close);
  const clock = createFakeClock();
  const errors: unknown[] = [];
  /** How many repetitions were told to be stored. */
  const stored: number[] = [];
  const store = createWorkoutsStore(
    db,
    () => Promise.resolve(),
    () => Promise.resolve(),
  );
  const checkpoints = createCheckpoints({
    store,
    clock,
    tracer: noTracer,
    onError: (error) => errors.push(error),
  });
  onTestFinished(checkpoints.close);

  function record(userId: number, workoutId: string): WorkoutRecorder {
    const recorder = createWorkoutRecorder({ workoutId, sessionId: workoutId, userId }, clock);
    checkpoints.add(recorder, {
      alongside: () => undefined,
      mark: () => {
        const reps = recorder.repetitions();
        return () => stored.push(reps);
      },
    });
    recorder.repetition(squat, repetition);
    return recorder;
  }
  const repsOf = async (userId: number, limit = 100) =>
    (await store.page(userId, limit, undefined)).map(({ reps }) => reps);
  return { app, db, clock, errors, checkpoints, record, repsOf, stored };
}

describeOnBothDatabases('checkpoints', (dialect) => {
  test('a session that is over waits until its last is stored, as often as that takes', async () => {
    const { app, db, clock, errors, checkpoints, record, repsOf } = await open(dialect);
    const { id } = await asUser(app);
    await sql`alter table workouts rename to hidden`.execute(db);
    const recorder = record(id, 'a');
    recorder.finish();
    let isGone = false;
    const gone = checkpoints.remove(recorder).then(() => (isGone = true));
    await expect.poll(() => errors.length).toBe(1);
    expect(isGone).toBe(false);
    await sql`alter table hidden rename to workouts`.execute(db);
    clock.advance(5_000);
    await gone;
    expect(await repsOf(id)).toEqual([1]);
  });

  test('what was done is told to be stored once it is, and of nothing new at its time', async () => {
    const { app, db, clock, errors, record, stored } = await open(dialect);
    const { id } = await asUser(app);
    await sql`alter table workouts rename to hidden`.execute(db);
    const recorder = record(id, 'a');
    clock.advance(5_000);
    await expect.poll(() => errors.length).toBe(1);
    expect(stored).toEqual([]);
    await sql`alter table hidden rename to workouts`.execute(db);
    recorder.repetition(squat, repetition);
    clock.advance(5_000);
    await expect.poll(() => stored).toEqual([2]);
    clock.advance(5_000);
    await expect.poll(() => stored).toEqual([2, 2]);
  });

  test('what is to be saved soon of somebody is saved once they ask, and nothing of anybody else', async () => {
    const { app, clock, checkpoints, record, repsOf } = await open(dialect);
    const { id } = await asUser(app);
    const { id: other } = await asUser(app);
    checkpoints.soon(record(id, 'a'));
    checkpoints.soon(record(other, 'b'));
    record(id, 'in five seconds');
    await checkpoints.hurry(id);
    expect([await repsOf(id), await repsOf(other)]).toEqual([[1], []]);
    clock.advance(50);
    // By now it is under way.
    await checkpoints.hurry(other);
    expect([await repsOf(id), await repsOf(other)]).toEqual([[1], [1]]);
  });

  test('a workout is not saved because somebody else names it', async () => {
    const { app, checkpoints, record, repsOf } = await open(dialect);
    const { id } = await asUser(app);
    record(id, 'a');
    await checkpoints.flushWorkout(id + 1, 'a');
    expect(await repsOf(id)).toEqual([]);
    await checkpoints.flushWorkout(id, 'a');
    expect(await repsOf(id)).toEqual([1]);
  });

  test('what is left of a deleted account keeps nobody else’s from being saved', async () => {
    const { app, clock, errors, record, repsOf } = await open(dialect);
    const { id } = await asUser(app);
    record(id + 1_000, 'gone');
    record(id, 'a');
    record(id, 'b');
    clock.advance(5_000);
    await expect.poll(() => repsOf(id)).toEqual([1, 1]);
    expect(errors).toEqual([]);
  });

  test('many workouts are saved in parts, over moments of the time in which all of them are', async () => {
    const { app, clock, record, repsOf } = await open(dialect);
    const { id } = await asUser(app);
    const saved = async () => (await repsOf(id, 1_000)).length;
    for (let number = 1; number <= 120; number += 1) record(id, `workout ${number}`);
    clock.advance(5_000);
    await expect.poll(saved, { timeout: 10_000 }).toBe(50);
    clock.advance(500);
    await expect.poll(saved, { timeout: 10_000 }).toBe(100);
    clock.advance(500);
    await expect.poll(saved, { timeout: 10_000 }).toBe(120);
  });

  test('whoever waits is served between the parts of a closing server', async () => {
    const { app, checkpoints, record, repsOf } = await open(dialect);
    const { id } = await asUser(app);
    for (let number = 1; number <= 120; number += 1) record(id, `workout ${number}`);
    let isServed = false;
    setImmediate(() => (isServed = true));
    await checkpoints.close();
    expect(isServed).toBe(true);
    expect(await repsOf(id, 200)).toEqual(new Array(120).fill(1));
  });

  test('whoever waits is served while what belongs to many sessions is made, and while it is written', async () => {
    const { app, checkpoints, clock } = await open(dialect);
    const { id } = await asUser(app);
    let turns = 0;
    let isOver = false;
    onTestFinished(() => {
      isOver = true;
    });
    const countTurns = (): void => {
      turns += 1;
      if (!isOver) setImmediate(countTurns);
    };
    /** In which turn each began. */
    const made: number[] = [];
    const written: number[] = [];
    function workFor4Ms(begunIn: number[]): void {
      begunIn.push(turns);
      for (const untilMs = performance.now() + 4; performance.now() < untilMs;);
    }
    for (const name of ['a', 'b', 'c', 'd']) {
      const recorder = createWorkoutRecorder({ workoutId: name, sessionId: name, userId: id }, clock);
      checkpoints.add(recorder, {
        alongside: () => {
          workFor4Ms(made);
          return () => {
            workFor4Ms(written);
            return Promise.resolve();
          };
        },
        mark: () => () => undefined,
      });
      recorder.repetition(squat, repetition);
    }
    countTurns();
    clock.advance(5_000);
    await expect.poll(() => written.length).toBe(4);
    for (const begunIn of [made, written]) expect(new Set(begunIn).size).toBe(4);
  });

  test('only what changed is written, and the newest state stays', async () => {
    const { app, clock, checkpoints, record, repsOf } = await open(dialect);
    const { id } = await asUser(app);
    const recorder = record(id, 'a');
    clock.advance(5_000);
    recorder.repetition(squat, repetition);
    recorder.finishSet({ ...noFigures, score: 90 });
    checkpoints.soon(recorder);
    clock.advance(50);
    recorder.repetition(squat, repetition);
    await checkpoints.remove(recorder);
    expect(await repsOf(id)).toEqual([3]);
  });
});
