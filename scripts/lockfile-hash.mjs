import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Holds the hash of the lockfile that node_modules was installed from. */
export const installStamp = join(root, 'node_modules', '.spotter-lockfile');

export function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
