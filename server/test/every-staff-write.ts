// A request for every route of the dashboard that changes something, and an installation that it would change.
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import type { AdminExercise, AdminGroup, ExercisePicture } from '@spotter/contract/admin/catalogue';
import { posesType, type AdminRecording } from '@spotter/contract/admin/coaching';
import type { ImportPreview } from '@spotter/contract/admin/import';
import type { AdminLoginPage } from '@spotter/contract/admin/training';
import type { InjectOptions } from 'fastify';
import sharp from 'sharp';
import { expect } from 'vitest';
import { asStaff, type TestStaff } from './as-staff.ts';
import { asUser } from './as-user.ts';
import type { TestApp } from './build-test-app.ts';
import { inDatabase } from './in-database.ts';
import { beginCodes, codeAt, turnCodesOn } from './turn-codes-on.ts';
import { startSession } from './live-client.ts';
import { recordedFrames } from './recorded-poses.ts';

export interface StaffWrite {
  /** As in the published interface. */
  readonly route: string;
  readonly url: string;
  readonly body?: InjectOptions['payload'];
  readonly type?: string;
  /** Who makes it, where it is not the owner. */
  readonly by?: TestStaff;
}

/** Requests are counted in the one, by keys that say nothing, and processes show themselves in the other, each in a moment of its own. */
const changedInTheirOwnTime: readonly string[] = ['limit_windows', 'processes'];

/** Every row of every table that changes only because something was done. */
export function everything(app: TestApp): Promise<Record<string, string[]>> {
  return inDatabase(app.database, async (db) => {
    const rows: Record<string, string[]> = {};
    for (const { name } of await db.introspection.getTables()) {
      if (changedInTheirOwnTime.includes(name)) continue;
      const found = await db
        .selectFrom(name as 'users')
        .selectAll()
        .execute();
      rows[name] = found.map((row) => JSON.stringify(row)).sort();
    }
    return rows;
  });
}

/** An installation with something of every kind in it, and a request for each route that would change it. */
export async function prepareStaffWrites(app: TestApp) {
  const owner = await asStaff(app);
  const person = await asUser(app);
  const session = await startSession(app, person);
  async function made<T>(...call: Parameters<typeof owner.call>): Promise<T> {
    const response = await owner.call(...call);
    expect(response.statusCode, response.body).toBeLessThan(300);
    return response.json<T>();
  }
  const group = await made<AdminGroup>('POST', 'groups', { name: 'Grip' });
  const exercise = { name: 'Hang', group_id: 1, instructions: 'Hang.', muscles: ['forearm flexors'] };
  const own = await made<AdminExercise>('POST', 'exercises', exercise);
  const pixel = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const png = { 'content-type': 'image/png' };
  const picture = await made<ExercisePicture>('POST', 'exercises/1/pictures', pixel, png);
  const specification = { ...squatExercise.specification, praise: { en: 'Lovely' } };
  const version = { specification, based_on: 1, publish: false };
  await made('POST', 'exercises/1/specification', version);
  await made('PATCH', `exercises/${own.id}`, { name: 'Dead hang' });
  const poses = Buffer.from(encodePoses(recordedFrames('luizfcha_squat2').slice(0, 60)));
  const kept = { 'content-type': posesType };
  const recording = await made<AdminRecording>('POST', 'recordings?exercise_id=1', poses, kept);
  const logins = await made<AdminLoginPage>('GET', `logins?user_id=${person.id}`);
  const login = logins.data[0]?.id ?? '';
  const content = 'name,group_name,instructions,muscles\nTowel hang,Towels,Hang.,forearm flexors';
  const { digest } = await made<ImportPreview>('POST', 'exercises/import/preview', { content });
  const account = { username: 'Newcomer', email: 'new@example.org', role: 'member' };
  const [withCodes, forgetful, beginner] = [
    await asStaff(app, 'editor'),
    await asStaff(app, 'editor'),
    await asStaff(app, 'viewer'),
  ];
  for (const staff of [withCodes, forgetful]) await turnCodesOn(app, staff);
  const { secret } = await beginCodes(beginner);
  const label = { reps_least: 1, reps_most: 1, faults: [], note: '' };

  const writes: StaffWrite[] = [
    { route: 'POST users', url: 'users', body: account },
    { route: 'PATCH users/{id}', url: `users/${person.id}`, body: { username: 'Somebody else' } },
    { route: 'POST users/{id}/reset-link', url: `users/${person.id}/reset-link` },
    { route: 'POST users/{id}/force-logout', url: `users/${person.id}/force-logout` },
    {
      route: 'POST users/bulk',
      url: 'users/bulk',
      body: { action: 'set_role', ids: [person.id], role: 'viewer' },
    },
    { route: 'POST me/recovery-codes', url: 'me/recovery-codes', by: withCodes },
    { route: 'DELETE me/codes', url: 'me/codes', by: withCodes },
    {
      route: 'POST me/codes/confirm',
      url: 'me/codes/confirm',
      body: { code: codeAt(secret, app.clock.nowMs()) },
      by: beginner,
    },
    {
      route: 'POST me/password',
      url: 'me/password',
      body: { old: beginner.password, password: 'an analytical engine' },
      by: beginner,
    },
    { route: 'DELETE users/{id}/codes', url: `users/${forgetful.id}/codes` },
    { route: 'POST sessions/end', url: 'sessions/end', body: { ids: [session] } },
    { route: 'POST logins/revoke', url: 'logins/revoke', body: { ids: [login] } },
    { route: 'PATCH settings/{id}', url: 'settings/sessions_per_user', body: { value: 3 } },
    { route: 'POST recordings', url: 'recordings?exercise_id=1', body: poses, type: posesType },
    { route: 'PUT recordings/{id}/label', url: `recordings/${recording.id}/label`, body: { label } },
    { route: 'DELETE recordings/{id}', url: `recordings/${recording.id}` },
    { route: 'POST groups', url: 'groups', body: { name: 'Neck' } },
    { route: 'PATCH groups/{id}', url: 'groups/1', body: { name: 'Lower body' } },
    { route: 'DELETE groups/{id}', url: `groups/${group.id}` },
    { route: 'PUT groups/order', url: 'groups/order', body: { ids: [3, 2, 1] } },
    { route: 'PUT groups/{id}/order', url: 'groups/1/order', body: { ids: [own.id, 1] } },
    { route: 'POST exercises', url: 'exercises', body: { ...exercise, name: 'Towel hang' } },
    { route: 'PATCH exercises/{id}', url: 'exercises/1', body: { licence: 'CC0' } },
    { route: 'DELETE exercises/{id}', url: 'exercises/1' },
    { route: 'POST exercises/{id}/restore', url: `exercises/${own.id}/restore`, body: { version: 1 } },
    {
      route: 'POST exercises/bulk',
      url: 'exercises/bulk',
      body: { action: 'publish', ids: [1, 2], is_published: false },
    },
    { route: 'POST exercises/import', url: 'exercises/import', body: { content, digest } },
    {
      route: 'POST exercises/{id}/pictures',
      url: 'exercises/1/pictures',
      body: pixel,
      type: 'image/png',
    },
    {
      route: 'PATCH exercises/{id}/pictures/{picture}',
      url: `exercises/1/pictures/${picture.id}`,
      body: { alt: 'A pixel' },
    },
    { route: 'DELETE exercises/{id}/pictures/{picture}', url: `exercises/1/pictures/${picture.id}` },
    {
      route: 'POST exercises/{id}/specification',
      url: 'exercises/1/specification',
      body: { ...version, based_on: 2, publish: true },
    },
    {
      route: 'POST exercises/{id}/specification/{number}/publish',
      url: 'exercises/1/specification/2/publish',
    },
    { route: 'DELETE users/{id}', url: `users/${person.id}?mode=delete` },
  ];
  return { owner, person, content, recording, writes };
}
