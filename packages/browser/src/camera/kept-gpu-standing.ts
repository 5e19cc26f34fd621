// What was found out of WebGPU here, kept by the browser: another version of it, or of what runs on it, is tried anew.
import { untried, type GpuStanding } from './gpu-machine.ts';

const key = 'spotter.gpu';

const verdicts: ReadonlySet<unknown> = new Set(['untried', 'passed', 'wrong', 'slow', 'failed', 'lost']);

interface Kept extends GpuStanding {
  readonly of: string;
}

/** What was kept, where it is of the same; what is no such thing counts as never kept. @param of what it holds for */
export function readGpuStanding(text: string | null, of: string): GpuStanding {
  try {
    const kept = (JSON.parse(text ?? '{}') ?? {}) as Partial<Record<keyof Kept, unknown>>;
    const { verdict, losses, isAtWork } = kept;
    const isOne = verdicts.has(verdict) && Number.isInteger(losses) && typeof isAtWork === 'boolean';
    return kept.of === of && isOne ? ({ verdict, losses, isAtWork } as GpuStanding) : untried;
  } catch {
    return untried;
  }
}

export function keptGpuStanding(of: string): GpuStanding {
  try {
    return readGpuStanding(window.localStorage.getItem(key), of);
  } catch {
    return untried;
  }
}

export function keepGpuStanding(of: string, standing: GpuStanding): void {
  try {
    window.localStorage.setItem(key, JSON.stringify({ of, ...standing } satisfies Kept));
  } catch {
    // It is tried again by the next page.
  }
}
