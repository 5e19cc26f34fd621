import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLabels } from './read-labels.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spotter-labels-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(content: string): string {
  writeFileSync(join(folder, 'labels.json'), content);
  return folder;
}

test('an id and an exercise are enough; repetitions without a range are their own range, and none are none', () => {
  const labels = [
    { id: 'a', exercise: 'squat' },
    { id: 'b', exercise: 'none', reps: 0 },
    { id: 'c', exercise: 'squat', reps: 3, reps_range: [3, 4] },
    { id: 'd', exercise: 'none' },
  ];
  expect(readLabels(write(JSON.stringify(labels)))).toEqual([
    { label: labels[0] },
    { label: { ...labels[1], reps_range: [0, 0] } },
    { label: labels[2] },
    { label: { ...labels[3], reps_range: [0, 0] } },
  ]);
});

test('an entry that is no label says why, and the others stand', () => {
  const entries = readLabels(
    write(
      JSON.stringify([
        null,
        { id: 7, exercise: 'squat' },
        { id: 'c', exercise: 'squat', reps_range: [4, 3] },
        { id: 'd', exercise: 'squat' },
      ]),
    ),
  );
  expect(entries.map(({ label, error }) => [label.id, error !== undefined])).toEqual([
    ['entry 1', true],
    ['entry 2', true],
    ['c', true],
    ['d', false],
  ]);
});

test('a folder without labels, or with something else in their place, is an error that says what is needed', () => {
  expect(() => readLabels(folder)).toThrow(/needs a labels\.json/);
  expect(() => readLabels(write('squat'))).toThrow(/does not hold JSON/);
  expect(() => readLabels(write('{}'))).toThrow(/has to hold a list/);
});
