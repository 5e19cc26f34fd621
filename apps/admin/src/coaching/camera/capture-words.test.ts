import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { expect, test } from 'vitest';
import { englishWords } from '../../../test/english-words.ts';
import { makePoses } from '../../demo/make-poses.ts';
import { countdownMs, type Capture } from './capture.ts';
import { captureClock, captureWords } from './capture-words.ts';

const { say } = englishWords;
const [somebody] = makePoses([]);
const seen: PoseFrame = { tMs: 1000, aspect: 1, landmarks: somebody?.landmarks ?? null };
const nobody: PoseFrame = { ...seen, landmarks: null };
const at = (frame: PoseFrame, tMs: number): PoseFrame => ({ ...frame, tMs });

test.each([
  ['somebody', seen, /^You are seen/],
  ['nobody', nobody, /^Nobody is seen/],
  ['a dark room', { ...nobody, luma: 12 }, /too dark/],
  ['a crowd', { ...seen, people: 2 }, /More than one/],
] as const)('a live picture with %s says so', (_what, frame, words) => {
  expect(captureWords(say, { step: 'watching', seen: frame })).toMatch(words);
});

test('somebody who leaves the picture while recording is told', () => {
  expect(captureWords(say, { step: 'recording', seen, frames: [seen] })).toMatch(/three repetitions/);
  expect(captureWords(say, { step: 'recording', seen: nobody, frames: [seen] })).toMatch(/^Nobody/);
});

test('the clock counts down to the beginning and up from it', () => {
  const startsMs = 1000 + countdownMs;
  const counting = (tMs: number): Capture => ({ step: 'counting_down', seen: at(seen, tMs), startsMs });
  expect([1000, 1001, 5999].map((tMs) => captureClock(counting(tMs)))).toEqual(['5', '5', '1']);
  const recording = (tMs: number): Capture => ({ step: 'recording', seen: at(seen, tMs), frames: [seen] });
  expect([1000, 9999, 66_000].map((tMs) => captureClock(recording(tMs)))).toEqual(['0:00', '0:08', '1:05']);
});

test('a machine that could look at few pictures only is told so', () => {
  const film = (stepMs: number): Capture => ({
    step: 'shown',
    frames: Array.from({ length: 30 }, (_, i) => at(seen, i * stepMs)),
  });
  expect(captureWords(say, film(70))).not.toMatch(/pictures a second/);
  expect(captureWords(say, film(250))).toMatch(/Only 4 pictures a second/);
});

test('a page that may not ask for a camera says where it may', () => {
  expect(captureWords(say, { step: 'refused', problem: 'insecure' })).toMatch(/https/);
});
