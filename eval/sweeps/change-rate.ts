import type { Landmark, PoseFrame, WorldLandmark } from '@spotter/coach/pose/pose-frame';

/** The recording at another frame rate: the frames nearest to each moment, or between two where there are too few. */
export function changeRate(frames: readonly PoseFrame[], fps: number): readonly PoseFrame[] {
  const [firstMs, lastMs] = [frames[0]?.tMs ?? 0, frames.at(-1)?.tMs ?? 0];
  const recordedFps = ((frames.length - 1) * 1000) / Math.max(1, lastMs - firstMs);
  const kept: PoseFrame[] = [];
  let i = 0;
  for (let step = 0; ; step++) {
    const tMs = firstMs + (step * 1000) / fps;
    if (tMs > lastMs) return kept;
    while ((frames[i + 1]?.tMs ?? Infinity) <= tMs) i++;
    const [before, after] = [frames[i], frames[i + 1] ?? frames[i]];
    if (!before || !after) return kept;
    const share = after.tMs > before.tMs ? (tMs - before.tMs) / (after.tMs - before.tMs) : 0;
    const nearest = share < 0.5 ? before : after;
    if (fps > recordedFps * 1.1) kept.push({ ...between(before, after, share, nearest), tMs });
    else if (nearest.tMs > (kept.at(-1)?.tMs ?? -Infinity)) kept.push(nearest);
  }
}

function between(before: PoseFrame, after: PoseFrame, share: number, nearest: PoseFrame): PoseFrame {
  const mix = <T extends Landmark | WorldLandmark>(a: readonly T[], b: readonly T[]) =>
    a.map((point, i): Landmark => {
      const other = b[i] ?? point;
      const at = (axis: 0 | 1 | 2 | 3) => point[axis] + share * (other[axis] - point[axis]);
      return [at(0), at(1), at(2), at(3)];
    });
  if (before.landmarks === null || after.landmarks === null) return nearest;
  return {
    ...nearest,
    landmarks: mix(before.landmarks, after.landmarks),
    world: before.world && after.world ? mix(before.world, after.world) : null,
  };
}
