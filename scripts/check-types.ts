// Type-checks the projects of tsconfig.json with TypeScript 7. One process for each: `tsc -b` looks at a project again when files
// of its own change, not those that it imports from another one, and so hides errors.
import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedSincePassed } from './changed-since-passed.ts';
import { buildInfoOf, createDeclaredTypes } from './declared-types.ts';
import { environmentOfGo } from './environment-of-go.ts';
import type { Tree } from './read-tree.ts';
import { typescriptProgram } from './typescript-program.ts';
import { typeKeys } from './what-checks-depend-on.ts';

interface Kept {
  /** The repository as it is now. */
  readonly tree: Tree;
  /**
   * For TypeScript's build info, which knows what a change touches: it compares the declarations of a file that changed with those it
   * had, and looks at who imports it where they differ. A project is left alone where neither a file that it names changed since it
   * passed, nor a declaration that one of them reaches.
   */
  readonly folder: string;
}

/** Of the projects that tsconfig.json names, in its order. */
export function readProjects(root: string): string[] {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    references: readonly { path: string }[];
  };
  return references.map(({ path }) => path);
}

async function checkProject(root: string, project: string, more: readonly string[]): Promise<string[]> {
  const args = ['-p', project, '--singleThreaded', '--pretty', 'false', ...more];
  const { status, said } = await new Promise<{ readonly status: unknown; readonly said: string }>((done) => {
    const options = { cwd: root, env: environmentOfGo, maxBuffer: 64 << 20 };
    execFile(typescriptProgram, args, options, (error, stdout, stderr) => {
      done({ status: error ? (error.code ?? error.signal) : 0, said: `${stdout}${stderr}` });
    });
  });
  if (status === 0) return [];
  // An error may go over lines; those after its first begin with a space.
  const told = said.split(/\n(?!\s|$)/).map((text) => text.trimEnd());
  return told.some(Boolean) ? told : [`${project}: tsc ended with ${String(status)} and said nothing`];
}

/** Of other options TypeScript looks only at some again: an export that has to have its type written down was missed. */
function forgetUnderOtherOptions(root: string, cache: string): void {
  const names = globSync('{.,*,{packages,apps}/*}/tsconfig*.json', { cwd: root }).sort();
  const options = names.map((name) => `${name}\n${readFileSync(join(root, name), 'utf8')}`).join('\n');
  const kept = join(cache, 'options.txt');
  if (existsSync(kept) && readFileSync(kept, 'utf8') === options) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, options);
}

/** What is known of a project is kept by this name. */
export const keptAs = (project: string): string => project.replaceAll(/\W+/g, '-');

async function checkProjects(root: string, { tree, folder: cache }: Kept): Promise<string[]> {
  forgetUnderOtherOptions(root, cache);
  const types = createDeclaredTypes(root, cache);
  const errors: string[] = [];
  for (const project of readProjects(root)) {
    const name = keptAs(project);
    const kept = join(cache, name);
    function sincePassed(): ReturnType<typeof changedSincePassed> {
      types.read(name);
      return changedSincePassed(`${kept}.passed.json`, typeKeys(tree, types, name));
    }
    if (existsSync(buildInfoOf(kept)) && sincePassed().changed.length === 0) continue;
    // Only declarations that were written down are compared from the first change on.
    const declarations = ['--noEmit', 'false', '--emitDeclarationOnly', '--rootDir', root, '--outDir', kept];
    const found = await checkProject(root, project, [
      ...declarations,
      ...['--incremental', '--tsBuildInfoFile', buildInfoOf(kept)],
    ]);
    const { passed } = sincePassed();
    if (found.length === 0) passed();
    errors.push(...found);
  }
  return errors;
}

async function checkAll(root: string): Promise<string[]> {
  const errors: string[] = [];
  for (const project of readProjects(root)) errors.push(...(await checkProject(root, project, [])));
  return errors;
}

/**
 * @param root of the repository
 * @param kept what is known from before; without it everything is looked at
 * @returns the errors, each once
 */
export async function checkTypes(root: string, kept?: Kept): Promise<string[]> {
  const errors = await (kept === undefined ? checkAll(root) : checkProjects(root, kept));
  return [...new Set(errors)];
}
