// What looking at the same pictures twice says of WebGPU: once by WebAssembly, once by it.
import type { FoundPose } from '@spotter/pose/find-pose';
import { mostPixelsApart, type GpuOutcome } from './gpu-machine.ts';
import { posesApart } from './poses-apart.ts';

export interface GpuLook {
  readonly found: FoundPose;
  readonly tookMs: number;
}

/** Its time, as a share of WebAssembly's: what gains less is not worth its memory. */
const mostShare = 0.7;
/** What takes longer is given up in a training. */
export const mostLookMs = 1_000;

const medianOf = (looks: readonly GpuLook[]): number =>
  looks.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b)[Math.floor(looks.length / 2)] ?? NaN;

/**
 * @param wasm all that was to be found
 * @param gpu as far as it has come with the same pictures
 * @returns null where more of them are to be seen
 */
export function judgeGpu(wasm: readonly GpuLook[], gpu: readonly GpuLook[]): GpuOutcome | null {
  const apart = gpu.map(({ found }, index) => {
    const expected = wasm[index]?.found;
    return (expected && posesApart(expected, found)) ?? Infinity;
  });
  const limitMs = mostShare * medianOf(wasm);
  const why = `${Math.max(...apart).toFixed(3)} pixels apart, ${medianOf(gpu).toFixed(0)} ms, ${medianOf(wasm).toFixed(0)} by WebAssembly, ${gpu.length} of ${wasm.length}`;
  if (apart.some((pixels) => pixels > mostPixelsApart)) return { verdict: 'wrong', why };
  const slow = gpu.filter(({ tookMs }) => tookMs >= limitMs).length;
  if (gpu.some(({ tookMs }) => tookMs > mostLookMs) || slow > wasm.length / 2)
    return { verdict: 'slow', why };
  if (gpu.length < wasm.length) return null;
  return { verdict: medianOf(gpu) < limitMs ? 'passed' : 'slow', why };
}
