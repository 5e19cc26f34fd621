// CPU of a frame through the pool, from JPEG to landmarks, against decoding, cropping and the model measured alone.
import { crop } from '@spotter/pose/crop';
import { drawFigure } from '@spotter/pose/draw-figure';
import { createPosePool } from '../../server/src/features/live/pose-pool/create-pose-pool.ts';
import { createJpegDecoder } from '../../server/src/features/live/pose-pool/decode-jpeg.ts';
import { encodeJpeg } from '../../server/src/features/live/pose-pool/encode-jpeg.ts';
import { openPoseModels } from '../../server/src/features/live/pose-pool/open-pose-models.ts';
import type { LandmarkModel } from '../../server/src/features/live/pose-pool/worker-messages.ts';
import { costOf, markdownTable, median, type Cost } from './measure.ts';

const rounds = 3;
const frames = 200;
const warmUp = 50;

export async function measureCpu(modelFolder: string, model: LandmarkModel): Promise<string> {
  const jpeg = encodeJpeg(drawFigure({ width: 640, height: 480 }));
  const decode = createJpegDecoder(1_000_000);
  const models = await openPoseModels(modelFolder, model);
  const pool = createPosePool({ size: 1, modelFolder, model });
  const seat = pool.join('bench');
  const found = await seat.find(jpeg, { region: null, countPeople: false });
  const region = found.nextRegion;
  if (region === null) throw new Error('Nobody was found in the drawn picture.');
  const picture = { ...decode(jpeg) };
  const input = new Float32Array(3 * 256 * 256);

  const parts: readonly (readonly [string, () => unknown])[] = [
    ['decode', () => decode(jpeg)],
    [
      'crop',
      () => {
        crop(picture, region, { side: 256, range: [0, 1], outside: 'nearest' }, input);
      },
    ],
    ['model', () => models.landmarker(input)],
  ];
  /** The worker is a process of its own: what it spent is told with each frame. */
  let workMs = 0;
  const pipeline = [
    'pipeline',
    async () => (workMs += (await seat.find(jpeg, { region, countPeople: false })).workMs),
  ] as const;
  const costs = new Map<string, Cost[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of [...parts, pipeline]) {
      const times = round === 0 ? warmUp : frames;
      workMs = 0;
      const { cpuMs, wallMs } = await costOf(times, work);
      const cost = { cpuMs: cpuMs + workMs / times, wallMs };
      if (round > 0) costs.set(name, [...(costs.get(name) ?? []), cost]);
    }
  }
  await pool.close();

  const middle = (name: string, read: (cost: Cost) => number): number =>
    median((costs.get(name) ?? []).map(read));
  const cpu = (name: string): number => middle(name, ({ cpuMs }) => cpuMs);
  const sum = parts.reduce((total, [name]) => total + cpu(name), 0);
  const wallMs = middle('pipeline', (cost) => cost.wallMs);
  const rows = [
    ...parts.map(([name]) => [`${name} alone`, cpu(name)]),
    ['sum of the parts', sum],
    ['whole pipeline, one worker', cpu('pipeline')],
  ];
  return [
    `${model}, 640x480 JPEG of ${(jpeg.length / 1024).toFixed(0)} kB, ${rounds} interleaved rounds of ${frames} frames, medians`,
    '',
    markdownTable(['', 'CPU ms per frame'], rows),
    '',
    `Pipeline / parts: ${(cpu('pipeline') / sum).toFixed(2)} (bar: at most 1.30). One worker, one frame at a time: ${(1000 / wallMs).toFixed(0)} frames/s.`,
  ].join('\n');
}
