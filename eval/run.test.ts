import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { fixtures } from './read-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'spotter-eval-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function runEval(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), ...args], { encoding: 'utf8' });
}

test('any folder is counted, and a recording that fails stops nothing', () => {
  copyFileSync(join(fixtures, 'ambaks_squats.json.gz'), join(folder, 'good.json.gz'));
  copyFileSync(join(fixtures, 'tby_c1.json.gz'), join(folder, 'unheard_of.json.gz'));
  copyFileSync(join(fixtures, 'michpapa_img_8349.json.gz'), join(folder, 'nothing_done.json.gz'));
  writeFileSync(join(folder, 'broken.json.gz'), gzipSync('{}').subarray(0, 9));
  writeFileSync(join(folder, 'empty.json.gz'), gzipSync('{"width":1,"height":1,"frames":[]}'));
  const labels = [
    { id: 'missing', exercise: 'squat' },
    { id: 'broken', exercise: 'squat' },
    { id: 'empty', exercise: 'squat' },
    { exercise: 'squat' },
    { id: 'good', exercise: 'other:Squats' },
    { id: 'unheard_of', exercise: 'other:lifting_the_piano' },
    { id: 'nothing_done', exercise: 'none' },
  ];
  writeFileSync(join(folder, 'labels.json'), JSON.stringify(labels));
  const json = join(folder, 'out.json');
  const { status, stdout } = runEval('--poses', folder, '--json', json);
  expect(status).toBe(0);
  expect(stdout).toContain('good (other:Squats): counted 5');
  const { results, summary } = JSON.parse(readFileSync(json, 'utf8')) as {
    results: { id: string; counted: number | null; counter: string | null; error?: string }[];
    summary: { failed: number };
  };
  expect(results.map(({ id, counted, error }) => [id, counted, error !== undefined])).toEqual([
    ['missing', null, true],
    ['broken', null, true],
    ['empty', null, true],
    ['entry 4', null, true],
    ['good', 5, false],
    ['unheard_of', expect.any(Number), false],
    ['nothing_done', 0, false],
  ]);
  expect(results[5]?.counter).toBe('generic');
  expect(summary.failed).toBe(4);
});

test('what is counted where a label says nothing but that nothing is done is false, in the list, the table and the summary alike', () => {
  const of = mkdtempSync(join(folder, 'ghosts-'));
  copyFileSync(join(fixtures, 'ambaks_squats.json.gz'), join(of, 'squats.json.gz'));
  writeFileSync(join(of, 'labels.json'), JSON.stringify([{ id: 'squats', exercise: 'none' }]));
  const json = join(of, 'out.json');
  const { stdout } = runEval('--poses', of, '--ghosts', '--json', json);
  const { results, summary } = JSON.parse(readFileSync(json, 'utf8')) as {
    results: { counted: number; counted_by: Record<string, number> }[];
    summary: { none: { false_repetitions: { engine: number } } };
  };
  expect(results[0]?.counted_by).toMatchObject({ squat: 5, jumping_jack: 0 });
  expect(Math.max(...Object.values(results[0]?.counted_by ?? {}))).toBe(results[0]?.counted);
  expect(summary.none.false_repetitions.engine).toBe(results[0]?.counted);
  expect(stdout).toMatch(/\| squat +\| +1 \| +5 \|/);
});

test('one recording is traced into a file and a picture', () => {
  const { status } = runEval('--id', 'ambaks_squats', '--trace', join(folder, 'trace.json'));
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'trace.json'), 'utf8'))).toMatchObject({ counted: 5 });
  expect(existsSync(join(folder, 'trace.svg'))).toBe(true);
});

test.each([
  [['--poses', '/nowhere'], /labels\.json cannot be read/],
  [['--id', 'nobody'], /has no such recording/],
  [['--trace', 'a.json'], /--trace needs --id/],
  [['--id', 'a', '--raise-floor'], /for all of the fixtures/],
  [['--ghosts', '--exercise', 'squat'], /--ghosts is for recordings of none/],
  [['--frobnicate'], /--frobnicate/],
])('%j is answered by what is wrong and what can be asked for', (args, message) => {
  const { status, stderr } = runEval(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).toContain('npm run eval -- [options]');
});
