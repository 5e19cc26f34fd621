import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Packs what was built.
 * @param folder that buildPackage gave
 * @param into a folder that is there
 * @returns the tarball
 */
export function packPackage(folder: string, into: string): string {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', into],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
  if (!packed) throw new Error(`npm pack made nothing of ${folder}`);
  return join(into, packed.filename);
}
