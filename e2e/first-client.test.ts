// The page of docs/first-client.md, opened from a file as a developer opens it, before a camera that films squats.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { firstClientSnippet } from '../server/test/first-client-snippet.ts';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

journey('the first client in the browser counts squats before the camera, and their set', async () => {
  const { address } = await startSpotter({ ...withOwner, POSE_WORKERS: '1' });
  const folder = await mkdtemp(join(tmpdir(), 'spotter-first-client-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'squats.html');
  await writeFile(file, firstClientSnippet('html', address));

  const url = pathToFileURL(file).href;
  const page = await openPage(address, { film: await filmSquats(3_000), file: url });
  await page.goto(url);
  await page.getByRole('button', { name: 'Start' }).click();
  const count = page.locator('#count');
  await count.filter({ hasText: /^3$/ }).waitFor({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Finish the set' }).click();
  // One more may have ended meanwhile.
  await page.getByText(/^[34] squats, [1-4] of them good\.$/).waitFor();
  expect(await count.textContent()).toMatch(/^[34]$/);
});
