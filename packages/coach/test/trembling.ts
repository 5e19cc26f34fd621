import type { Landmark, PoseFrame } from '../src/pose/pose-frame.ts';

/** In picture widths, from one frame to the next. */
const tremble = 0.002;

/** Frames as a finder sees them: in its eyes nobody stands quite still. */
export function trembling(frames: readonly PoseFrame[]): readonly PoseFrame[] {
  return frames.map((frame, i) => ({
    ...frame,
    landmarks:
      frame.landmarks?.map(([x, y, z, seen]): Landmark => [x + tremble * (i % 2), y, z, seen]) ?? null,
  }));
}
