import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** How a process ends that loads the module and has then failed. */
function statusWith(module: string): number | null {
  const program = `await import(${JSON.stringify(join(root, module))}); process.exitCode = 3;`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root }).status;
}

test.each(['server/test/start-databases.ts', 'bench/harness/start-postgres.ts'])(
  'what fails in a process that loads %s is not ended as a success',
  (module) => {
    expect(statusWith(module)).toBe(3);
  },
);
