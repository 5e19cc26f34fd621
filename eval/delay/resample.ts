/** A number over time; times in ms, rising. */
export interface Signal {
  readonly timesMs: readonly number[];
  readonly values: readonly number[];
}

/** The signal at even steps, straight lines between what is known. */
export function resample({ timesMs, values }: Signal, stepMs: number): Signal {
  const first = timesMs[0] ?? 0;
  const steps = Math.floor(((timesMs.at(-1) ?? first) - first) / stepMs);
  const even: { timesMs: number[]; values: number[] } = { timesMs: [], values: [] };
  let i = 0;
  for (let step = 0; step <= steps; step++) {
    const tMs = first + step * stepMs;
    while (i + 1 < timesMs.length - 1 && (timesMs[i + 1] ?? Infinity) <= tMs) i++;
    const [fromMs, toMs] = [timesMs[i] ?? tMs, timesMs[i + 1] ?? tMs];
    const [from, to] = [values[i] ?? 0, values[i + 1] ?? values[i] ?? 0];
    const share = toMs > fromMs ? Math.min(1, (tMs - fromMs) / (toMs - fromMs)) : 0;
    even.timesMs.push(tMs);
    even.values.push(from + share * (to - from));
  }
  return even;
}
