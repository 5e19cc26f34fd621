import { decodePoses } from '@spotter/coach/recording/decode-poses';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import type { AdminRecording, SampleList } from '@spotter/contract/admin/coaching';
import { posesType } from '@spotter/contract/admin/coaching';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { asStaff, type TestStaff } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp, shareTestApp } from '../../../../test/build-test-app.ts';
import { cpuSpentMs } from '../../../../test/cpu-spent-ms.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { recordedFrames } from '../../../../test/recorded-poses.ts';
import { refuseAudit } from '../../../../test/refuse-audit.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const frames = recordedFrames('luizfcha_squat2');
const poses = Buffer.from(encodePoses(frames));

function upload(staff: TestStaff, body: Buffer, exercise = 1) {
  return staff.call('POST', `recordings?exercise_id=${exercise}`, body, { 'content-type': posesType });
}

describeOnBothDatabases('recordings in the dashboard', (dialect) => {
  const sharedApp = shareTestApp(dialect);

  test('a demonstration is kept as poses, listed, and read again', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app);
    const kept = await upload(staff, poses);
    expect(kept.statusCode).toBe(201);
    const recording = kept.json<AdminRecording>();
    expect(recording).toMatchObject({
      source: 'demonstration',
      exercise_key: 'squat',
      username: staff.username,
      frames: frames.length,
      label: null,
    });
    expect(recording.bytes / recording.frames).toBeLessThanOrEqual(150);
    const list = (await staff.call('GET', 'recordings?labelled=false')).json<{ data: AdminRecording[] }>();
    expect(list.data).toEqual([recording]);

    const read = await staff.call('GET', `recordings/${recording.id}/poses`);
    expect(read.headers['content-type']).toContain(posesType);
    expect(decodePoses(read.rawPayload)).toEqual(decodePoses(poses));
  });

  test('what are no poses is refused, and so is an exercise that is not there', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app);
    expectProblem(await upload(staff, Buffer.from('hello')), 'recordings.not_poses');
    expectProblem(await upload(staff, poses.subarray(0, 500)), 'recordings.not_poses');
    const withoutFrames = Buffer.alloc(2_000_000, Uint8Array.from([1, 0, 0, 0, 1]));
    expectProblem(await upload(staff, withoutFrames), 'recordings.not_poses');
    const backwards = Buffer.concat([encodePoses(frames.slice(5)), encodePoses(frames.slice(0, 5))]);
    expectProblem(await upload(staff, backwards), 'recordings.not_poses');
    expectProblem(await upload(staff, poses, 999_999), 'admin.not_found');
    expect((await staff.call('GET', 'recordings')).json()).toMatchObject({ data: [] });
  });

  test('where none are kept, a demonstration is not either', async () => {
    const app = await buildTestApp(dialect, { env: { RECORDINGS: 'false' } });
    const staff = await asStaff(app);
    expectProblem(await upload(staff, poses), 'recordings.off');
    expect((await staff.call('GET', 'recordings')).json()).toMatchObject({ data: [] });
  });

  test('looking at one, labelling and deleting it are in the audit log', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app);
    const { id } = (await upload(staff, poses)).json<AdminRecording>();
    await staff.call('GET', `recordings/${id}/poses`);
    const label = { reps_least: 4, reps_most: 5, faults: ['too_shallow'], note: 'The last is cut off.' };
    expect(
      (await staff.call('PUT', `recordings/${id}/label`, { label })).json<AdminRecording>(),
    ).toMatchObject({
      label,
    });
    const list = (await staff.call('GET', 'recordings?labelled=true')).json<{ data: AdminRecording[] }>();
    expect(list.data.map((one) => one.id)).toEqual([id]);
    expect((await staff.call('DELETE', `recordings/${id}`)).statusCode).toBe(204);
    expectProblem(await staff.call('GET', `recordings/${id}/poses`), 'admin.not_found');
    const audit = (await staff.call('GET', `audit?resource=recordings&resource_id=${id}&order=asc`)).json<{
      data: { action: string }[];
    }>();
    expect(audit.data.map(({ action }) => action)).toEqual(['create', 'view', 'label', 'delete']);
  });

  test('nothing of them changes, and nothing is shown, where that cannot be written to the audit log', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app);
    const recording = (await upload(staff, poses)).json<AdminRecording>();
    await refuseAudit(app);
    const label = { reps_least: 4, reps_most: 5, faults: [], note: '' };
    for (const refused of [
      await upload(staff, poses),
      await staff.call('PUT', `recordings/${recording.id}/label`, { label }),
      await staff.call('DELETE', `recordings/${recording.id}`),
      await staff.call('GET', `recordings/${recording.id}/poses`),
    ]) {
      expectProblem(refused, 'server.internal');
    }
    expect((await staff.call('GET', 'recordings')).json<{ data: AdminRecording[] }>().data).toEqual([
      recording,
    ]);
  });

  test('a label whose least is more than its most is refused with its place', async () => {
    const app = await sharedApp();
    const staff = await asStaff(app);
    const { id } = (await upload(staff, poses)).json<AdminRecording>();
    const label = { reps_least: 5, reps_most: 4, faults: [], note: '' };
    const refused = expectProblem(
      await staff.call('PUT', `recordings/${id}/label`, { label }),
      'request.invalid',
    );
    expect(refused.errors?.[0]?.path).toBe('/label/reps_most');
  });

  test('other people do not see it among theirs', async () => {
    const app = await sharedApp();
    const staff = await asStaff(app);
    await upload(staff, poses);
    const { headers } = await asUser(app);
    expect((await app.http.inject({ url: '/recordings/', headers })).json()).toMatchObject({
      recordings: [],
    });
  });
});

test('ten minutes are kept and more are not, and a server that reads them answers others meanwhile', async () => {
  const app = await buildTestApp('sqlite');
  const staff = await asStaff(app);
  const long = (count: number) => {
    const repeated = Array.from({ length: count / frames.length + 1 }, () => frames).flat();
    return repeated.slice(0, count).map((frame, i) => ({ ...frame, tMs: 33 * i }));
  };
  const tenMinutes = Buffer.from(encodePoses(long(18_000)));
  const atOnce = cpuSpentMs();
  expect(decodePoses(tenMinutes)).toHaveLength(18_000);
  const atOnceMs = cpuSpentMs() - atOnce;
  const uploading = upload(staff, tenMinutes);
  const isKept = uploading.then(() => true);
  let longestMs = 0;
  for (let turnAt = cpuSpentMs(); !(await Promise.race([isKept, nextTurn(false)]));) {
    longestMs = Math.max(longestMs, cpuSpentMs() - turnAt);
    turnAt = cpuSpentMs();
  }
  expect((await uploading).json<AdminRecording>()).toMatchObject({ frames: 18_000 });
  expect(longestMs).toBeLessThan(atOnceMs / 2);
  expectProblem(await upload(staff, Buffer.from(encodePoses(long(18_001)))), 'recordings.not_poses');
});

test('the samples that come with the program can be listed and read', async () => {
  const app = await buildTestApp('sqlite');
  const staff = await asStaff(app, 'editor');
  const { data } = (await staff.call('GET', 'samples')).json<SampleList>();
  expect(data.find(({ id }) => id === 'luizfcha_squat2')).toMatchObject({
    exercise: 'squat',
    reps_least: 4,
    reps_most: 5,
  });
  const read = await staff.call('GET', 'samples/luizfcha_squat2/poses');
  expect(decodePoses(read.rawPayload)).toHaveLength(frames.length);
  expectProblem(await staff.call('GET', 'samples/..%2Flabels/poses'), 'admin.not_found');
});
