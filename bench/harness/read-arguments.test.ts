import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const commands = globSync(['bench/*/run.ts', 'ordeal/run.ts', 'ordeal/cluster/run.ts'], { cwd: root });

async function run(...args: readonly string[]): Promise<{ code: unknown; said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [...args], { cwd: root });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: unknown; stderr: string };
    return { code, said: stderr };
  }
}

test.each(commands)('the head of %s, which is what --help says, names all that it takes', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const [head = ''] = text.split(/^(?!\/\/)/m, 1);
  const taken = [...text.matchAll(/\b([a-z-]{1,30})'?: \{ type: '/g)].map(([, name]) => name);
  expect(text).toMatch(/readArguments\(\s*import\.meta\.filename/);
  expect(taken.filter((name) => !head.includes(`--${name ?? ''}`))).toEqual([]);
});

test('what a command does not take is refused with what it takes, before anything is begun', async () => {
  const pose = join('bench', 'run.ts');
  const [help, unknown, word] = await Promise.all([
    run(pose, 'pose', '--help'),
    run(pose, 'pose', '--minuets', '1'),
    run(pose, 'pose', '--minutes', 'ten'),
  ]);
  expect(help).toEqual({ code: 0, said: expect.stringContaining('--minutes 10') as string });
  expect(unknown).toEqual({
    code: 2,
    said: expect.stringMatching(/^Unknown option '--minuets'[^]*--minutes 10/) as string,
  });
  expect(word).toEqual({
    code: 2,
    said: expect.stringMatching(/^--minutes is of numbers[^]*--minutes 10/) as string,
  });
});
