// TypeScript itself. The command that npm installs starts Node first, which takes longer than a look at a few files.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve: resolveHere } = createRequire(import.meta.url);
const { resolve: resolveThere } = createRequire(resolveHere('typescript-7/package.json'));
const forThisMachine = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;

export const typescriptProgram = join(
  dirname(resolveThere(forThisMachine)),
  'lib',
  process.platform === 'win32' ? 'tsc.exe' : 'tsc',
);
