// The files of the tree with their hashes: what the answer of a check depends on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TreeFile {
  readonly text: string;
  readonly hash: string;
}

/** By their names from the root, with slashes. */
export type Tree = ReadonlyMap<string, TreeFile>;

export function hashOf(parts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** @returns nothing for a file that went since it was listed, and for a folder with a history of its own */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** @returns what git knows or would take, and the list of what is installed */
export function readTree(root: string): Tree {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`git ls-files: ${stderr}`);
  const names = [...new Set(stdout.split('\0')), 'node_modules/.package-lock.json'];
  const tree = new Map<string, TreeFile>();
  for (const name of names) {
    const text = name === '' ? undefined : readText(join(root, name));
    if (text !== undefined) tree.set(name, { text, hash: hashOf([text]) });
  }
  return tree;
}
