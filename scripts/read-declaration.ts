// The declarations that TypeScript wrote of a file: all that those who import it see.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix, relative, sep } from 'node:path';
import { hashOf } from './read-tree.ts';

export interface Declaration {
  readonly hash: string;
  /** Names of the files of ours that it is made of, undefined where one of them is not known. */
  readonly imports: readonly string[] | undefined;
  /** It changes the types of files that do not import it, too. */
  readonly everywhere: boolean;
}

function createFind(root: string): (specifier: string, from: string) => readonly string[] | undefined {
  const { resolve } = createRequire(join(root, 'package.json'));
  const fromRoot = (path: string) => relative(root, path).split(sep).join('/');
  const found = new Map<string, readonly string[] | undefined>();

  function findInPackage(specifier: string): readonly string[] | undefined {
    const folder = join(root, 'node_modules', /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
    // What is installed, and not linked to a package of ours, is known by the list of it.
    if (!existsSync(folder) || fromRoot(realpathSync(folder)).startsWith('node_modules/')) return [];
    try {
      return [fromRoot(resolve(specifier))];
    } catch {
      return undefined;
    }
  }

  return (specifier, from) => {
    if (specifier.startsWith('.')) return [posix.join(posix.dirname(from), specifier)];
    if (!found.has(specifier)) found.set(specifier, findInPackage(specifier));
    return found.get(specifier);
  };
}

/** @returns what reads the declarations of a file, by the folder they are in and the file's name; nothing where none were written */
export function createReadDeclaration(
  root: string,
): (folder: string, name: string) => Declaration | undefined {
  const find = createFind(root);
  return (folder, name) => {
    const file = join(folder, name.replace(/(?<!\.d)\.([cm]?)tsx?$/, '.d.$1ts'));
    if (!existsSync(file)) return undefined;
    const text = readFileSync(file, 'utf8');
    const specifiers = text.matchAll(/(?:\bfrom|\bimport|\bimport\(|<reference path=)\s*["']([^"']+)["']/g);
    const imports = [...specifiers].map(([, specifier = '']) => find(specifier, name));
    const known = imports.filter((names) => names !== undefined);
    return {
      hash: hashOf([text]),
      imports: known.length === imports.length ? known.flat() : undefined,
      everywhere: /^declare (?:module|global)\b/m.test(text),
    };
  };
}
