import { expect, test } from 'vitest';
import { untried } from './gpu-machine.ts';
import { readGpuStanding } from './kept-gpu-standing.ts';

const kept = { of: 'Chromium 150', verdict: 'slow', losses: 1, isAtWork: false };

test('what was found out holds for the same browser, and another version is tried anew', () => {
  const { of, ...standing } = kept;
  expect(readGpuStanding(JSON.stringify(kept), of)).toEqual(standing);
  expect(readGpuStanding(JSON.stringify(kept), 'Chromium 151')).toEqual(untried);
});

test.each([null, '', 'null', '3', '{}', JSON.stringify({ ...kept, verdict: 'splendid' })])(
  'what was never kept, or is no such thing, counts as untried: %s',
  (text) => {
    expect(readGpuStanding(text, kept.of)).toEqual(untried);
  },
);
