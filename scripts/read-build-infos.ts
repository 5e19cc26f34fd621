// What TypeScript's build info knows of the files it looked at: who imports whom, and the types that each file shows to others.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { hashOf } from './read-tree.ts';

interface BuildInfo {
  readonly fileNames: readonly string[];
  /** A text where a file shows all that it says. */
  readonly fileInfos: readonly (
    | string
    | { readonly version: string; readonly signature?: string | false; readonly affectsGlobalScope?: boolean }
  )[];
  readonly fileIdsList?: readonly (readonly number[])[];
  /** Of a file, which list of files it imports; both count from one. */
  readonly referencedMap?: readonly (readonly [file: number, list: number])[];
}

export interface TypesOfProject {
  /** @returns the hash of the types that a file of the project sees, empty where it is not of the project */
  readonly typesFor: (name: string) => string;
}

function readBuildInfo(root: string, file: string): TypesOfProject {
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
  const ours = (id: number) => !/^\.\.\/|(^|\/)node_modules\//.test(names[id - 1] ?? '');
  const shown = fileInfos.map((info) => (typeof info === 'string' ? info : info.signature || info.version));
  const imports = new Map(
    referencedMap.map(([id, list]) => [id, (fileIdsList[list - 1] ?? []).filter(ours)]),
  );
  const global = fileInfos.flatMap((info, i) =>
    typeof info !== 'string' && info.affectsGlobalScope === true && ours(i + 1) ? [i + 1] : [],
  );
  const idOf = new Map(names.map((name, i) => [name, i + 1]));
  return {
    typesFor: (name) => {
      const id = idOf.get(name);
      if (id === undefined) return '';
      const reached = new Set([...global, ...(imports.get(id) ?? [])]);
      for (const next of reached) for (const imported of imports.get(next) ?? []) reached.add(imported);
      return hashOf(
        ...[...reached].map((next) => `${names[next - 1] ?? ''} ${shown[next - 1] ?? ''}`).sort(),
      );
    },
  };
}

export function readBuildInfos(root: string, folder: string): readonly TypesOfProject[] {
  return globSync('*.tsbuildinfo', { cwd: folder })
    .sort()
    .map((file) => readBuildInfo(root, join(folder, file)));
}
