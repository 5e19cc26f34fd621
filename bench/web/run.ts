// A minute's training in Chromium before a camera that plays a film: npm run bench -- web [--seconds 60] [--starts 5].
// --drawn has a drawn film in place of the clip; --trace FILE keeps Chromium's trace of it, which the Performance panel of
// its tools shows.
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../../e2e/parts/chromium-flags.ts';
import { chromiumPath } from '../../e2e/parts/find-chromium.ts';
import { openTraining } from '../../e2e/parts/open-training.ts';
import { median } from '../harness/median.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { startSpotter } from '../harness/start-spotter.ts';
import { markdownTable } from '../pose/measure.ts';
import { makeFilm } from './make-film.ts';
import { measureAlone } from './measure-alone.ts';
import { measureStarts, openAtOnce, openWarm, start, waitUntilWarm } from './measure-starts.ts';
import { measureTraining } from './measure-training.ts';
import type { LongTask } from './watch-page.ts';

const options = readArguments(import.meta.filename, {
  seconds: { type: 'string', default: '60' },
  starts: { type: 'string', default: '5' },
  drawn: { type: 'boolean', default: false },
  trace: { type: 'string' },
});

const mostFirstMs = 5_000;
const leastRate = 12;
const aimedRate = 15;
const mostMs = 50;
const path = '/train/1';

if (chromiumPath === undefined) throw new Error('No Chromium is installed; CHROMIUM names another one.');
const folder = await mkdtemp(join(tmpdir(), 'spotter-bench-web-'));
const film = await makeFilm(folder, options.drawn);
const spotter = await startSpotter();
// With a profile, as people have one: a window that forgets everything keeps nothing that it has compiled.
const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: chromiumPath,
  baseURL: spotter.url,
  viewport: { width: 390, height: 844 },
  args: [
    ...chromiumFlags,
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film.path}`,
  ],
});
try {
  // However busy the machine is: what takes too long is measured, not broken off.
  context.setDefaultTimeout(180_000);
  const first = await context.newPage();
  await openTraining(first, spotter.url);
  await waitUntilWarm(first);
  await first.close();

  const times = Number(options.starts);
  const starts = await measureStarts(openWarm, context, path, times);
  const startsAtOnce = await measureStarts(openAtOnce, context, path, times);

  const page = await openWarm(context, path);
  await start(page);
  if (options.trace !== undefined) {
    const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
    const profiler = ['disabled-by-default-v8.cpu_profiler'];
    await context
      .browser()
      ?.startTracing(page, { path: options.trace, categories: [...categories, ...profiler] });
  }
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  const training = await measureTraining(page, film, Number(options.seconds));
  if (options.trace !== undefined) await context.browser()?.stopTracing();
  await page.getByRole('button', { name: 'End training' }).click();
  await page.getByText(/^Stored/).waitFor();
  const alone = await measureAlone(page);

  const { looks, longTasks, longByPose, tookMs, rateTold, counted, done } = training;
  const ms = (value: number): string => value.toFixed(0);
  const p95 = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
  const inSecond = (count: number): string => ((count * 1000) / tookMs).toFixed(1);
  const say = (tasks: readonly LongTask[]): string => {
    const took = tasks.map((task) => task.tookMs);
    const total = took.reduce((sum, one) => sum + one, 0);
    return `${tasks.length}, the longest ${ms(Math.max(0, ...took))}, in all ${ms(total)}`;
  };
  const found = looks.map(({ sentMs, foundMs }) => foundMs - sentMs);
  const aloneMs = median(alone.looksMs);

  console.log(
    `${film.name}, ${(tookMs / 1000).toFixed(0)} s, a load of ${load} before. The page says: ${rateTold ?? aimedRate} poses a second.\n`,
  );
  console.log(
    markdownTable(
      ['What', 'Measured', 'Its ceiling in the same run', 'Meant'],
      [
        [
          `From _Start training_ to the first pose, ms: median, most of ${starts.length}`,
          `${ms(median(starts))}, ${ms(Math.max(...starts))}`,
          `${ms(alone.firstMs)}, the worker alone`,
          `at most ${mostFirstMs}`,
        ],
        [
          'The same, pressed as soon as the button is there',
          `${ms(median(startsAtOnce))}, ${ms(Math.max(...startsAtOnce))}`,
          '',
          `at most ${mostFirstMs}`,
        ],
        [
          'Poses a second',
          inSecond(looks.length),
          `${Math.min(aimedRate, 1000 / aloneMs).toFixed(1)}; the camera ${inSecond(training.cameraPictures)}, the worker alone ${(1000 / aloneMs).toFixed(1)}`,
          `${leastRate} to ${aimedRate}`,
        ],
        [
          'From a picture to its pose, ms: median, 95 %',
          `${ms(median(found))}, ${ms(p95(found))}`,
          `${ms(aloneMs)}, ${ms(p95(alone.looksMs))}, the worker alone`,
          '',
        ],
        [`Tasks of the main thread over ${mostMs} ms`, say(longTasks), '0', ''],
        ['of those, with a pose in them', say(longByPose), '0', '0'],
        ['The main thread is busy', `${((100 * training.mainMs) / tookMs).toFixed(0)} %`, '', ''],
        ['Repetitions', `${counted}`, `${done}`, `${done}`],
      ],
    ),
  );
  const isMissed =
    Math.max(median(starts), median(startsAtOnce)) > mostFirstMs ||
    (looks.length * 1000) / tookMs < leastRate ||
    longByPose.length > 0 ||
    counted !== done;
  console.log(isMissed ? '\nNot all that is meant is reached.' : '\nAll that is meant is reached.');
  process.exitCode = isMissed ? 1 : 0;
} finally {
  await context.close();
  await spotter.stop();
  await rm(folder, { recursive: true });
}
