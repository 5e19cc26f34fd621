import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const notSources = /(^|[/\\])(node_modules|test|dist(-[^/\\]*)?)([/\\]|$)|\.test\.tsx?$/;

async function filesOf(root: string, source: string): Promise<string[]> {
  const path = join(root, source);
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !notSources.test(relative(root, file)));
}

/** One hash over the names and bytes of the files and folders; tests and what was built or installed do not count. */
export async function hashOfSources(root: string, sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of (await filesOf(root, source)).sort()) {
      const bytes = await readFile(file);
      hash.update(`${relative(root, file).split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}
