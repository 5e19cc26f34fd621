// Somebody who is forgotten while they train.
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { closeCodes } from '@spotter/contract/live/close-codes';
import { expect, test } from 'vitest';
import { countRecording } from '../../../../eval/count-recording.ts';
import { asStaff } from '../../../test/as-staff.ts';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { inDatabase } from '../../../test/in-database.ts';
import { connectLive, startSession } from '../../../test/live-client.ts';
import { recordedFrames, toPoseMessage } from '../../../test/recorded-poses.ts';
import { refuseAudit } from '../../../test/refuse-audit.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';
import type { DialectName } from '../../platform/database/dialect-name.ts';

const frames = recordedFrames('tfjs_pose_squats');
const { counted } = countRecording(squatExercise.specification, frames);

async function someoneTraining(dialect: DialectName) {
  const app = await buildTestApp(dialect, { env: { LIMIT_MESSAGES_PER_SECOND: '10000' } });
  const address = await app.listen();
  const owner = await asStaff(app);
  const user = await asUser(app);
  const client = await connectLive(address, await startSession(app, user));
  client.send({ exercise_type: 'squat' });
  for (const frame of frames) client.send(toPoseMessage(frame));
  for (let answered = 0; answered < frames.length; answered++) await client.next('frame');
  const remove = (mode: 'delete' | 'anonymise') => owner.call('DELETE', `users/${user.id}?mode=${mode}`);
  return { app, user, client, remove };
}

const workoutsOf = (app: TestApp, userId: number) =>
  inDatabase(app.database, (db) =>
    db.selectFrom('workouts').select(['reps', 'ended_at']).where('user_id', '=', userId).execute(),
  );

describeOnBothDatabases('who is forgotten while they train', (dialect) => {
  test('by anonymising is told so at once, and what they have trained until then is kept', async () => {
    const { app, user, client, remove } = await someoneTraining(dialect);
    expect((await remove('anonymise')).statusCode).toBe(204);
    expect(await client.closed).toEqual(closeCodes.logged_out);
    await expect
      .poll(() => workoutsOf(app, user.id))
      .toEqual([{ reps: counted, ended_at: expect.any(Number) as number }]);
  });

  test('by deleting is told so at once, and leaves nothing behind', async () => {
    const { app, user, client, remove } = await someoneTraining(dialect);
    expect((await remove('delete')).statusCode).toBe(204);
    expect(await client.closed).toEqual(closeCodes.logged_out);
    await app.close();
    expect(await workoutsOf(app, user.id)).toEqual([]);
  });

  test('by themselves is told so at once', async () => {
    const { app, user, client } = await someoneTraining(dialect);
    const payload = { password: user.password };
    const gone = await app.http.inject({
      method: 'DELETE',
      url: '/api/account/',
      headers: user.headers,
      payload,
    });
    expect(gone.statusCode).toBe(204);
    expect(await client.closed).toEqual(closeCodes.logged_out);
  });

  test('goes on where that could not be stored', async () => {
    const { app, client, remove } = await someoneTraining(dialect);
    await refuseAudit(app);
    expect((await remove('delete')).statusCode).toBe(500);
    client.send({ type: 'ping' });
    expect(await client.next('pong')).toMatchObject({ type: 'pong' });
  });

  test('and whose server died just then, leaves no workout open', async () => {
    const { app, user } = await someoneTraining(dialect);
    const values = { id: 'left', session_id: 'gone', user_id: user.id, started_at: 1, updated_at: 7 };
    await inDatabase(app.database, (db) =>
      db
        .insertInto('workouts')
        .values({ ...values, reps: 3, good_reps: 3 })
        .execute(),
    );
    await buildTestApp(dialect, { database: app.database });
    expect(await workoutsOf(app, user.id)).toContainEqual({ reps: 3, ended_at: 7 });
  });
});
