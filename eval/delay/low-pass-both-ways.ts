// A low-pass without delay: a second-order Butterworth filter forwards and then backwards over the whole of a signal.

/** Filters evenly spaced values. The ends are continued point-symmetrically, so that they do not pull towards zero. */
export function lowPassBothWays(
  values: readonly number[],
  cutoffHz: number,
  sampleHz: number,
): readonly number[] {
  if (values.length < 2 || cutoffHz >= sampleHz / 2) return values;
  const padding = Math.min(values.length - 1, Math.ceil((3 * sampleHz) / cutoffHz));
  const padded = continued(values, padding);
  const once = filter(padded, cutoffHz, sampleHz);
  const twice = filter(once.toReversed(), cutoffHz, sampleHz).toReversed();
  return twice.slice(padding, padding + values.length);
}

function continued(values: readonly number[], padding: number): readonly number[] {
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  const before = values.slice(1, padding + 1).toReversed();
  const after = values.slice(values.length - 1 - padding, -1).toReversed();
  return [...before.map((value) => 2 * first - value), ...values, ...after.map((value) => 2 * last - value)];
}

/** The bilinear transform of the second-order Butterworth low-pass, started as if the first value had always been. */
function filter(values: readonly number[], cutoffHz: number, sampleHz: number): readonly number[] {
  const k = Math.tan((Math.PI * cutoffHz) / sampleHz);
  const norm = 1 / (1 + Math.SQRT2 * k + k * k);
  const gain = k * k * norm;
  const a1 = 2 * (k * k - 1) * norm;
  const a2 = (1 - Math.SQRT2 * k + k * k) * norm;
  const first = values[0] ?? 0;
  let [x1, x2, y1, y2] = [first, first, first, first];
  return values.map((x) => {
    const y = gain * (x + 2 * x1 + x2) - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}
