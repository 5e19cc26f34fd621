import { plank as plankExercise } from '@spotter/exercises/core/plank';
import { expect, test } from 'vitest';
import { readingsOf } from '../../test/watched.ts';
import { judgeHold, noHoldForm } from './judge-hold.ts';

const { specification: plank } = plankExercise;

const held = (sagDeg: number) => readingsOf([['hip_sag', [sagDeg, 1], [sagDeg, 1]]]);

/** Judgements of so many seconds at ten frames each; the angle by time. */
function hold(seconds: number, sagAt: (tMs: number) => number) {
  const form = noHoldForm();
  const told: string[][] = [];
  for (let tMs = 0; tMs <= seconds * 1000; tMs += 100) {
    const judgement = judgeHold(form, tMs, held(sagAt(tMs)), plank, 'side', 'en');
    if (judgement) told.push(judgement.faults.map(({ rule }) => rule));
  }
  return { told, form };
}

test('a hold is judged once a second, from the second one on', () => {
  expect(hold(6, () => 2).told).toEqual([[], [], [], [], []]);
});

test('hips that sag are told while they do, and no longer', () => {
  const { told } = hold(12, (tMs) => (tMs > 3000 && tMs < 7000 ? 30 : 0));
  const sagging = told.map((rules) => rules.includes('hips_sag'));
  expect(sagging.slice(0, 2)).toEqual([false, false]);
  expect(sagging.slice(3, 5)).toEqual([true, true]);
  expect(sagging.slice(-2)).toEqual([false, false]);
});

test('a landmark that jumps for two frames is no fault', () => {
  const { told } = hold(6, (tMs) => (tMs === 3000 || tMs === 3100 ? 90 : 0));
  expect(told.flat()).toEqual([]);
});

test('an hour of holding is remembered in no more than a minute of it', () => {
  const size = (seconds: number) => JSON.stringify(hold(seconds, () => 2).form).length;
  expect(size(3600)).toBeLessThan(size(60) * 1.1);
});
