// Type-checks the projects of tsconfig.json with TypeScript 7. One process for each: `tsc -b` looks at a project again when files
// of its own change, not those that it imports from another one, and so hides errors.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changedSincePassed } from './changed-since-passed.ts';
import { buildInfoOf, createDeclaredTypes } from './declared-types.ts';
import { readTree } from './read-tree.ts';
import { typeKeys } from './what-checks-depend-on.ts';

const tsc = resolve(import.meta.dirname, '../node_modules/typescript-7/bin/tsc');

/** Of the projects that tsconfig.json names, in its order. */
export function readProjects(root: string): string[] {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    references: readonly { path: string }[];
  };
  return references.map(({ path }) => path);
}

function checkProject(root: string, project: string, options: readonly string[]): string[] {
  const args = [tsc, '-p', project, '--singleThreaded', '--pretty', 'false', ...options];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (error) throw error;
  if (status === 0) return [];
  // An error may go over lines; those after its first begin with a space.
  const told = `${stdout}${stderr}`.split(/\n(?!\s|$)/).map((text) => text.trimEnd());
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

function checkProjects(root: string, cache: string): string[] {
  forgetUnderOtherOptions(root, cache);
  const tree = readTree(root);
  const types = createDeclaredTypes(root, cache);
  return readProjects(root).flatMap((project) => {
    const name = keptAs(project);
    const kept = join(cache, name);
    function sincePassed(): ReturnType<typeof changedSincePassed> {
      types.read(name);
      return changedSincePassed(`${kept}.passed.json`, typeKeys(tree, types, name));
    }
    if (existsSync(buildInfoOf(kept)) && sincePassed().changed.length === 0) return [];
    // Only declarations that were written down are compared from the first change on.
    const declarations = ['--noEmit', 'false', '--emitDeclarationOnly', '--rootDir', root, '--outDir', kept];
    const errors = checkProject(root, project, [
      ...declarations,
      ...['--incremental', '--tsBuildInfoFile', buildInfoOf(kept)],
    ]);
    const { passed } = sincePassed();
    if (errors.length === 0) passed();
    return errors;
  });
}

/**
 * @param root of the repository
 * @param cache folder for TypeScript's build info, which knows what a change touches: it compares the declarations of a file that
 * changed with those it had, and looks at who imports it where they differ. A project is left alone where neither a file that it
 * names changed since it passed, nor a declaration that one of them reaches. Without the folder everything is looked at
 * @returns the errors, each once
 */
export function checkTypes(root: string, cache?: string): string[] {
  const errors =
    cache === undefined
      ? readProjects(root).flatMap((project) => checkProject(root, project, []))
      : checkProjects(root, cache);
  return [...new Set(errors)];
}

if (import.meta.main) {
  const [root = '.', cache] = process.argv.slice(2);
  const errors = checkTypes(resolve(root), cache);
  for (const error of errors) console.error(error);
  process.exitCode = errors.length > 0 ? 1 : 0;
}
