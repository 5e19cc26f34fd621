// Features whose imports, of types too, lead back to where they began; file by file there may be no circle at all.

interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

const isTest = (path: string) => path.endsWith('.test.ts');

function featureOf(path: string): string | undefined {
  return /^server\/src\/features\/([^/]+)\//.exec(path)?.[1];
}

/** @returns the features of one circle, the first again as the last; undefined where there is none */
export function findFeatureCircle(modules: readonly Module[]): readonly string[] | undefined {
  const imports = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = featureOf(source);
    if (from === undefined || isTest(source)) continue;
    const known = imports.get(from) ?? new Set<string>();
    imports.set(from, known);
    for (const { resolved } of dependencies) {
      const to = featureOf(resolved);
      if (to !== undefined && to !== from) known.add(to);
    }
  }
  const done = new Set<string>();
  function walk(feature: string, path: readonly string[]): readonly string[] | undefined {
    if (path.includes(feature)) return [...path.slice(path.indexOf(feature)), feature];
    if (done.has(feature)) return undefined;
    for (const next of imports.get(feature) ?? []) {
      const circle = walk(next, [...path, feature]);
      if (circle) return circle;
    }
    done.add(feature);
    return undefined;
  }
  for (const feature of imports.keys()) {
    const circle = walk(feature, []);
    if (circle) return circle;
  }
  return undefined;
}
