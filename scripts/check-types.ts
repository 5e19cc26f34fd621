// Type-checks the projects of tsconfig.json with TypeScript 7. One process for each: `tsc -b` looks at a project again when files
// of its own change, not those that it imports from another one, and so hides errors.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const tsc = resolve(import.meta.dirname, '../node_modules/typescript-7/bin/tsc');

function readProjects(root: string): string[] {
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

/**
 * @param root of the repository
 * @param cache folder for TypeScript's build info, which knows what a change touches; without it everything is looked at
 * @returns the errors, each once
 */
export function checkTypes(root: string, cache?: string): string[] {
  if (cache !== undefined) mkdirSync(cache, { recursive: true });
  const errors = readProjects(root).flatMap((project) => {
    const buildInfo = `${project.replaceAll(/[\\/]/g, '-')}.tsbuildinfo`;
    return checkProject(
      root,
      project,
      cache === undefined ? [] : ['--incremental', '--tsBuildInfoFile', join(cache, buildInfo)],
    );
  });
  return [...new Set(errors)];
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const errors = checkTypes(root, process.env['CI'] ? undefined : join(root, 'node_modules/.cache/types'));
  for (const error of errors) console.error(error);
  process.exitCode = errors.length > 0 ? 1 : 0;
}
