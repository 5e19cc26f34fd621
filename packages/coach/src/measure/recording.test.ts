import { expect, test } from 'vitest';
import { unread } from './readings.ts';
import { forgetBefore, noSamples, recordSample, samplesOf, type Samples } from './recording.ts';

function recorded(frames: number, fps: number): Samples {
  const recording = noSamples();
  for (let i = 0; i < frames; i++) {
    recordSample(recording, (i * 1000) / fps, i, unread([]));
  }
  return recording;
}

test('a short movement is kept as it was seen', () => {
  expect(samplesOf(recorded(50, 15))).toHaveLength(50);
});

test.each([
  [600, 60],
  [3600, 30],
])('a movement of %i frames is kept in bounded space, evenly from start to end', (frames, fps) => {
  const samples = samplesOf(recorded(frames, fps));
  expect(samples.length).toBeLessThanOrEqual(61);
  expect(samples.length).toBeGreaterThanOrEqual(25);
  const gaps = samples.slice(1).map(({ tMs }, i) => tMs - (samples[i]?.tMs ?? 0));
  expect(Math.max(...gaps)).toBeLessThan(4 * Math.min(...gaps));
  expect(samples[0]?.tMs).toBe(0);
  expect(((frames - 1) * 1000) / fps - (samples.at(-1)?.tMs ?? 0)).toBeLessThanOrEqual(Math.max(...gaps));
});

test('what is forgotten makes room for every frame again', () => {
  const rested = recorded(600, 60);
  forgetBefore(rested, 9900);
  expect(rested).toMatchObject({ spacingMs: 0 });
  expect(samplesOf(rested).every(({ tMs }) => tMs >= 9900)).toBe(true);
});
