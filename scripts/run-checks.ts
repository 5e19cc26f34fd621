// Types, lint, format, imports and packages, beside each other. What did not change since it passed is not looked at again.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { changedSincePassed, type Keys } from './changed-since-passed.ts';
import { checkTypes, keptAs, readProjects } from './check-types.ts';
import { createDeclaredTypes } from './declared-types.ts';
import { environmentOfGo } from './environment-of-go.ts';
import { readTree, type Tree } from './read-tree.ts';
import { formatKeys, importKeys, lintKeys, packageKeys } from './what-checks-depend-on.ts';

interface Check {
  readonly script: string;
  readonly options: readonly string[];
  /** What it looks at is named to it, all by a dot, where it is not all or nothing. */
  readonly takesNames?: true;
  readonly after?: string;
  readonly keys: (tree: Tree) => Keys;
}

const home = resolve(import.meta.dirname, '..');
/** Where the names are longer together the check looks at everything: the command line of Windows has an end, 32,767 characters. */
const mostCharacters = 30_000;

/** Of all projects, as TypeScript wrote them down. */
function readTypes(root: string, folder: string) {
  const types = createDeclaredTypes(root, folder);
  for (const project of readProjects(root)) types.read(keptAs(project));
  return types;
}

/** All but the types, which TypeScript looks at by itself. */
function describeChecks(root: string, types: string): Readonly<Record<string, Check>> {
  return {
    lint: {
      script: 'node_modules/oxlint/bin/oxlint',
      options: [],
      takesNames: true,
      // Types say who imports whom, and what each file shows to others.
      after: 'types',
      keys: (tree) => lintKeys(tree, readTypes(root, types)),
    },
    format: {
      script: 'node_modules/prettier/bin/prettier.cjs',
      options: ['--check', '--ignore-unknown', '--log-level=warn'],
      takesNames: true,
      keys: formatKeys,
    },
    imports: { script: 'scripts/check-imports.ts', options: [], keys: importKeys },
    packages: { script: 'scripts/check-packages.ts', options: [], takesNames: true, keys: packageKeys },
  };
}

type Tell = (text: string | Buffer) => void;

async function run(root: string, script: string, args: readonly string[], tell: Tell): Promise<boolean> {
  const child = spawn(process.execPath, [join(home, script), ...args], {
    cwd: root,
    env: environmentOfGo,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => told.push(chunk));
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  });
  // What a check says comes in one piece, not mixed with what the others say.
  tell(Buffer.concat(told));
  return status === 0;
}

/**
 * @param root of the repository
 * @param names of the checks, all where there are none; lint looks at types first
 * @param whole looks at everything and keeps nothing
 * @returns the names of those that failed
 */
export async function runChecks(
  root: string,
  names: readonly string[],
  { whole, tell }: { readonly whole: boolean; readonly tell: Tell },
): Promise<readonly string[]> {
  const cache = join(root, 'node_modules/.cache/checks');
  const types = join(cache, 'types');
  const checks = describeChecks(root, types);
  const all = ['types', ...Object.keys(checks)];
  const tree = whole ? undefined : readTree(root);
  const runs = new Map<string, Promise<boolean>>();

  async function passTypes(): Promise<boolean> {
    const errors = await checkTypes(root, tree && { tree, folder: types });
    for (const error of errors) tell(`${error}\n`);
    return errors.length === 0;
  }

  async function pass(name: string): Promise<boolean> {
    if (name === 'types') return passTypes();
    const check = checks[name];
    if (!check) throw new Error(`No check ${name}: there are ${all.join(', ')}.`);
    const { script, options, takesNames, after, keys } = check;
    const everything = takesNames ? [...options, '.'] : options;
    if (!tree) return await run(root, script, everything, tell);
    if (after !== undefined) await passOnce(after);
    const { changed, passed } = changedSincePassed(join(cache, `${name}.json`), keys(tree));
    if (changed.length === 0) return true;
    const canBeNamed = changed.join(' ').length <= mostCharacters;
    const some = takesNames && canBeNamed ? [...options, ...changed] : everything;
    const ok = await run(root, script, some, tell);
    if (ok) passed();
    return ok;
  }

  function passOnce(name: string): Promise<boolean> {
    const running = runs.get(name) ?? pass(name);
    runs.set(name, running);
    return running;
  }

  // Everything is run, so that one run shows all that has to be mended.
  await Promise.all((names.length > 0 ? names : all).map(passOnce));
  const failed: string[] = [];
  for (const [name, passed] of runs) if (!(await passed)) failed.push(name);
  return failed;
}
