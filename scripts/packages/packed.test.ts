// The packages as others install them: packed, unpacked into a project of their own, and used there. No registry is asked.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build as bundleWithEsbuild } from 'esbuild';
import { build as bundleWithVite } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typescriptProgram } from '../typescript-program.ts';
import { buildPackage, publishedPackages } from './build-package.ts';
import { packPackage } from './pack-package.ts';

const root = resolve(import.meta.dirname, '../..');
const project = mkdtempSync(join(tmpdir(), 'spotter-packed-'));
const modules = join(project, 'node_modules');

/** A training from the login to its end, on the fake server that the client brings. */
const program = `
import { createSpotter } from '@spotter/client';
import { createFakeServer } from '@spotter/client/testing';

export async function train() {
  const server = createFakeServer();
  const spotter = createSpotter(server.address, server.ports);
  const person = { username: 'Ada', email: 'ada@example.com', password: 'a long password' };
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  const training = await spotter.train({ exercise: 'squat' });
  training.sendPose({ landmarks: null });
  await training.end();
  const seen = [];
  for await (const { type } of training) seen.push(type);
  return [...seen, training.state, server.trainings[0].seqs.length].join(' ');
}
`;
const result = 'exercise summary ended 1';

function run(node: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: project, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.trim();
}

/** Another Node of this machine, the oldest that the packages are for. */
const node20 = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((node) => /^v20\./.test(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout));

beforeAll(() => {
  mkdirSync(join(modules, '@spotter'), { recursive: true });
  for (const name of publishedPackages) {
    const tarball = packPackage(buildPackage(root, name), project);
    const home = join(modules, '@spotter', name);
    mkdirSync(home);
    expect(spawnSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']).status).toBe(0);
  }
  // What they depend on, as a registry would bring it.
  for (const name of [
    'typebox',
    'react',
    '@types/react',
    'csstype',
    '@types/ws',
    '@types/node',
    'undici-types',
  ]) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'train.js'), program);
  writeFileSync(
    join(project, 'main.js'),
    "import { train } from './train.js';\nconsole.log(await train());\n",
  );
  // Four builds, on a machine that may have other things to do.
}, 300_000);
afterAll(() => {
  rmSync(project, { recursive: true });
});

test('what is packed depends on nothing but our own packages and TypeBox, and has sources, declarations and maps', () => {
  for (const name of publishedPackages) {
    const home = join(modules, '@spotter', name);
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      readonly private?: boolean;
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    expect(manifest.private).toBeUndefined();
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      expect(dependency).toMatch(/^(typebox|@spotter\/\w+)$/);
    }
  }
  const map = JSON.parse(
    readFileSync(join(modules, '@spotter/client/lib/create-spotter.d.ts.map'), 'utf8'),
  ) as { readonly sources: readonly string[] };
  const [source = ''] = map.sources;
  expect(readFileSync(join(modules, '@spotter/client/lib', source), 'utf8')).toContain('createSpotter');
});

test('the client is used from this Node', () => {
  expect(run(process.execPath, 'main.js')).toBe(result);
});

test.skipIf(node20 === undefined)('the client is used from Node 20, where there is one', () => {
  expect(run(node20 ?? '', 'main.js')).toBe(result);
});

test('contract, coach and exercises are used from Node: an engine is made of a bundled exercise', () => {
  const text = `
    import { errors } from '@spotter/contract/errors';
    import { createCoach } from '@spotter/coach/coach';
    import { bundled } from '@spotter/exercises/bundled';
    console.log(typeof createCoach(bundled.get('squat')).step, errors['auth.forbidden'].status);`;
  writeFileSync(join(project, 'embed.js'), text);
  expect(run(process.execPath, 'embed.js')).toBe('function 403');
});

/** As the README of the coach has it. */
function countByTheReadme(node: string): string {
  const readme = readFileSync(join(modules, '@spotter/coach/README.md'), 'utf8');
  const [, text = ''] = /```js\n\/\/ count\.mjs[^\n]*\n([^]*?)```/.exec(readme) ?? [];
  writeFileSync(join(project, 'count.mjs'), text);
  return run(node, 'count.mjs', join(root, 'eval/fixtures/tfjs_pose_squats.json.gz'));
}

test('the coach counts the squats of a recording in the lines that its README has', () => {
  expect(countByTheReadme(process.execPath)).toBe('2 squats');
});

test.skipIf(node20 === undefined)('and does so in Node 20, where there is one', () => {
  expect(countByTheReadme(node20 ?? '')).toBe('2 squats');
});

test('each package says what it is for', () => {
  for (const name of publishedPackages)
    expect(readFileSync(join(modules, '@spotter', name, 'README.md'), 'utf8')).toContain(`@spotter/${name}`);
});

test('Vite bundles the client into one file without a dynamic import, which runs', async () => {
  const out = join(project, 'vite');
  await bundleWithVite({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { outDir: out, lib: { entry: join(project, 'train.js'), formats: ['es'], fileName: 'train' } },
  });
  const code = readFileSync(join(out, 'train.js'), 'utf8');
  expect(code).not.toMatch(/\bimport\s*\(|^import /m);
  writeFileSync(join(out, 'main.js'), "import { train } from './train.js';\nconsole.log(await train());\n");
  expect(run(process.execPath, join(out, 'main.js'))).toBe(result);
});

async function bundleForGlobals(options: { readonly conditions: string[]; readonly target: string }) {
  const { outputFiles } = await bundleWithEsbuild({
    entryPoints: [join(project, 'train.js')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    platform: 'neutral',
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}

test.each([
  ['browsers', { conditions: ['browser', 'import'], target: 'es2022' }],
  ['React Native', { conditions: ['react-native', 'import'], target: 'es2020' }],
])(
  'esbuild bundles it for the conditions of %s, and it needs no more than timers there',
  async (_name, options) => {
    const code = await bundleForGlobals(options);
    const globals = { setTimeout, clearTimeout, queueMicrotask, AbortController };
    expect(await runInNewContext(`${code}; bundle.train()`, globals)).toBe(result);
  },
);

const consumer = `
import { createSpotter, keepIn, SpotterError, type Training } from '@spotter/client';
import { createRest } from '@spotter/client/rest';
import { useHappening } from '@spotter/client/react';
import { WebSocket as NodeSocket } from 'ws';
declare const picture: Blob;
export const browser = createSpotter('http://a', { fetch, WebSocket, storage: keepIn(localStorage) });
export const node = createSpotter('http://a', { WebSocket: NodeSocket });
export const reps = async (): Promise<number> => (await createRest('http://a').workouts.get('w')).reps;
export async function train(): Promise<Training> {
  const training = await browser.train({ exercise: 'squat', target: { repetitions: 5 } });
  training.sendPose({ landmarks: [[0, 0]], t: 1 });
  training.sendPicture(picture);
  training.on('repetition', ({ count }) => count.toFixed());
  for await (const event of training) if (event.type === 'cue') event.cue.text.trim();
  return training;
}
export const Count = ({ training }: { training: Training }) => useHappening(training, 'frame')?.count;
// @ts-expect-error there is no such feedback
void browser.train({ exercise: 1, feedback: 'loud' });
export const isBusy = (error: unknown) => error instanceof SpotterError && error.code === 'limits.busy';
`;

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('TypeScript knows its types with module %s, resolved as %s', (module, moduleResolution) => {
  const compilerOptions = {
    ...{ module, moduleResolution, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], skipLibCheck: true },
  };
  writeFileSync(join(project, 'consumer.ts'), consumer);
  const settings = join(project, `tsconfig.${moduleResolution}.json`);
  writeFileSync(settings, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  expect(spawnSync(typescriptProgram, ['-p', settings], { encoding: 'utf8' }).stdout).toBe('');
});
