import { blendPostures } from '@spotter/exercises/body/blend-postures';
import type { Posture } from '@spotter/exercises/body/posture';
import { minimumJerk } from './easing.ts';

/** Goes from posture to posture at given moments, eased in between. */
export function throughPostures(
  keys: readonly (readonly [seconds: number, posture: Posture])[],
): (seconds: number) => Posture {
  const [first] = keys;
  if (!first) throw new Error('at least one posture is needed');
  return (seconds) => {
    let [fromS, from] = first;
    for (const [toS, to] of keys) {
      if (seconds < toS) return blendPostures(from, to, minimumJerk((seconds - fromS) / (toS - fromS)));
      [fromS, from] = [toS, to];
    }
    return from;
  };
}
