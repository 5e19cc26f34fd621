// Builds a package into its `dist`, as others install it: JavaScript, declarations with maps, and the sources that those lead
// to. Nobody in this repository uses the result: here packages are imported as they are written.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typescriptProgram } from '../typescript-program.ts';

/** What others may install, each after what it imports. */
export const publishedPackages = ['contract', 'coach', 'exercises', 'client'] as const;
export type PublishedPackage = (typeof publishedPackages)[number];

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** `./src/react.ts` is `lib/react.js` and `lib/react.d.ts` there. */
function publishedExports(exports: Manifest['exports']) {
  const entries = Object.entries(exports).map(([door, source]) => {
    const built = source.replace('./src/', './lib/').replace(/\.ts$/, '');
    return [door, { types: `${built}.d.ts`, default: `${built}.js` }];
  });
  return { ...Object.fromEntries(entries), './package.json': './package.json' } as object;
}

function publishedManifest({ private: _private, devDependencies: _dev, ...manifest }: Manifest): object {
  return {
    ...manifest,
    exports: publishedExports(manifest.exports),
    files: ['lib', 'src'],
    engines: { node: '>=20' },
  };
}

/** Syntax and library of Node 20, and of the browsers of its time. */
const compilerOptions = {
  target: 'es2022',
  lib: ['es2023'],
  noEmit: false,
  rootDir: 'src',
  outDir: 'lib',
  rewriteRelativeImportExtensions: true,
  declarationMap: true,
  sourceMap: true,
  // Other packages are what others will see of them.
  paths: Object.fromEntries(
    publishedPackages.map((name) => [`@spotter/${name}/*`, [`../../${name}/dist/lib/*.d.ts`]]),
  ),
};

/**
 * @param root of the repository
 * @returns the folder to pack. What the package imports of ours has to be built before it
 * @throws with what TypeScript says
 */
export function buildPackage(root: string, name: PublishedPackage): string {
  const home = join(root, 'packages', name);
  const out = join(home, 'dist');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  cpSync(join(home, 'src'), join(out, 'src'), {
    recursive: true,
    filter: (path) => !/\.test\.ts$/.test(path),
  });
  for (const file of [join(home, 'README.md'), join(root, 'LICENSE')]) {
    if (existsSync(file)) cpSync(file, join(out, file.slice(file.lastIndexOf('/') + 1)));
  }
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
  const settings = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['src'] };
  writeFileSync(join(out, 'tsconfig.json'), JSON.stringify(settings));
  const args = ['-p', join(out, 'tsconfig.json'), '--singleThreaded', '--pretty', 'false'];
  const { status, stdout } = spawnSync(typescriptProgram, args, { encoding: 'utf8' });
  if (status !== 0) {
    rmSync(out, { recursive: true });
    throw new Error(`@spotter/${name} cannot be built:\n${stdout}`);
  }
  return out;
}
