// The release before the newest migration, out of the history: a tree of its own, on the packages that are installed here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const migrations = 'server/src/platform/database/migrations/migrations.ts';
const mostBytes = 1_000_000_000;

export interface OlderRelease {
  readonly folder: string;
  readonly remove: () => void;
}

const git = (...args: readonly string[]): Buffer =>
  execFileSync('git', args, { cwd: root, maxBuffer: mostBytes });

/** @throws Error where the history is not here, as in a shallow clone */
export function checkOutOlder(): OlderRelease {
  const newest = git('log', '-1', '--format=%H', '--', migrations).toString().trim();
  const folder = mkdtempSync(join(tmpdir(), 'spotter-older-'));
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', `${newest}^`) });
  const [installed, own] = [join(root, 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(join(own, '@spotter'), { recursive: true });
  for (const entry of readdirSync(installed).filter((name) => name !== '@spotter'))
    symlinkSync(join(installed, entry), join(own, entry));
  // Its own packages, not those of here.
  for (const entry of readdirSync(join(installed, '@spotter'))) {
    const place = relative(root, realpathSync(join(installed, '@spotter', entry)));
    symlinkSync(join(folder, place), join(own, '@spotter', entry));
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
