// Reads what Vite built, so that an address can only ever name a file that was built: into memory, but for what is large.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.onnx': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
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

function read(path: string): SpaBytes {
  const { size } = statSync(path);
  return size >= largeBytes ? { path, size } : readFileSync(path);
}

/** Of the folder that holds it; undefined where that holds no built application. */
export type ReadSpa = (folder: string) => Spa | undefined;

/**
 * Before the server listens, so that nobody waits for it: a few hundred small files take a tenth of the time one by one.
 * @returns undefined where the folder holds no built application.
 */
export function readSpa(folder: string): Spa | undefined {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return undefined;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = new Set(entries.map(({ parentPath, name }) => join(parentPath, name)));
  const readIfThere = (path: string): SpaBytes | undefined => (paths.has(path) ? read(path) : undefined);
  const files = new Map<string, SpaFile>();
  for (const path of paths) {
    const type = types[extname(path)];
    const name = relative(folder, path).split(sep).join('/');
    if (type === undefined || name.startsWith('.')) continue;
    files.set(name, {
      type,
      body: read(path),
      gzip: readIfThere(`${path}.gz`),
      brotli: readIfThere(`${path}.br`),
    });
  }
  return { html: readFileSync(page, 'utf8'), files };
}
