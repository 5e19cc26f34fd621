import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const journeys = globSync('*.test.ts', { cwd: import.meta.dirname }).sort();
const say = (pattern: RegExp): string[] =>
  journeys.filter((file) => pattern.test(readFileSync(join(import.meta.dirname, file), 'utf8')));

/** They train before a film, whose time goes on however busy the machine is. */
const withFilm = say(/\bfilm(?:Squats|HeldSquat|Clip)\b/);
const throughDemo = say(/\bserveDemo\b/);

const shared = {
  root: import.meta.dirname,
  setupFiles: ['./parts/close-browser.ts'],
  // What is loaded once serves all files of a worker; a journey makes all else anew.
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // What a page needs to show it on a machine that is busy; where a time is promised, the journey says it.
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: ['./parts/announce-browser.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'journeys',
          include: journeys.filter((file) => !withFilm.includes(file) && !throughDemo.includes(file)),
          // They wait for each other's pages more than they keep a core busy.
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...shared,
          name: 'demonstration',
          include: throughDemo,
          globalSetup: ['./parts/build-demo.ts'],
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...shared,
          name: 'camera',
          include: withFilm,
          // A browser, a server and the pose models want the machine for themselves.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
