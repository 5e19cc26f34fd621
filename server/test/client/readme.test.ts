// The programs of packages/client/README.md, each run as it stands there; those in the browser are in e2e/client.test.ts.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/platform/clock.ts';
import { buildTestApp } from '../build-test-app.ts';
import { clientSnippet, writeClientSnippets } from '../client-snippet.ts';
import { recordedFrames } from '../recorded-poses.ts';

const run = promisify(execFile);

async function start(...names: string[]): Promise<string> {
  const app = await buildTestApp('sqlite', { overrides: { clock: systemClock } });
  return writeClientSnippets(names, await app.listen());
}

test('the trainee counts three squats, in thirty lines', async () => {
  const cwd = await start('trainee.mjs');
  const { stdout, stderr } = await run(process.execPath, ['trainee.mjs'], { cwd });
  expect(stderr).toBe('');
  const counted = stdout.split('\n').filter((line) => /^\d/.test(line));
  expect(counted).toEqual(['1: Good repetition', '2: Good repetition', '3: Good repetition']);
  const lines = clientSnippet('trainee.mjs')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'));
  expect(lines.length).toBeLessThanOrEqual(30);
});

test('a recording is played again, and counted as it was', async () => {
  const cwd = await start('replay.mjs');
  const [first, ...others] = recordedFrames('tfjs_pose_squats');
  const poses = [first, ...others].map((frame) => ({
    t_ms: frame?.tMs,
    landmarks: frame?.landmarks,
    world: null,
  }));
  writeFileSync(join(cwd, 'recording.json'), JSON.stringify({ aspect: first?.aspect, poses }));
  const { stdout } = await run(process.execPath, ['replay.mjs', 'recording.json', 'squat'], { cwd });
  expect(stdout).toBe('2 repetitions\n');
}, 40_000);

test('the calls of the shell give an exercise and a session', async () => {
  const cwd = await start('curl.sh');
  const { stdout } = await run('sh', ['curl.sh'], { cwd });
  expect(stdout).toMatch(/"groupName":.+"session_id":"[0-9a-f-]{36}"/);
});
