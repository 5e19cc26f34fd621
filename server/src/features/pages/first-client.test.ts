import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { firstClientSnippet } from '../../../test/first-client-snippet.ts';
import { makeScratchFolder } from '../../../test/make-scratch-folder.ts';
import { systemClock } from '../../platform/clock.ts';

const run = promisify(execFile);

test('the first client in Node counts its squats, whether its account is new or there already', async () => {
  const app = await buildTestApp('sqlite', { overrides: { clock: systemClock } });
  const program = join(makeScratchFolder('first-client'), 'squats.mjs');
  writeFileSync(program, firstClientSnippet('js', await app.listen()));
  const once = async () => run(process.execPath, [program]);
  const printed = { stdout: firstClientSnippet(''), stderr: '' };
  expect(await Promise.all([once(), once()])).toEqual([printed, printed]);
});

test('the page about the first client is served as it is, and the interface leads to it', async () => {
  const { http } = await buildTestApp('sqlite');
  const page = await http.inject({ url: '/first-client.md' });
  expect(page.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(page.body).toContain(firstClientSnippet('html'));
  expect((await http.inject({ url: '/openapi.json' })).body).toContain('(/first-client.md)');
});
