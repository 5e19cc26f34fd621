import { blendPostures } from '../body/blend-postures.ts';
import type { Posture } from '../body/posture.ts';
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
