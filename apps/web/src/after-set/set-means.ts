// What a set comes to, as means over its repetitions.
import type { ReportedSet } from './reported-set.ts';

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export interface SetMeans {
  /** Seconds out, at the far end, and back; null where no repetition has its parts. */
  readonly tempo: readonly [number, number, number] | null;
  readonly rangeDeg: number | null;
  /** 0 to 1; null where one side was not seen. */
  readonly symmetry: number | null;
}

export function meansOf(repetitions: ReportedSet['repetitions']): SetMeans {
  const parts = repetitions.flatMap(({ phases_ms }) => phases_ms ?? []);
  const seconds = (part: 'out' | 'peak' | 'back') =>
    (meanOf(parts.map((phases) => phases[part])) ?? 0) / 1000;
  const asymmetry = meanOf(repetitions.flatMap((repetition) => repetition.asymmetry ?? []));
  return {
    tempo: parts.length === 0 ? null : [seconds('out'), seconds('peak'), seconds('back')],
    rangeDeg: meanOf(repetitions.flatMap(({ range_of_motion_deg }) => range_of_motion_deg ?? [])),
    symmetry: asymmetry === null ? null : 1 - asymmetry,
  };
}
