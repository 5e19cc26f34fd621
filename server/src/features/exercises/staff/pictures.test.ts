import type {
  AdminExerciseDetail,
  AdminExercisePage,
  ExercisePicture,
} from '@spotter/contract/admin/catalogue';
import type { ExerciseDetails } from '@spotter/contract/exercises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { asStaff, type TestStaff } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { preparePicture } from './prepare-picture.ts';

/** Noise, which hardly compresses. */
function noise(side: number): Promise<Buffer> {
  const data = Buffer.from(
    Uint32Array.from({ length: side * side }, (_, index) => Math.imul(index + 1, 2_654_435_761)).buffer,
  );
  return sharp(data.subarray(0, side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

function flat(format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 20, channels: 3, background: '#147' } })
    .withExif({ IFD0: { Copyright: 'a secret place' } })
    .toFormat(format)
    .toBuffer();
}

function upload(staff: TestStaff, id: number, payload: Buffer, type = 'image/png', alt = 'A squat') {
  const url = `exercises/${id}/pictures?alt=${encodeURIComponent(alt)}`;
  return staff.call('POST', url, payload, { 'content-type': type });
}

describeOnBothDatabases('pictures of an exercise', (dialect) => {
  test('are kept anew as JPEG and shown to everybody under an address that never changes', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      // The type that is sent is not what counts.
      const added = await upload(editor, 1, await flat(format));
      expect(added.statusCode, added.body).toBe(201);
      const { url, bytes } = added.json<ExercisePicture>();
      const shown = await app.http.inject({ url });
      expect(shown.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      });
      expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
      expect(shown.rawPayload).toHaveLength(bytes);
      expect(await sharp(shown.rawPayload).metadata()).toMatchObject({
        format: 'jpeg',
        width: 40,
        height: 20,
      });
      expect(shown.rawPayload.includes('secret')).toBe(false);
    }
    const detail = (await editor.call('GET', 'exercises/1')).json<AdminExerciseDetail>();
    expect(detail.pictures).toHaveLength(3);
    const { headers } = await asUser(app);
    const details = await app.http.inject({ url: '/exercises/exercise/1/details/', headers });
    expect(details.json<ExerciseDetails>().pictures[0]).toMatchObject({ alt: 'A squat', width: 40 });
  });

  test('are described, moved and deleted', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const add = async (alt: string) =>
      (await upload(editor, 1, await flat('png'), 'image/png', alt)).json<ExercisePicture>();
    const [first, second] = [await add('first'), await add('second')];
    await editor.call('PATCH', `exercises/1/pictures/${first.id}`, { alt: 'last', position: 9 });
    const alts = async () =>
      (await editor.call('GET', 'exercises/1')).json<AdminExerciseDetail>().pictures.map(({ alt }) => alt);
    expect(await alts()).toEqual(['second', 'last']);
    expectProblem(
      await editor.call('PATCH', `exercises/2/pictures/${first.id}`, { alt: 'x' }),
      'admin.not_found',
    );
    expect((await editor.call('DELETE', `exercises/1/pictures/${second.id}`)).statusCode).toBe(204);
    expect(await alts()).toEqual(['last']);
    expectProblem(await app.http.inject({ url: second.url }), 'exercises.picture_not_found');
  });

  test('are drawn by us where staff have added none, and give way to what they add', async () => {
    const app = await buildTestApp(dialect);
    const [editor, { headers }] = [await asStaff(app, 'editor'), await asUser(app)];
    const details = async (id = 1) =>
      (await app.http.inject({ url: `/exercises/exercise/${id}/details/`, headers })).json<ExerciseDetails>()
        .pictures;
    const listed = async () =>
      (await editor.call('GET', 'exercises?ids=1')).json<AdminExercisePage>().data[0]?.picture;
    const url = '/exercises/picture/squat/';
    expect(await details()).toEqual([{ url, alt: 'Squat: start and end', width: 400, height: 300 }]);
    expect(await listed()).toBe(url);
    const drawn = await app.http.inject({ url });
    expect(drawn.statusCode).toBe(200);
    expect(drawn.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'x-content-type-options': 'nosniff',
    });
    expect(drawn.headers['content-security-policy']).toMatch(/^default-src 'none';style-src 'unsafe-inline'/);
    expect(drawn.body).toMatch(/^<svg .*<title>Squat: start and end<\/title>.*<\/svg>$/);
    const etag = String(drawn.headers.etag);
    const again = await app.http.inject({ url, headers: { 'if-none-match': etag } });
    expect([again.statusCode, again.body]).toEqual([304, '']);

    const added = (await upload(editor, 1, await flat('png'))).json<ExercisePicture>();
    expect(await details()).toMatchObject([{ url: added.url, alt: 'A squat' }]);
    expect(await listed()).toBe(added.url);

    const taught = {
      name: 'Bottle curl',
      group_id: 1,
      instructions: 'Curl it.',
      muscles: ['biceps brachii'],
    };
    const created = (
      await editor.call('POST', 'exercises', { ...taught, is_published: true })
    ).json<AdminExerciseDetail>();
    expect(created.picture).toBeNull();
    expect(await details(created.id)).toEqual([]);
  });

  test('are refused where they are none, whatever they say they are', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const cut = (await flat('png')).subarray(0, 60);
    for (const file of [svg, cut, Buffer.from('GIF89a'), Buffer.alloc(0)]) {
      expectProblem(await upload(editor, 1, file), 'admin.picture_refused');
    }
    for (const type of ['image/svg+xml', 'image/heic', 'application/json', 'text/plain']) {
      const { detail } = expectProblem(await upload(editor, 1, svg, type), 'admin.picture_refused');
      expect(detail, type).toMatch(/picture/);
    }
    expectProblem(await upload(editor, 99_999, await flat('png')), 'admin.not_found');
    const { detail } = expectProblem(
      await upload(editor, 1, Buffer.alloc(10 * 1024 * 1024 + 1)),
      'request.too_large',
    );
    expect(detail).toBe('The picture may have at most 10,485,760 bytes (10 MiB). Send a smaller one.');
    expectProblem(
      await app.http.inject({ url: '/exercises/picture/nothing/' }),
      'exercises.picture_not_found',
    );
  });
});

test('whatever goes in, at most 300 kB are kept', async () => {
  const { bytes, width } = await preparePicture(await noise(1_500));
  expect(bytes).toBeLessThanOrEqual(300_000);
  expect(bytes).toBeGreaterThan(50_000);
  expect(width).toBeGreaterThanOrEqual(640);
});

test('a picture of more than 40 megapixels is refused before it is decoded', async () => {
  const huge = await sharp({ create: { width: 7_000, height: 6_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(huge.length).toBeLessThan(1_000_000);
  await expect(preparePicture(huge)).rejects.toMatchObject({ code: 'admin.picture_refused' });
});
