// From a key press on a threshold to the screen, on a recording of a minute, in Chromium: npm run bench -- rerun.
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../../e2e/parts/chromium-flags.ts';
import { chromiumPath } from '../../e2e/parts/find-chromium.ts';
import { serveDemo } from '../../e2e/parts/serve-demo.ts';
import { fillSignIn } from '../../e2e/parts/sign-in.ts';
import { median } from '../harness/median.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { markdownTable } from '../pose/measure.ts';
import { timeKeys } from './time-keys.ts';

readArguments(import.meta.filename, {});

const ceilingMs = 150;
const warmUps = 10;
const presses = 40;

if (chromiumPath === undefined) throw new Error('No Chromium is installed; CHROMIUM names another one.');
const demo = await serveDemo();
const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumFlags] });
try {
  const page = await browser.newPage({ baseURL: demo.address });
  await page.goto('/admin/login');
  await fillSignIn(page, 'Demo owner', 'demonstration');
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await page.evaluate(`history.pushState({}, '', '/admin/exercises/1/coaching');
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))`);
  await page.getByText(/Tried on \d+ recordings/).waitFor();
  await page.getByRole('combobox', { name: 'Recording' }).click();
  await page.getByRole('option', { name: /minute_of_squats/ }).click();
  await page.getByText(/^60 s|^6\d s, 1[89]\d\d frames/).waitFor();
  await page.getByRole('slider', { name: 'Far end beyond' }).focus();

  const keys = Array.from({ length: warmUps + presses }, (_, i) => (i % 2 === 0 ? 'ArrowUp' : 'ArrowDown'));
  const timed = (await timeKeys(page, keys)).slice(warmUps);
  const rowOf = (name: string, values: readonly number[]) => [
    name,
    Math.round(Math.min(...values)),
    Math.round(median(values)),
    Math.round(values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN),
    Math.round(Math.max(...values)),
  ];
  console.log(await page.getByTestId('took').textContent());
  console.log(
    markdownTable(
      ['ms', 'least', 'median', '95 %', 'most'],
      [
        rowOf(
          'from the key to the screen',
          timed.map(({ screenMs }) => screenMs),
        ),
        rowOf(
          'of that, the engine in its worker',
          timed.map(({ engineMs }) => engineMs),
        ),
      ],
    ),
  );
  const isOver = median(timed.map(({ screenMs }) => screenMs)) > ceilingMs;
  console.log(isOver ? `\nOver ${ceilingMs} ms.` : `\nThe median is under ${ceilingMs} ms.`);
  process.exitCode = isOver ? 1 : 0;
} finally {
  await browser.close();
  await demo.close();
}
