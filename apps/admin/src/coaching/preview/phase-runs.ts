import type { Phase } from '@spotter/coach/measure/moments';

/** A phase that lasts, from one frame to another. */
export interface PhaseRun {
  readonly phase: Exclude<Phase, 'rest'>;
  readonly from: number;
  readonly to: number;
}

/** Everything but rest, in runs of frames; `to` is the frame after the last. */
export function phaseRuns(phases: readonly (Phase | null)[]): readonly PhaseRun[] {
  const runs: PhaseRun[] = [];
  let from = 0;
  for (let i = 1; i <= phases.length; i += 1) {
    const phase = phases[from] ?? null;
    if (i < phases.length && phases[i] === phase) continue;
    if (phase !== null && phase !== 'rest') runs.push({ phase, from, to: i });
    from = i;
  }
  return runs;
}

/** The signal as an SVG path, with gaps where nothing was seen. */
export function signalPath(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  xOf: (ms: number) => number,
  yOf: (value: number) => number,
): string {
  let path = '';
  let isOpen = false;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) {
      isOpen = false;
      continue;
    }
    path += `${isOpen ? 'L' : 'M'}${xOf(times[i] ?? 0).toFixed(1)} ${yOf(value).toFixed(1)}`;
    isOpen = true;
  }
  return path;
}
