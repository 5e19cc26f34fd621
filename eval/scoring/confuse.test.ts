import { expect, test } from 'vitest';
import { confuse } from './confuse.ts';

test('sets of three count for the share, every clip for what it was taken for', () => {
  const confusion = confuse([
    { shown: 'squat', recognised: 'squat', reps: 5 },
    { shown: 'squat', recognised: 'hinge', reps: 3 },
    { shown: 'squat', recognised: null, reps: 1 },
    { shown: null, recognised: 'curl', reps: 0 },
    { shown: null, recognised: null, reps: 0 },
  ]);
  expect(confusion).toMatchObject({ sets: 2, right: 1, share: 0.5, mistaken: 2 });
  expect(confusion.rows).toEqual([
    {
      shown: 'squat',
      clips: 3,
      recognised: [
        { as: 'squat', clips: 1 },
        { as: 'hinge', clips: 1 },
        { as: null, clips: 1 },
      ],
    },
    {
      shown: null,
      clips: 2,
      recognised: [
        { as: 'curl', clips: 1 },
        { as: null, clips: 1 },
      ],
    },
  ]);
});
