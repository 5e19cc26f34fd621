import { expect, test } from 'vitest';
import { squattingFrames } from '../../packages/coach/test/squatting.ts';
import { runSweep, type SweepSubject } from './run-sweep.ts';

const frames = squattingFrames([100, 100]);

const subject: SweepSubject = {
  id: 'two squats',
  frames,
  counted: 2,
  repetitions: [
    { start_ms: 500, told_ms: 2000, side: 'left' },
    { start_ms: 2500, told_ms: 4000, side: 'right' },
  ],
  by: 'leg',
  count: (changed) => Math.round((2 * changed.length) / frames.length),
};

test('a count that stays is unchanged, one that does not is named', () => {
  const same = runSweep({ name: 'same', change: (clip) => clip.frames }, [subject]);
  expect(same).toMatchObject({ pairs: 1, unchanged: 1, share: 1, changed: [] });
  const half = runSweep({ name: 'half', change: (clip) => clip.frames.slice(0, 38) }, [subject]);
  expect(half).toMatchObject({ share: 0, near: 1, changed: [{ id: 'two squats', expected: 2, counted: 1 }] });
});

test('a repetition that was cut off is not expected', () => {
  const cut = { name: 'cut', change: () => frames.slice(0, 38), fewer: 1 };
  expect(runSweep(cut, [subject])).toMatchObject({ share: 1 });
});

test('what a hidden limb does alone may be missed, what another one does may not', () => {
  const half = () => frames.slice(0, 38);
  expect(runSweep({ name: 'its own', change: half, hides: 'left leg' }, [subject])).toMatchObject({
    share: 1,
  });
  expect(runSweep({ name: 'an arm', change: half, hides: 'left arm' }, [subject])).toMatchObject({
    share: 0,
  });
  const none = { name: 'none', change: () => frames.slice(0, 10), hides: 'left leg' } as const;
  expect(runSweep(none, [{ ...subject, count: () => 0 }])).toMatchObject({ share: 0, near: 1 });
});

test('below four frames a repetition a pair is left out and listed', () => {
  const sparse = { name: 'sparse', change: () => frames.filter((_, i) => i % 8 === 0), rounds: 3 };
  expect(runSweep(sparse, [subject])).toMatchObject({
    pairs: 0,
    share: null,
    left_out: [{ id: 'two squats', frames_a_repetition: 2.8 }],
  });
});

test('time that is stretched leaves as many frames a repetition', () => {
  const slow = { name: 'slow', change: () => frames.map((frame) => ({ ...frame, tMs: frame.tMs * 8 })) };
  expect(runSweep(slow, [subject])).toMatchObject({ pairs: 1, left_out: [] });
});
