import { join } from 'node:path';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { readRecording } from '../../eval/recording/read-recording.ts';

const fixtures = join(import.meta.dirname, '../../eval/fixtures');

/** A recording's frames, and each as the text of a pose message, as clients that find the pose send it. */
export function recordedMessages(id: string): {
  readonly frames: readonly PoseFrame[];
  readonly messages: readonly string[];
} {
  const frames = readRecording(fixtures, id);
  const messages = frames.map(({ tMs, aspect, landmarks, world, presence }) =>
    JSON.stringify({ type: 'pose', t: tMs, aspect, landmarks, world, presence }),
  );
  return { frames, messages };
}
