import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { unmirrorFrame } from '@spotter/coach/pose/unmirror-frame';

/** A mirrored picture: everything on the other side, and the finder takes the person's left for their right. */
export function mirror(frames: readonly PoseFrame[]): readonly PoseFrame[] {
  return frames.map(unmirrorFrame);
}
