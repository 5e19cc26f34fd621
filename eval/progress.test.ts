import { expect, test } from 'vitest';
import { followProgress } from './progress.ts';

function follow(live: boolean, stepMs: number, steps: number): string {
  let [now, told] = [0, ''];
  const progress = followProgress('counting', steps, {
    write: (text) => {
      told += text;
    },
    live,
    nowMs: () => now,
  });
  for (let i = 0; i < steps; i++) {
    now += stepMs;
    progress.step(`clip ${i}`);
  }
  progress.end();
  return told;
}

test('what takes less than a second is not talked about', () => {
  expect(follow(true, 40, 20)).toBe('');
});

test('after a second a terminal shows how far it is, and is left clean', () => {
  const told = follow(true, 300, 10);
  expect(told).toContain('counting: 4 of 10, clip 3');
  expect(told.endsWith('\r\u001b[K')).toBe(true);
});

test('a log gets a line every ten seconds', () => {
  expect(follow(false, 1000, 31).split('\n').filter(Boolean)).toHaveLength(3);
});
