// What Vite has built: which files a browser needs for which part of an application.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  /** Chunks that are loaded with it. */
  readonly imports?: readonly string[];
}

export interface BuiltChunks {
  /** Files that a browser needs before anything of the chunk runs. */
  readonly filesOf: (name: string) => ReadonlySet<string>;
  /** The file of a chunk by itself. */
  readonly fileOf: (name: string) => string;
  readonly gzippedBytes: (files: Iterable<string>) => number;
}

/** @param dist where it was built */
export function builtChunks(dist: string): BuiltChunks {
  const manifest = readFileSync(join(dist, '.vite/manifest.json'), 'utf8');
  const chunks = JSON.parse(manifest) as Readonly<Record<string, Chunk>>;

  function find(name: string): Chunk {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`the manifest has no ${name}`);
    return chunk;
  }

  function filesOf(name: string): Set<string> {
    const { file, css = [], imports = [] } = find(name);
    return new Set([file, ...css, ...imports.flatMap((imported) => [...filesOf(imported)])]);
  }

  return {
    filesOf,
    fileOf: (name) => find(name).file,
    gzippedBytes: (files) =>
      [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0),
  };
}
