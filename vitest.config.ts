import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { defineConfig } from 'vitest/config';
import { exerciseNames } from './apps/web/build/exercise-names.ts';
import { testsWithDatabases } from './server/test/tests-with-databases.ts';

const withDatabases = testsWithDatabases(import.meta.dirname);
/** Those that say in their first line that they need a page like a browser's. */
const inPage = globSync('apps/*/{src,test}/**/*.test.{ts,tsx}', { cwd: import.meta.dirname })
  .map((file) => file.split(sep).join('/'))
  .filter((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8').startsWith('// @vitest-environment '),
  );

// For the workers and all that they start: where Linux gives it, memory comes by 2 MB instead of by 4 kB. A seventh fewer pages are
// touched first, each of them dear on some virtual machines. Other systems take no notice.
process.env['GLIBC_TUNABLES'] ??= 'glibc.malloc.hugetlb=1';
// What Node has made of a file once is there for the next process: of 1.3 s of a program that a test starts, half is left.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

/**
 * Node loads the files as it does for people who run them. Vite's runner transforms them first, and makes a look into an object of
 * every use of something imported, which takes a third of the time of code that counts. No test puts anything in the place of a module
 * (`vi.mock`), for which Vitest would read each file beside Node.
 */
const asNodeLoads = { viteModuleRunner: false, nodeLoader: false };
/** What is built for browsers imports pictures, models and styles, which Node does not load. */
const ofBrowsers = '{apps,packages/browser}/**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [exerciseNames()],
  test: {
    // Modules are loaded once: a test makes what it needs anew, and no module keeps anything that another test could meet.
    isolate: false,
    // Vitest leaves one core to itself, half of a small machine. Tests that wait, for a server to start or to be missed, leave theirs
    // to half a worker more.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // As `npm start` has it: what a test makes lives until its end, and is copied less often. A seventh less CPU.
    execArgv: ['--max-semi-space-size=32'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Other work on the machine says nothing about what is waited for.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          experimental: asNodeLoads,
          include: ['{packages,server,scripts,bench,ordeal}/**/*.test.ts'],
          exclude: ['**/node_modules/**', ofBrowsers, ...withDatabases],
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: [ofBrowsers], exclude: ['**/node_modules/**', ...inPage] },
      },
      // Apart from the others: a worker ends where the next file has another environment, and the next one loads React Admin anew.
      {
        extends: true,
        test: {
          name: 'screens',
          include: inPage,
          setupFiles: ['apps/admin/test/without-owner-stacks.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          experimental: asNodeLoads,
          include: withDatabases,
          globalSetup: ['server/test/start-databases.ts'],
        },
      },
      // A test of it replays every recording: seconds of work, and minutes of a machine that has other work.
      {
        extends: true,
        test: {
          name: 'eval',
          experimental: asNodeLoads,
          include: ['eval/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
