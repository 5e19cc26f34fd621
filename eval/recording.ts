// Recorded poses and their labels, as they lie in a folder.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Landmark, PoseFrame, WorldLandmark } from '@spotter/coach/pose/pose-frame';

/** What is known of a recording; only `id` and `exercise` have to be there. */
export interface Label {
  readonly id: string;
  /** snake_case; `none`, and `other:` in front of those outside the first twelve. */
  readonly exercise: string;
  readonly view?: string;
  readonly reps?: number;
  readonly reps_range?: readonly [least: number, most: number];
}

interface StoredFrame {
  readonly t_ms: number;
  readonly presence: number;
  readonly landmarks: readonly Landmark[] | null;
  readonly world: readonly (readonly [number, number, number])[] | null;
}

interface StoredRecording {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly StoredFrame[];
}

/** The labels of a folder, `labels.json`. */
export function readLabels(folder: string): readonly Label[] {
  return JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as Label[];
}

/** The frames of a recording as the engine takes them live. */
export function readFrames(folder: string, id: string): readonly PoseFrame[] {
  const text = gunzipSync(readFileSync(join(folder, `${id}.json.gz`))).toString('utf8');
  const { width, height, frames } = JSON.parse(text) as StoredRecording;
  return frames.map(({ t_ms, presence, landmarks, world }) => ({
    tMs: t_ms,
    aspect: width / height,
    landmarks,
    world: world?.map(([x, y, z], i): WorldLandmark => [x, y, z, landmarks?.[i]?.[3] ?? 0]) ?? null,
    presence,
  }));
}
