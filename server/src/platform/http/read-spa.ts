// Reads what Vite built into memory, so that an address can only ever name a file that was built.
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface SpaFile {
  readonly type: string;
  readonly body: Buffer;
  /** Made at build time, where it is smaller than the body. */
  readonly gzip: Buffer | undefined;
  readonly brotli: Buffer | undefined;
}

export interface Spa {
  readonly html: string;
  /** By path from the base, such as `assets/index-Bx3f.js`. */
  readonly files: ReadonlyMap<string, SpaFile>;
}

function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

/** @returns undefined where the folder holds no built application. */
export async function readSpa(folder: string): Promise<Spa | undefined> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
  if (html === undefined) return undefined;
  const files = new Map<string, SpaFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (!entry.isFile() || type === undefined || name.startsWith('.')) continue;
    files.set(name, {
      type,
      body: await readFile(path),
      gzip: await readIfThere(`${path}.gz`),
      brotli: await readIfThere(`${path}.br`),
    });
  }
  return { html, files };
}
