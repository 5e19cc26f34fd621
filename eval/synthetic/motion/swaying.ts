import type { Posture } from '@spotter/exercises/body/posture';
import { plus, vector } from '@spotter/exercises/body/vector';
import type { Take } from './motion.ts';

/** The unsteadiness of everybody who does not lie: a centimetre or so at the hips, a degree in the trunk. */
export function swaying(take: Take, posture: Posture, seconds: number, share = 1): Posture {
  const sway = (name: string, size: number) => take.sway(name, seconds) * size * share;
  const { pelvis, spine } = posture;
  return {
    ...posture,
    pelvis: {
      ...pelvis,
      at: plus(pelvis.at, vector(sway('pelvis x', 0.006), 0, sway('pelvis z', 0.006))),
      pitchDeg: pelvis.pitchDeg + sway('pitch', 0.8),
    },
    spine: { ...spine, sideDeg: spine.sideDeg + sway('side', 0.6) },
    headDeg: posture.headDeg + sway('head', 2),
  };
}
