import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { fixtures } from '../read-options.ts';
import { readRecording } from './read-recording.ts';

/** By id. */
const known = new Map<string, readonly PoseFrame[]>();

/** A recording that comes with the project, read once by each process: of what tests of the engine take, a tenth was reading. */
export function readFixture(id: string): readonly PoseFrame[] {
  const frames = known.get(id) ?? readRecording(fixtures, id);
  known.set(id, frames);
  return frames;
}
