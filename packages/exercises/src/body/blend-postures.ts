import type { Posture } from './posture.ts';

/** Between two postures whose hands and feet are held in the same way; limbs keep their lengths, for only places and angles are mixed. */
export function blendPostures(from: Posture, to: Posture, share: number): Posture {
  return blend(from, to, share) as Posture;
}

function blend(from: unknown, to: unknown, share: number): unknown {
  if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * share;
  if (typeof from !== 'object' || typeof to !== 'object' || from === null || to === null) {
    if (from !== to) throw new Error('postures that hold their hands or feet differently do not blend');
    return from;
  }
  const target = to as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(from).map(([key, value]) => [key, blend(value, target[key], share)]),
  );
}
