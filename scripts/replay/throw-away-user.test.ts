import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeThrowAwayUser } from './throw-away-user.ts';

test('where no server answers, it says how to start one', async () => {
  await expect(makeThrowAwayUser('http://127.0.0.1:1')).rejects.toThrow(
    'No server answers at http://127.0.0.1:1. Start it with npm start, or name another with --url.',
  );
});

test.each([
  [['--video', 'nothing.mp4', '--exercise', 'squat'], 1, 'There is no file nothing.mp4.'],
  [['--video', 'nothing.mp4'], 2, 'A video and an exercise are needed.'],
  [
    ['--video', 'a', '--exercise', 'squat', '--fps', 'many'],
    2,
    '--fps is many: it must be a number above 0, at most 60.',
  ],
  [['--film', 'a'], 2, "Unknown option '--film'"],
])('npm run replay -- %j ends at once with a sentence', (args, status, sentence) => {
  const ended = spawnSync(process.execPath, [join(import.meta.dirname, '../replay.ts'), ...args], {
    encoding: 'utf8',
  });
  expect(ended.stderr).toContain(sentence);
  expect(ended.stderr).not.toContain('    at ');
  expect(ended.status).toBe(status);
});
