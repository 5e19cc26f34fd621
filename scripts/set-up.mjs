// Everything that has to be there before a script of package.json runs: packages, the pinned Node, the pose models, the
// applications for browsers. With `packages` only those and Node, for scripts that read no more than the sources.
// Runs with whatever Node the machine has (20 or newer), so it is plain JavaScript without a dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? '.', '..');
const oldestNode = [20, 11];
const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, args, hint) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop(`${command} ${args.join(' ')} failed${error ? ` (${error.message})` : ''}. ${hint}`);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  stop(
    `Spotter needs Node ${oldestNode.join('.')} or newer to set itself up; this is ${process.versions.node}. See https://nodejs.org.`,
  );
}

const { installStamp, lockfileHash } = await import('./lockfile-hash.mjs');
const isInstalled = existsSync(installStamp) && readFileSync(installStamp, 'utf8') === lockfileHash();
const onlyPackages = process.argv[2] === 'packages';
const startedAt = Date.now();
if (!isInstalled) {
  console.log(
    onlyPackages
      ? 'Set-up: the packages (a minute or so; 1.5 GB).'
      : 'Set-up, 1 of 3: the packages (a minute or so; 1.5 GB). Then the pose models and the pages.',
  );
  run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'Is the package registry reachable?',
  );
}

if (!existsSync(pinnedNode)) {
  stop(
    'The npm package "node" did not bring its Node: its install script may have been denied. Run "npm rebuild node", or see docs/decisions/0001-node-pinned-by-npm.md for how to use your own Node 24.',
  );
}
// `npm start` is `exec node ...`: the shell gives way to the server, which then gets the signals that npm passes on. The shell
// of Windows has no exec; there this does what it says and nothing more.
if (process.platform === 'win32') writeFileSync(join(root, 'node_modules', '.bin', 'exec.cmd'), '@%*\r\n');
if (!onlyPackages) {
  const hint = 'Where the packages for development were removed after a change, npm ci brings them back.';
  if (!isInstalled) console.log('Set-up, 2 of 3: the pose models.');
  run(pinnedNode, [join('scripts', 'prepare-models.ts')], `The pose models could not be prepared. ${hint}`);
  if (!isInstalled) console.log('Set-up, 3 of 3: the dashboard and the web client.');
  run(pinnedNode, [join('scripts', 'build-apps.ts')], `The pages could not be built. ${hint}`);
}
if (!isInstalled) console.log(`Set up in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
