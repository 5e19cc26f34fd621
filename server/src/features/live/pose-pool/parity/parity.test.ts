import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createPoseFinder, detectorSide, type FoundPose, type PoseModels } from '@spotter/pose/find-pose';
import { crop } from '@spotter/pose/crop';
import { wholePicture } from '@spotter/pose/region';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { drawFigure } from '@spotter/pose/draw-figure';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeScratchFolder } from '../../../../../test/make-scratch-folder.ts';
import { createJpegDecoder } from '../decode-jpeg.ts';
import { openPoseModels } from '../open-pose-models.ts';
import { openReferenceModels } from './open-reference-models.ts';

const root = resolve(import.meta.dirname, '../../../../../..');
const clipFolder = join(root, '../shared/clips');
const clips = ['ambaks_squats', 'swsumo_bicep', 'tfjs_pose_squats', 'malikmrl_abdominal'];
const hasClips = existsSync(clipFolder) && spawnSync('ffmpeg', ['-version']).status === 0;
if (!hasClips)
  console.warn('Pose parity on real pictures is not tested: ../shared/clips or ffmpeg is missing.');

/** The largest distance between the same joint in both, in pixels of the picture. */
function farthestPx(ours: FoundPose, reference: FoundPose, { width, height }: RgbPicture): number {
  const distances = (reference.landmarks ?? []).map(([x, y], joint) => {
    const [ourX, ourY] = ours.landmarks?.[joint] ?? [NaN, NaN];
    return Math.hypot((ourX - x) * width, (ourY - y) * height);
  });
  return Math.max(...distances);
}

const seconds = [1.5, 3.2, 5.4, 7.1];
const framesOf = new Map<string, readonly Uint8Array[]>();

/** Frames of a clip as the JPEGs that a client would send; ffmpeg starts once for all of them, and for both models. */
function clipFrames(clip: string): readonly Uint8Array[] {
  const known = framesOf.get(clip);
  if (known) return known;
  const folder = makeScratchFolder('parity');
  const files = seconds.map((second) => join(folder, `${second}.jpg`));
  const path = join(clipFolder, `${clip}.mp4`);
  const inputs = seconds.flatMap((second) => ['-threads', '1', '-ss', `${second}`, '-i', path]);
  const outputs = files.flatMap((file, index) => [
    ...['-map', `${index}:v`, '-frames:v', '1', '-vf', 'scale=640:-2'],
    ...['-c:v', 'mjpeg', '-threads', '1', '-q:v', '3', '-f', 'mjpeg', file],
  ]);
  spawnSync('ffmpeg', ['-v', 'error', ...inputs, ...outputs], { stdio: 'inherit' });
  const frames = files.map((file) => readFileSync(file));
  rmSync(folder, { recursive: true });
  framesOf.set(clip, frames);
  return frames;
}

describe.each(['lite', 'full'] as const)('the %s model', (model) => {
  let ours: PoseModels;
  let reference: PoseModels;

  beforeAll(async () => {
    ours = await openPoseModels(join(root, 'models'), model);
    reference = await openReferenceModels(model);
  });

  test.each([0, 0.5, 1])(
    'a drawn person (squat %d) is found where TFLite finds them, to 0.05 of a pixel',
    async (squat) => {
      const picture = drawFigure({ width: 640, height: 480, squat });
      const expected = await createPoseFinder(reference).find(picture, null);
      expect(expected.presence).toBeGreaterThan(0.9);
      const found = await createPoseFinder(ours).find(picture, null);
      expect(found.presence).toBeCloseTo(expected.presence, 4);
      expect(farthestPx(found, expected, picture)).toBeLessThan(0.05);
      const metres = expected.world?.flatMap(([x, y, z]) => [x, y, z]) ?? [];
      found.world
        ?.flatMap(([x, y, z]) => [x, y, z])
        .forEach((value, index) => {
          expect(Math.abs(value - (metres[index] ?? NaN))).toBeLessThan(0.0005);
        });
    },
  );

  test('the raw outputs agree: detector, landmarks, heatmap and metres', async () => {
    const picture = drawFigure({ width: 640, height: 480 });
    const input = new Float32Array(3 * detectorSide * detectorSide);
    crop(picture, wholePicture(picture), { side: detectorSide, range: [-1, 1], outside: 'black' }, input);
    const boxes = { ours: await ours.detector(input), reference: await reference.detector(input) };
    const side = new Float32Array(3 * 256 * 256);
    crop(
      picture,
      { x: 0.5, y: 0.5, size: 0.8, angle: 0.1 },
      { side: 256, range: [0, 1], outside: 'nearest' },
      side,
    );
    const marks = { ours: await ours.landmarker(side), reference: await reference.landmarker(side) };
    const worst = (a: Float32Array, b: Float32Array): number => {
      expect(a.length).toBe(b.length);
      return a.reduce((most, value, index) => Math.max(most, Math.abs(value - (b[index] ?? NaN))), 0);
    };
    expect(worst(boxes.ours.boxes, boxes.reference.boxes)).toBeLessThan(0.01);
    expect(worst(boxes.ours.scores, boxes.reference.scores)).toBeLessThan(0.005);
    expect(worst(marks.ours.landmarks, marks.reference.landmarks)).toBeLessThan(0.01);
    expect(worst(marks.ours.heatmap, marks.reference.heatmap)).toBeLessThan(0.005);
    expect(worst(marks.ours.world, marks.reference.world)).toBeLessThan(0.0005);
  });

  test.skipIf(!hasClips).each(clips)(
    'on pictures of %s the joints are those of TFLite to 0.01 of a pixel',
    async (clip) => {
      const decode = createJpegDecoder(1_000_000);
      for (const frame of clipFrames(clip)) {
        const picture = decode(frame);
        const expected = await createPoseFinder(reference).find(picture, null);
        const found = await createPoseFinder(ours).find(picture, null);
        expect(expected.presence).toBeGreaterThan(0.9);
        expect(farthestPx(found, expected, picture)).toBeLessThan(0.01);
      }
    },
  );
});
