// What the answer of each check depends on, as keys: a file whose key is as it was gets the answer that it got.
import type { Keys } from './changed-since-passed.ts';
import { publishedPackages } from './packages/build-package.ts';
import { readBuildInfos } from './read-build-infos.ts';
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

/** What the linter says of a file depends on the file and on the declarations of what it imports, and of what those are made of. */
export function lintKeys(tree: Tree, root: string, buildInfos: string): Keys {
  const settings = /^(\.oxlintrc\.json|scripts\/lint-plugin\.ts|(.+\/)?tsconfig[^/]*\.json)$/;
  const everywhere = hashWhere(tree, (name) => name === installed || settings.test(name));
  const infos = readBuildInfos(root, buildInfos);
  const files = [...tree].filter(([name]) => code.test(name));
  return new Map(
    files.map(([name, { hash }]) => [
      name,
      hashOf([everywhere, hash, ...infos.map((info) => info.typesFor(name))]),
    ]),
  );
}

/** What others install depends on the published packages and on what builds and looks at them. */
export function packageKeys(tree: Tree): Keys {
  const concerns = new RegExp(`^packages/(${publishedPackages.join('|')})/(?!.*\\.test\\.ts$)`);
  const settings = /^(tsconfig\.base\.json|scripts\/(check-packages\.ts|packages\/.*))$/;
  const everything = (name: string) => name === installed || concerns.test(name) || settings.test(name);
  return new Map([['all', hashWhere(tree, everything)]]);
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
