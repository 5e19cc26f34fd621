// The path of a frame that docs/architecture.md lists is the one that frames go: what runs is asked of the machine itself.

import { Session } from 'node:inspector/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { expect, onTestFinished, test } from 'vitest';
import { squattingFrames } from '../test/squatting.ts';
import { createCoach } from './coach.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/architecture.md'), 'utf8');

/** Formulas, and what is looked at beside the movement now and then. */
const aside = /^(geometry|filters|signals|statistics|texts|motion|recognise)\//;

/** The files that a numbered list of the page names, in its order. */
function listed(list: string): readonly string[] {
  const [, from = ''] = page.split(`<!-- ${list} -->`);
  const [text = ''] = from.split(`<!-- end of ${list} -->`);
  return [...text.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file);
}

/** Which files run something while squats are coached: in frames in which a movement goes on, and in which one ends. */
async function filesRun(): Promise<{ readonly going: Set<string>; readonly ending: Set<string> }> {
  const session = new Session();
  session.connect();
  onTestFinished(() => {
    session.disconnect();
  });
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const coach = createCoach(squatExercise.specification);
  let state = coach.start();
  const [going, ending] = [new Set<string>(), new Set<string>()];
  for (const frame of squattingFrames([100, 100, 100])) {
    await session.post('Profiler.takePreciseCoverage');
    const step = coach.step(state, frame);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    state = step.state;
    const ended = step.events.some(({ type }) => type === 'repetition');
    if (!ended && step.events.some(({ type }) => type !== 'phase')) continue;
    for (const { url, functions } of result) {
      const file = /packages\/coach\/src\/(.+\.ts)/.exec(url)?.[1];
      const ran = functions.some(({ functionName, ranges }) => functionName !== '' && ranges[0]?.count);
      if (file !== undefined && ran && !aside.test(file) && !file.includes('.test.'))
        (ended ? ending : going).add(file);
    }
  }
  return { going, ending };
}

test('a frame goes through the files that the page lists, and through 15 at most', async () => {
  const { going, ending } = await filesRun();
  const [path, more] = [listed('the path of a frame'), listed('a movement that ends')];
  expect([...going].sort()).toEqual([...path].sort());
  expect(path.length).toBeLessThanOrEqual(15);
  expect([...ending].filter((file) => !going.has(file)).sort()).toEqual([...more].sort());
});
