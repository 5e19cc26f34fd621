// The trial of WebGPU before it finds the pose of anybody: both runtimes look at the same two pictures, in turns.
import { drawFigure } from '@spotter/pose/draw-figure';
import type { Region } from '@spotter/pose/region';
import { CameraError } from './camera-problem.ts';
import { judgeGpu, type GpuLook } from './judge-gpu.ts';
import type { GpuOutcome } from './gpu-machine.ts';
import type { PoseLooker } from './pose-looker.ts';
import { within } from './within.ts';

/** Some runtimes are right on their first picture only. */
const looks = 30;
/** Nothing waits for it: a machine that computes what a graphics processor should is to show whether it is right, too. */
const answerWithinMs = 120_000;

/** Somebody who stands, and who sits deep in a squat. */
const drawn = [0, 0.9].map((squat) => ({ width: 240, height: 320, squat }));

function draw(options: (typeof drawn)[number]): ImageData {
  const { width, height, data } = drawFigure(options);
  const pixels = new ImageData(width, height);
  for (let at = 0; at < width * height; at += 1) {
    pixels.data.set(data.subarray(3 * at, 3 * at + 3), 4 * at);
    pixels.data[4 * at + 3] = 255;
  }
  return pixels;
}

/** In the first and the last two pictures somebody is searched; in all others they are where they were. */
const isSearch = (index: number): boolean => index < drawn.length || index >= looks - drawn.length;

/** @param opening where WebAssembly finds poses, and where WebGPU does. @throws CameraError `unreachable` (as a rejection) */
export async function testGpu(opening: {
  readonly wasm: () => Promise<PoseLooker>;
  readonly gpu: () => Promise<PoseLooker>;
}): Promise<GpuOutcome> {
  const pictures = drawn.map(draw);
  const regions: (Region | null)[] = pictures.map(() => null);

  async function look(by: PoseLooker, index: number): Promise<GpuLook> {
    const which = index % pictures.length;
    const picture = await createImageBitmap(pictures[which] ?? new ImageData(1, 1));
    const region = isSearch(index) ? null : (regions[which] ?? null);
    const beganMs = performance.now();
    const found = await within(answerWithinMs, by.look(picture, { region, countPeople: false }));
    if (!found) throw new Error('A picture was not looked at.');
    return { found, tookMs: performance.now() - beganMs };
  }

  const wasm = await opening.wasm();
  const expected: GpuLook[] = [];
  for (let index = 0; index < looks; index += 1) {
    const seen = await look(wasm, index);
    expected.push(seen);
    if (index < regions.length) regions[index] = seen.found.nextRegion;
  }
  wasm.close();
  try {
    const gpu = await opening.gpu();
    const seen: GpuLook[] = [];
    let outcome: GpuOutcome | null = null;
    while (!outcome) {
      seen.push(await look(gpu, seen.length));
      outcome = judgeGpu(expected, seen);
    }
    gpu.close();
    return outcome;
  } catch (error) {
    if (error instanceof CameraError && error.problem === 'unreachable') throw error;
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return { verdict: 'failed', why: String(cause) };
  }
}
