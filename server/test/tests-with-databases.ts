// Which tests need real databases: those that reach test-database.ts through what they import. No list to keep.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const relativeImport = /\b(?:from|import)[\s(]*['"](\.[^'"]+)['"]/g;

function readImports(file: string): readonly string[] {
  const matches = readFileSync(file, 'utf8').matchAll(relativeImport);
  return [...matches].map(([, path = '']) => resolve(dirname(file), path)).filter((path) => existsSync(path));
}

/**
 * @param root of the repository
 * @returns the test files that need databases, from the root
 */
export function testsWithDatabases(root: string): string[] {
  const importsOf = new Map<string, readonly string[]>();

  function needsDatabases(test: string): boolean {
    const reached = new Set([join(root, test)]);
    for (const file of reached) {
      const imports = importsOf.get(file) ?? readImports(file);
      importsOf.set(file, imports);
      for (const imported of imports) reached.add(imported);
    }
    return reached.has(join(root, 'server/test/test-database.ts'));
  }

  return globSync('{server/{src,test},ordeal}/**/*.test.ts', { cwd: root })
    .filter(needsDatabases)
    .map((test) => test.split(sep).join('/'))
    .sort();
}
