// What TypeScript wrote down of the files it looked at: who imports whom, and the declarations that each file shows to others.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createReadDeclaration, type Declaration, type Shown } from './read-declaration.ts';
import { hashOf } from './read-tree.ts';

interface BuildInfo {
  readonly fileNames: readonly string[];
  /** Ids of the files that the project names, which count from one; a pair is the first and the last of some. */
  readonly root?: readonly (number | readonly [first: number, last: number])[];
  /** A text where a file shows all that it says. */
  readonly fileInfos: readonly (
    string | { readonly version: string; readonly affectsGlobalScope?: boolean }
  )[];
  readonly fileIdsList?: readonly (readonly number[])[];
  /** Of a file, which list of files it imports; both count from one. */
  readonly referencedMap?: readonly (readonly [file: number, list: number])[];
}

interface Project {
  readonly names: readonly string[];
  /** Those that it names itself, not what these import. */
  readonly roots: ReadonlySet<string>;
  readonly importsOf: ReadonlyMap<string, readonly string[]>;
  readonly show: (name: string) => Declaration;
}

export interface DeclaredTypes {
  /** Reads what TypeScript wrote down of a project, anew where it was read before. The first project that names a file is asked about it. */
  readonly read: (project: string) => void;
  /** @returns the files that a project names, and those that it reaches and no other one names */
  readonly filesOf: (project: string) => readonly string[];
  /** @returns the hash of the types that a file sees, empty where it is of no project */
  readonly typesFor: (name: string) => string;
}

/** What is known of a project by the folder that its declarations are in. */
export const buildInfoOf = (folder: string): string => `${folder}.tsbuildinfo`;

function readProject(
  root: string,
  folder: string,
  readDeclaration: ReturnType<typeof createReadDeclaration>,
): Project {
  const file = buildInfoOf(folder);
  const info = JSON.parse(readFileSync(file, 'utf8')) as BuildInfo;
  const names = info.fileNames.map((name) =>
    relative(root, resolve(dirname(file), name))
      .split(sep)
      .join('/'),
  );
  const nameOf = (id: number) => names[id - 1] ?? '';
  // What is installed is known by the list of it.
  const ours = (name: string) => !/^\.\.\/|(^|\/)node_modules\//.test(name);
  const rootIds = (info.root ?? []).flatMap((ids) => {
    const [first, last] = typeof ids === 'number' ? [ids, ids] : ids;
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
  const infos = new Map(names.map((name, i) => [name, info.fileInfos[i]]));
  const shown = new Map<string, Declaration>();

  function show(name: string): Declaration {
    const said = infos.get(name) ?? '';
    const version = typeof said === 'string' ? said : said.version;
    const whole: Shown = { hash: version, imports: undefined };
    const declaration = shown.get(name) ??
      readDeclaration(folder, name) ?? {
        ...whole,
        everywhere: typeof said !== 'string' && said.affectsGlobalScope === true ? whole : undefined,
      };
    shown.set(name, declaration);
    return declaration;
  }

  return {
    names: names.filter(ours),
    roots: new Set(rootIds.map(nameOf)),
    importsOf: new Map(
      (info.referencedMap ?? []).map(([id, list]) => [
        nameOf(id),
        (info.fileIdsList?.[list - 1] ?? []).map(nameOf).filter(ours),
      ]),
    ),
    show,
  };
}

/** @param folder where TypeScript writes down what it knows of each project */
export function createDeclaredTypes(root: string, folder: string): DeclaredTypes {
  const readDeclaration = createReadDeclaration(root);
  const projects = new Map<string, Project>();
  /** Of each file the project that is asked about it. */
  let owners = new Map<string, Project>();
  let added = new Map<Project, readonly string[]>();

  /** Names of the files of a project that change the types of files that do not import them. */
  function addedIn(project: Project): readonly string[] {
    const names =
      added.get(project) ??
      project.names.filter((name) => owners.get(name)?.show(name).everywhere !== undefined);
    added.set(project, names);
    return names;
  }

  /** What is reached through what a file shows: it shields who imports it from what it imports itself and does not show again. */
  function through(name: string, { imports }: Shown): readonly string[] {
    return imports?.every((imported) => owners.has(imported))
      ? imports
      : (owners.get(name)?.importsOf.get(name) ?? []);
  }

  return {
    read: (name) => {
      projects.set(name, readProject(root, join(folder, name), readDeclaration));
      const all = [...projects.values()];
      const named = all.flatMap((project) => [...project.roots].map((file) => [file, project] as const));
      const reached = all.flatMap((project) => project.names.map((file) => [file, project] as const));
      owners = new Map([...named, ...reached].reverse());
      added = new Map();
    },
    filesOf: (name) => {
      const project = projects.get(name);
      if (!project) return [];
      const others = [...projects.values()].filter((other) => other !== project);
      return project.names.filter(
        (file) => project.roots.has(file) || !others.some(({ roots }) => roots.has(file)),
      );
    },
    typesFor: (name) => {
      const project = owners.get(name);
      if (!project) return '';
      const hashes = new Set<string>();
      const reached = new Set(project.importsOf.get(name) ?? []);
      function note(file: string, shown: Shown | undefined): void {
        if (!shown) return;
        hashes.add(`${file} ${shown.hash}`);
        for (const imported of through(file, shown)) reached.add(imported);
      }
      for (const file of addedIn(project)) note(file, owners.get(file)?.show(file).everywhere);
      for (const file of reached) note(file, owners.get(file)?.show(file));
      return hashOf([...hashes].sort());
    },
  };
}
