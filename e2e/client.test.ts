// The client in the browser: the page of its README before a camera that films squats, and a training whose network breaks.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished } from 'vitest';
import { clientSnippet } from '../server/test/client-snippet.ts';
import { startCuttingProxy } from '../server/test/cutting-proxy.ts';
import { recordedFrames } from '../server/test/recorded-poses.ts';
import { filmSquats } from './parts/film-squats.ts';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { startSpotter, withOwner } from './parts/start-spotter.ts';

const scriptTag = '<script src="page.bundle.js"></script>';

/** Writes a page that holds what a bundler makes of a program. @returns the address of the file */
async function writePage(html: string, program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-client-page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const stdin = { contents: program, resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, write: false });
  const file = join(folder, 'page.html');
  expect(html).toContain(scriptTag);
  await writeFile(file, html.split(scriptTag).join(`<script>${outputFiles[0]?.text ?? ''}</script>`));
  return pathToFileURL(file).href;
}

journey('the page of the README counts squats before the camera', async () => {
  const { address } = await startSpotter({ ...withOwner, POSE_WORKERS: '1' });
  const url = await writePage(clientSnippet('page.html'), clientSnippet('page.js', address));
  const page = await openPage(address, { film: await filmSquats(3_000), file: url });
  await page.goto(url);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('#count').filter({ hasText: /^3$/ }).waitFor({ timeout: 40_000 });
  await page.getByRole('button', { name: 'Finish' }).click();
  // One more may have ended meanwhile.
  await page.getByText(/^[34] squats, [1-4] of them good\.$/).waitFor();
});

const trainee = (address: string) => `
import { createSpotter } from '@spotter/client';

globalThis.train = async () => {
  const spotter = createSpotter(${JSON.stringify(address)});
  const person = { username: 'Ada', email: 'ada@example.com', password: 'a password of mine' };
  await spotter.accounts.register(person);
  await spotter.accounts.logIn(person);
  globalThis.training = await spotter.train({ exercise: 'squat', feedback: 'lean' });
  globalThis.states = [];
  training.on('state', (state) => states.push(state));
};
globalThis.send = async (poses, seq) => {
  for (const pose of poses) {
    seq += 1;
    training.sendPose(pose);
    await new Promise((resolve) => {
      const stop = training.on('frame', (frame) => {
        if (frame.seq < seq) return;
        stop();
        resolve();
      });
    });
  }
};
globalThis.finish = async () => {
  const workout = await training.end();
  const events = [];
  for await (const { event } of training) events.push(event);
  return { reps: workout.reps, events, states };
};
`;

// What that program leaves in the page.
declare const train: () => Promise<void>;
declare const send: (poses: readonly object[], seq: number) => Promise<void>;
declare const finish: () => Promise<{ reps: number; events: number[]; states: string[] }>;

journey('a training in the browser goes on over a connection that breaks', async () => {
  const { address } = await startSpotter({ ...withOwner, LIMIT_MESSAGES_PER_SECOND: '10000' });
  const proxy = await startCuttingProxy(address);
  const poses = recordedFrames('tfjs_pose_squats').map(({ tMs: t, aspect, landmarks }) => ({
    t,
    aspect,
    landmarks,
  }));
  const url = await writePage(
    '<!doctype html><script src="page.bundle.js"></script>',
    trainee(proxy.address),
  );
  const page = await openPage(proxy.address, { file: url });
  await page.goto(url);
  await page.evaluate(() => train());
  const parts = 4;
  const size = Math.ceil(poses.length / parts);
  for (let part = 0; part < parts; part += 1) {
    const from = part * size;
    const those = poses.slice(from, from + size);
    await page.evaluate(([some, seq]) => send(some, seq), [those, from] as const);
    proxy.cut();
  }
  const { reps, events, states } = await page.evaluate(() => finish());
  expect(reps).toBe(2);
  expect(events).toEqual(events.map((_event, index) => index + 1));
  expect(states.filter((state) => state === 'reconnecting')).toHaveLength(parts);
});
