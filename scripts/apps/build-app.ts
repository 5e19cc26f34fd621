import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set(['.js', '.css', '.svg', '.json', '.onnx', '.wasm', '.webmanifest']);

/** Brotli's best takes 23 s for the 14 MB of onnxruntime, and saves 0.4 MB over what takes 0.6 s. */
const largeBytes = 1_000_000;

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const quality = bytes.length < largeBytes ? 10 : 5;
  const [gz, br] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  ]);
  for (const [ending, compressed] of Object.entries({ gz, br })) {
    if (compressed.length < bytes.length) await writeFile(`${path}.${ending}`, compressed);
  }
}

/** The server has no time to compress while somebody waits; here there is. Each in a thread, on as many cores as there are. */
async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)));
  await Promise.all(files.map(({ parentPath, name }) => compressFile(join(parentPath, name))));
}

/**
 * Builds the application in `folder` into its `dist`. Built beside it first, so that a set-up that is cut off, or a
 * second one at the same time, never leaves half of one behind.
 */
export async function buildApp(folder: string, hash: string): Promise<void> {
  const id = randomUUID();
  const fresh = join(folder, `dist-${id}`);
  const old = join(folder, `dist-old-${id}`);
  try {
    // Loaded here only: a start that has nothing to build does not wait for it.
    const { build } = await import('vite');
    await build({
      root: folder,
      configFile: join(folder, 'vite.config.ts'),
      logLevel: 'warn',
      build: {
        outDir: fresh,
        // How long each plugin took says nothing to who starts the server.
        rolldownOptions: { checks: { bundlerTimings: false } },
      },
    });
    await compressFiles(fresh);
    await writeFile(join(fresh, '.sources'), hash);
    await rename(join(folder, 'dist'), old).catch(() => undefined);
    await rename(fresh, join(folder, 'dist'));
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
