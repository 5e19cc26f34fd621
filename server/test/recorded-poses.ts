// Poses of real people, as a client that finds them on the device sends them.
import { join } from 'node:path';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { encodeBinaryPose } from '@spotter/contract/live/binary-pose';
import type { PoseMessage } from '@spotter/contract/live/client-messages';
import { readRecording } from '../../eval/recording/read-recording.ts';

const folder = join(import.meta.dirname, '../../eval/fixtures');

export function recordedFrames(id: string): readonly PoseFrame[] {
  return readRecording(folder, id);
}

function copyPoints(points: PoseFrame['landmarks']) {
  return points?.map(([...numbers]): [number, number, number, number] => numbers) ?? null;
}

export function toPoseMessage(frame: PoseFrame): PoseMessage {
  const { tMs, aspect, landmarks, world, presence, luma, people } = frame;
  return {
    type: 'pose',
    t: tMs,
    aspect,
    landmarks: copyPoints(landmarks),
    world: copyPoints(world ?? null),
    ...(presence === undefined ? {} : { presence }),
    ...(luma === undefined ? {} : { luma }),
    ...(people === undefined ? {} : { people }),
  };
}

export function toBinaryPose({ tMs, aspect, landmarks, world, luma, people }: PoseFrame): Uint8Array {
  return encodeBinaryPose({
    t: tMs,
    aspect,
    landmarks: copyPoints(landmarks),
    world: copyPoints(world ?? null),
    ...(luma === undefined ? {} : { luma }),
    ...(people === undefined ? {} : { people }),
  });
}
