import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

/** Landmarks of each limb beyond the trunk, among the 33. */
export const limbs = {
  'left arm': [13, 15, 17, 19, 21],
  'right arm': [14, 16, 18, 20, 22],
  'left leg': [25, 27, 29, 31],
  'right leg': [26, 28, 30, 32],
} as const;
export type Limb = keyof typeof limbs;

/** As a finder reports what is hidden: a place guessed once and kept, and next to no visibility. */
const hiddenVisibility = 0.05;

/** Hides a limb behind something for the whole recording. */
export function hideLimb(frames: readonly PoseFrame[], limb: Limb): readonly PoseFrame[] {
  const hidden = new Set<number>(limbs[limb]);
  const first = frames.find(({ landmarks }) => landmarks !== null);
  const hide = <T extends readonly [number, number, number, number]>(
    points: readonly T[],
    guessed: readonly T[],
  ) =>
    points.map((point, i) => {
      if (!hidden.has(i)) return point;
      const [x, y, z] = guessed[i] ?? point;
      return [x, y, z, hiddenVisibility] as const;
    });
  return frames.map((frame) => ({
    ...frame,
    landmarks: frame.landmarks ? hide(frame.landmarks, first?.landmarks ?? []) : null,
    world: frame.world ? hide(frame.world, first?.world ?? []) : null,
  }));
}
