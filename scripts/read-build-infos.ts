// What TypeScript wrote down of the files it looked at: who imports whom, and the declarations that each file shows to others.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createReadDeclaration, type Declaration, type Shown } from './read-declaration.ts';
import { hashOf } from './read-tree.ts';

interface BuildInfo {
  readonly fileNames: readonly string[];
  /** A text where a file shows all that it says. */
  readonly fileInfos: readonly (
    string | { readonly version: string; readonly affectsGlobalScope?: boolean }
  )[];
  readonly fileIdsList?: readonly (readonly number[])[];
  /** Of a file, which list of files it imports; both count from one. */
  readonly referencedMap?: readonly (readonly [file: number, list: number])[];
}

export interface TypesOfProject {
  /** @returns the hash of the types that a file of the project sees, empty where it is not of the project */
  readonly typesFor: (name: string) => string;
}

type ReadDeclaration = (project: string, name: string) => Declaration | undefined;

function readBuildInfo(root: string, file: string, readDeclaration: ReadDeclaration): TypesOfProject {
  const {
    fileNames,
    fileInfos,
    fileIdsList = [],
    referencedMap = [],
  } = JSON.parse(readFileSync(file, 'utf8')) as BuildInfo;
  const names = fileNames.map((name) =>
    relative(root, resolve(dirname(file), name))
      .split(sep)
      .join('/'),
  );
  // What is installed is known by the list of it.
  const ours = (name: string) => !/^\.\.\/|(^|\/)node_modules\//.test(name);
  const importsOf = new Map(
    referencedMap.map(([id, list]) => [
      names[id - 1] ?? '',
      (fileIdsList[list - 1] ?? []).map((imported) => names[imported - 1] ?? '').filter(ours),
    ]),
  );
  const declarations = file.slice(0, -'.tsbuildinfo'.length);
  const shows = new Map<string, Shown>();
  const everywhere: string[] = [];
  for (const [i, name] of names.entries()) {
    const info = fileInfos[i];
    if (info === undefined || !ours(name)) continue;
    const said = typeof info === 'string' ? { version: info } : info;
    const shown = readDeclaration(declarations, name) ?? {
      hash: said.version,
      imports: undefined,
      everywhere: undefined,
    };
    shows.set(name, shown);
    const added = shown.everywhere ?? (said.affectsGlobalScope === true ? shown : undefined);
    if (!added) continue;
    const nameOfAdded = `${name} everywhere`;
    everywhere.push(nameOfAdded);
    shows.set(nameOfAdded, added);
    importsOf.set(nameOfAdded, importsOf.get(name) ?? []);
  }
  /** What is reached through a file: it shields who imports it from what it imports itself and does not show again. */
  function through(name: string): readonly string[] {
    const imports = shows.get(name)?.imports;
    return imports?.every((imported) => shows.has(imported)) ? imports : (importsOf.get(name) ?? []);
  }
  return {
    typesFor: (name) => {
      if (!shows.has(name)) return '';
      const reached = new Set([...everywhere, ...(importsOf.get(name) ?? [])]);
      for (const next of reached) for (const imported of through(next)) reached.add(imported);
      return hashOf([...reached].map((next) => `${next} ${shows.get(next)?.hash ?? ''}`).sort());
    },
  };
}

export function readBuildInfos(root: string, folder: string): readonly TypesOfProject[] {
  const readDeclaration = createReadDeclaration(root);
  return globSync('*.tsbuildinfo', { cwd: folder })
    .sort()
    .map((file) => readBuildInfo(root, join(folder, file), readDeclaration));
}
