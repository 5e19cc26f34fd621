import { movePosture } from '@spotter/exercises/body/move-posture';
import { arm } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { cameraAround } from '../camera/camera.ts';
import { keyed } from '../motion/easing.ts';
import type { Negative } from './negative.ts';
import { striding } from './walking.ts';

/** Comes up to the camera, reaches for it, turns, walks back and turns to it again. */
export const adjustingCamera: Negative = {
  name: 'adjusting the camera',
  views: ['front'],
  camera: (take) =>
    cameraAround(
      vector(0, 0.9, 0),
      { azimuthDeg: 4 * take.vary('azimuth'), elevationDeg: 4 + 4 * take.vary('elevation'), distance: 3.2 },
      { verticalFieldDeg: 62, aspect: 9 / 16 },
    ),
  make: (take) => {
    const ahead = keyed([
      [1, 0],
      [3.2, 2.3],
      [6, 2.3],
      [7, 2.3],
      [9.4, 0],
    ]);
    const yaw = keyed([
      [6, 0],
      [7, 180],
      [9.4, 180],
      [10.4, 360],
    ]);
    const swing = keyed([
      [0.8, 0],
      [1.4, 1],
      [2.8, 1],
      [3.3, 0],
      [6, 0],
      [7, 0.7],
      [9, 0.8],
      [10.2, 0],
    ]);
    const reach = keyed([
      [2.8, 0],
      [3.6, 1],
      [5.4, 1],
      [6.2, 0],
    ]);
    return {
      seconds: 13,
      postureAt: (s) => {
        const walk = striding(take, s * 0.9, swing(s));
        const up = reach(s);
        const hand = arm({ flexionDeg: 3 + 68 * up, elbowDeg: 12 + 35 * up });
        const arms = up > 0.02 ? { left: hand, right: hand } : walk.arms;
        return movePosture({ ...walk, arms }, vector(0, 0, ahead(s)), yaw(s));
      },
    };
  },
};
