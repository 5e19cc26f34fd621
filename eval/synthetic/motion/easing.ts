/** From 0 to 1 with no jerk at either end, as people move (Flash and Hogan 1985, minimum jerk). */
export function minimumJerk(share: number): number {
  const u = Math.min(1, Math.max(0, share));
  return u * u * u * (10 - 15 * u + 6 * u * u);
}

/** Between two values. */
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** A value over time by key moments, eased in between and held outside. */
export function keyed(
  keys: readonly (readonly [seconds: number, value: number])[],
): (seconds: number) => number {
  return (seconds) => {
    let [fromS, from] = keys[0] ?? [0, 0];
    for (const [toS, to] of keys) {
      if (seconds < toS) return mix(from, to, minimumJerk((seconds - fromS) / Math.max(1e-9, toS - fromS)));
      [fromS, from] = [toS, to];
    }
    return from;
  };
}
