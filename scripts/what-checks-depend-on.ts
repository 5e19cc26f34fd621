// What the answer of each check depends on, as keys: a file whose key is as it was gets the answer that it got.
import type { Keys } from './changed-since-passed.ts';
import type { DeclaredTypes } from './declared-types.ts';
import { publishedPackages } from './packages/build-package.ts';
import { hashOf, type Tree } from './read-tree.ts';

const installed = 'node_modules/.package-lock.json';
const code = /\.(tsx?|m?js)$/;

/** Of the files for which it is true: what concerns every answer. */
function hashWhere(tree: Tree, concerns: (name: string) => boolean): string {
  const parts = [...tree].filter(([name]) => concerns(name)).flatMap(([name, { hash }]) => [name, hash]);
  return hashOf([process.version, ...parts]);
}

/** A layout depends on the file alone. */
export function formatKeys(tree: Tree): Keys {
  const everywhere = hashWhere(tree, (name) => name === installed || name.startsWith('.prettier'));
  return new Map([...tree].map(([name, { hash }]) => [name, hashOf([everywhere, hash])]));
}

/** What TypeScript says of a project depends on its files, on the declarations of what they import, and on what can be found at all. */
export function typeKeys(tree: Tree, types: DeclaredTypes, project: string): Keys {
  const settings = /(^|\/)(package|tsconfig[^/]*)\.json$/;
  const everywhere = hashWhere(tree, (name) => name === installed || settings.test(name));
  const there = [...tree.keys()].filter((name) => code.test(name));
  const files = types.filesOf(project).map((name) => `${tree.get(name)?.hash ?? ''} ${types.typesFor(name)}`);
  return new Map([['all', hashOf([everywhere, ...there, ...files])]]);
}

/** What the linter says of a file depends on the file and on the declarations of what it imports, and of what those are made of. */
export function lintKeys(tree: Tree, types: DeclaredTypes): Keys {
  const settings = /^(\.oxlintrc\.json|scripts\/lint-plugin\.ts|(.+\/)?tsconfig[^/]*\.json)$/;
  const everywhere = hashWhere(tree, (name) => name === installed || settings.test(name));
  const files = [...tree].filter(([name]) => code.test(name));
  return new Map(files.map(([name, { hash }]) => [name, hashOf([everywhere, hash, types.typesFor(name)])]));
}

/** What others install depends on the package, on those that it is made of, and on what builds and looks at them. */
export function packageKeys(tree: Tree): Keys {
  const settings = /^(tsconfig\.base\.json|scripts\/(check-packages\.ts|packages\/.*))$/;
  const everywhere = hashWhere(tree, (name) => name === installed || settings.test(name));
  function keyOf(name: string): string {
    const { text = '{}' } = tree.get(`packages/${name}/package.json`) ?? {};
    const { dependencies = {} } = JSON.parse(text) as { dependencies?: Readonly<Record<string, string>> };
    const madeOf = publishedPackages.filter((other) => `@spotter/${other}` in dependencies).map(keyOf);
    const own = (file: string) => file.startsWith(`packages/${name}/`) && !file.endsWith('.test.ts');
    return hashOf([everywhere, hashWhere(tree, own), ...madeOf]);
  }
  return new Map(publishedPackages.map((name) => [name, keyOf(name)]));
}

/** Who imports whom depends on what there is and on the words of the imports; what else files say changes nothing. */
export function importKeys(tree: Tree): Keys {
  const settings =
    /^scripts\/[^/]*import[^/]*\.ts$|^scripts\/find-feature-circle\.ts$|(^|\/)(package|tsconfig[^/]*)\.json$/;
  const statement = /\b(?:import\b|require\b|reference\b|export\s+(?:type\s*)?[{*])[^;]*/g;
  const parts = [...tree].flatMap(([name, { text }]) => [
    name,
    ...(code.test(name) ? (text.match(statement) ?? []) : []),
  ]);
  const everywhere = hashWhere(tree, (name) => name === installed || settings.test(name));
  return new Map([['all', hashOf([everywhere, ...parts])]]);
}
