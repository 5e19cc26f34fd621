// The declarations that TypeScript wrote of a file: all that those who import it see.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix, relative, sep } from 'node:path';
import { hashOf } from './read-tree.ts';

export interface Shown {
  readonly hash: string;
  /** Names of the files of ours that it is made of, undefined where one of them is not known. */
  readonly imports: readonly string[] | undefined;
}

export interface Declaration extends Shown {
  /** What changes the types of files that do not import it, too. */
  readonly everywhere: Shown | undefined;
}

const words = (text: string): readonly string[] => text.match(/[\w$]+/g) ?? [];

/** @returns the blocks that add to another module or to what is global and the imports that they name; all, where that cannot be told */
function addedEverywhere(text: string): string | undefined {
  const starts = text.match(/^declare (?:module|global)\b/gm) ?? [];
  if (starts.length === 0) return undefined;
  const blocks = text.match(/^declare (?:module|global)\b.*\{$[^]*?^\}/gm) ?? [];
  const named = new Set(words(blocks.join('\n')));
  const own =
    /^(?:export )?(?:declare )?(?:abstract )?(?:class|const|enum|function|interface|let|namespace|type|var) ([\w$]+)/gm;
  const needsMore = [...text.matchAll(own)].some(([, name = '']) => named.has(name));
  if (blocks.length < starts.length || needsMore || !/^(?:import|export)\b/m.test(text)) return text;
  const imports = text.match(/^import\b[^;'"]*\bfrom\s*["'][^"']+["']/gm) ?? [];
  const needed = imports.filter((line) =>
    words(line.split('from', 1)[0] ?? '').some((name) => named.has(name)),
  );
  return [...needed, ...blocks].join('\n');
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

  function show(text: string, name: string): Shown {
    const specifiers = text.matchAll(/(?:\bfrom|\bimport|\bimport\(|<reference path=)\s*["']([^"']+)["']/g);
    const imports = [...specifiers].map(([, specifier = '']) => find(specifier, name));
    const known = imports.filter((names) => names !== undefined);
    return { hash: hashOf([text]), imports: known.length === imports.length ? known.flat() : undefined };
  }

  return (folder, name) => {
    const file = join(folder, name.replace(/(?<!\.d)\.([cm]?)tsx?$/, '.d.$1ts'));
    if (!existsSync(file)) return undefined;
    const text = readFileSync(file, 'utf8');
    const added = addedEverywhere(text);
    return { ...show(text, name), everywhere: added === undefined ? undefined : show(added, name) };
  };
}
