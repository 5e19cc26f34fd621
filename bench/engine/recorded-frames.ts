import { join } from 'node:path';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { readRecording } from '../../eval/recording/read-recording.ts';

const fixtures = join(import.meta.dirname, '../../eval/fixtures');

/** The frames of one of the evaluation's recordings. */
export function recordedFrames(id: string): readonly PoseFrame[] {
  return readRecording(fixtures, id);
}
