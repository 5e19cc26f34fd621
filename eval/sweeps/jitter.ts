import type { Landmark, PoseFrame, WorldLandmark } from '@spotter/coach/pose/pose-frame';
import { normal, type Random } from './random.ts';

/** Adds trembling to every landmark in every frame: normally distributed, with this share of the trunk as deviation. */
export function jitter(frames: readonly PoseFrame[], share: number, random: Random): readonly PoseFrame[] {
  return frames.map((frame) => {
    const { landmarks, world, aspect } = frame;
    if (landmarks === null) return frame;
    const trunk = share * trunkOf(landmarks, aspect);
    const trunkMetres = share * (world ? trunkOf(world, 1) : 0);
    const noise = landmarks.map(() => [normal(random), normal(random), normal(random)] as const);
    const moved = landmarks.map(([x, y, z, seen], i): Landmark => {
      const [dx, dy, dz] = noise[i] ?? [0, 0, 0];
      return [x + (dx * trunk) / aspect, y + dy * trunk, z + (dz * trunk) / aspect, seen];
    });
    const movedWorld = world?.map(([x, y, z, seen], i): WorldLandmark => {
      const [dx, dy, dz] = noise[i] ?? [0, 0, 0];
      return [x + dx * trunkMetres, y + dy * trunkMetres, z + dz * trunkMetres, seen];
    });
    return { ...frame, landmarks: moved, world: movedWorld ?? null };
  });
}

/** Length of the trunk in picture heights (or metres): the middle of the shoulders to the middle of the hips. */
function trunkOf(points: readonly Landmark[], aspect: number): number {
  const [shoulderA, shoulderB, hipA, hipB] =
    points.length === 17
      ? [points[5], points[6], points[11], points[12]]
      : [points[11], points[12], points[23], points[24]];
  if (!shoulderA || !shoulderB || !hipA || !hipB) return 0;
  const across = ((shoulderA[0] + shoulderB[0] - hipA[0] - hipB[0]) / 2) * aspect;
  const along = (shoulderA[1] + shoulderB[1] - hipA[1] - hipB[1]) / 2;
  return Math.hypot(across, along);
}
