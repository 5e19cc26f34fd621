import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess, type StartedProcess } from './start-process.ts';

const main = join(import.meta.dirname, '../../server/src/main.ts');

/** A real server on an empty database of its own, deleted when it stops. */
export async function startSpotter(env: Readonly<Record<string, string>> = {}): Promise<StartedProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-'));
  const started = await startProcess(main, [], {
    PORT: '0',
    DATA_DIR: folder,
    NODE_ENV: 'production',
    POSE_WORKERS: '0',
    ...env,
  });
  return {
    ...started,
    stop: async () => {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
