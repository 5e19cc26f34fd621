// npm run pack: the packages that others install, as tarballs in `dist`.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPackage, publishedPackages } from './packages/build-package.ts';
import { packPackage } from './packages/pack-package.ts';

const root = resolve(import.meta.dirname, '..');
const into = join(root, 'dist');
mkdirSync(into, { recursive: true });
for (const name of publishedPackages) console.log(packPackage(buildPackage(root, name), into));
