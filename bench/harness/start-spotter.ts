import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess, type StartedProcess } from './start-process.ts';

const root = join(import.meta.dirname, '../..');

interface Manifest {
  readonly scripts: { readonly start: string };
}

/** What `npm start` gives Node: the benchmarks measure the server as people run it. */
function startFlags(checkout: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as Manifest;
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/**
 * A real server on an empty database of its own, deleted when it stops.
 * @param checkout of which; another one has to have its packages
 */
export async function startSpotter(
  env: Readonly<Record<string, string>> = {},
  moreFlags: readonly string[] = [],
  checkout = root,
): Promise<StartedProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-'));
  const started = await startProcess(
    join(checkout, 'server/src/main.ts'),
    [],
    { PORT: '0', DATA_DIR: folder, NODE_ENV: 'production', POSE_WORKERS: '0', ...env },
    [...startFlags(checkout), ...moreFlags],
  );
  return {
    ...started,
    stop: async () => {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
