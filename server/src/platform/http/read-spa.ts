// Reads what Vite built, so that an address can only ever name a file that was built: into memory, but for what is large.
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.onnx': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Models and the like, which few pages ask for, and browsers only once: not worth the memory. */
const largeBytes = 1_000_000;

/** Bytes in memory, or where they lie. */
export type SpaBytes = Buffer | { readonly path: string; readonly size: number };

export interface SpaFile {
  readonly type: string;
  readonly body: SpaBytes;
  /** Made at build time, where it is smaller than the body. */
  readonly gzip: SpaBytes | undefined;
  readonly brotli: SpaBytes | undefined;
}

export interface Spa {
  readonly html: string;
  /** By path from the base, such as `assets/index-Bx3f.js`. */
  readonly files: ReadonlyMap<string, SpaFile>;
}

async function read(path: string): Promise<SpaBytes> {
  const { size } = await stat(path);
  return size >= largeBytes ? { path, size } : readFile(path);
}

function readIfThere(path: string): Promise<SpaBytes | undefined> {
  return read(path).catch(() => undefined);
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
      body: await read(path),
      gzip: await readIfThere(`${path}.gz`),
      brotli: await readIfThere(`${path}.br`),
    });
  }
  return { html, files };
}
