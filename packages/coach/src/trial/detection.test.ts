import { expect, test } from 'vitest';
import { detectionOf, scoreClips } from './detection.ts';

const there = { shown: true, told: true, judged: true };
const missed = { shown: true, told: false, judged: true };
const falsely = { shown: false, told: true, judged: true };
const right = { shown: false, told: false, judged: true };

test('precision falls with what is told and not there, recall with what is there and not told', () => {
  expect(detectionOf([there, there, missed, falsely, falsely, falsely, right])).toEqual({
    told: 2,
    missed: 1,
    falselyTold: 3,
    precision: 2 / 5,
    recall: 2 / 3,
  });
});

test('a share of nothing is not known', () => {
  expect(detectionOf([right])).toMatchObject({ precision: null, recall: null });
});

test('clips where a fault cannot be judged are counted, and change no share', () => {
  expect(scoreClips([there, { ...missed, judged: false }])).toMatchObject({
    clips: { told: 1, missed: 0, recall: 1 },
    notJudged: 1,
    labelled: 2,
  });
});
