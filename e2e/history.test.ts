// What was trained is in the history of the web client, and can be taken along.
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { recordedFrames, toPoseMessage } from '../server/test/recorded-poses.ts';
import { call, register } from './parts/call.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

/** Streams a recorded set of squats to a session, and ends it. @returns how many were counted */
async function trainSquats(address: string, token: string): Promise<number> {
  const { session_id } = await call<{ session_id: string }>(address, '/stream/sessions/start/', { token });
  const socket = new WebSocket(`${address.replace('http', 'ws')}/ws/session/${session_id}/`);
  const frames = recordedFrames('hansh_squats');
  const counted = Promise.withResolvers<number>();
  let answered = 0;
  socket.onopen = () => {
    socket.send(JSON.stringify({ exercise_type: 'squat' }));
  };
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as { type: string; count?: number };
    if (message.type === 'status') {
      for (const frame of frames) socket.send(JSON.stringify(toPoseMessage(frame)));
    }
    if (message.type !== 'frame') return;
    answered += 1;
    if (answered === frames.length) counted.resolve(message.count ?? 0);
  };
  const count = await counted.promise;
  await call(address, '/stream/sessions/end/', { token, body: { session_id } });
  return count;
}

journey(
  'a set that was trained is in the history, with its count, and in the files that are taken along',
  async () => {
    const { address } = await startSpotter({ ...withOwner, LIMIT_MESSAGES_PER_SECOND: '10000' });
    const token = await register(address, 'Ada Lovelace');
    const count = await trainSquats(address, token);
    expect(count).toBeGreaterThan(3);

    const page = await openPage(address, { locale: 'en-GB' });
    await page.goto('/history');
    await page.getByLabel('Name').fill('Ada Lovelace');
    await page.getByLabel('Password', { exact: true }).fill('train every day');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
    const row = page.getByRole('region', { name: 'Workouts', exact: true }).getByRole('link');
    expect(await row.textContent()).toContain(`${count} repetitions`);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('spotter-workouts.csv');
    const [names, line] = (await readFile(await download.path(), 'utf8')).split('\r\n');
    const cells = new Map(names?.split(',').map((name, index) => [name, line?.split(',')[index]]));
    expect([cells.get('exercise'), cells.get('reps')]).toEqual(['Squat', String(count)]);

    await row.click();
    // The list has tables too, and stays until the workout is there.
    const set = page.getByRole('region', { name: 'Set 1: Squat' });
    await set.getByRole('table').waitFor();
    expect(await set.getByRole('table').getByRole('row').count()).toBe(count + 1);
    await page.getByRole('button', { name: 'Delete this workout …' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('heading', { name: 'Nothing trained yet' }).waitFor();
  },
);
