// What the compact form of recordings leaves out must not matter to the coach.

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { bundled } from '@spotter/exercises/bundled';
import { decodePoses } from '@spotter/coach/recording/decode-poses';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import { expect, test } from 'vitest';
import { countRecording } from './count-recording.ts';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { readFixture } from './recording/read-fixture.ts';

const chunkFrames = 300;

test('recorded poses take at most 150 bytes a frame, and nearly all are counted as before', () => {
  let frames = 0;
  let bytes = 0;
  const changed: string[] = [];
  const counted: string[] = [];
  for (const { label } of readLabels(fixtures)) {
    const { id, exercise } = label;
    const original = readFixture(id);
    const parts: Uint8Array[] = [];
    for (let i = 0; i < original.length; i += chunkFrames)
      parts.push(deflateRawSync(encodePoses(original.slice(i, i + chunkFrames))));
    frames += original.length;
    bytes += parts.reduce((sum, { length }) => sum + length, 0);
    const specification = bundled.get(exercise.replace(/^other:/, ''));
    if (!specification) continue;
    const restored = decodePoses(Buffer.concat(parts.map((part) => inflateRawSync(part))));
    counted.push(id);
    if (countRecording(specification, restored).counted !== countRecording(specification, original).counted)
      changed.push(id);
  }
  expect(counted.length).toBeGreaterThanOrEqual(40);
  expect(changed.length / counted.length).toBeLessThanOrEqual(0.03);
  expect(bytes / frames).toBeLessThanOrEqual(150);
});
