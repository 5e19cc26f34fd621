import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Landmark, PoseFrame, WorldLandmark } from '@spotter/coach/pose/pose-frame';

interface StoredFrame {
  readonly t_ms: number;
  readonly presence?: number;
  readonly landmarks?: readonly Landmark[] | null;
  readonly world?: readonly (readonly [number, number, number])[] | null;
}

interface StoredRecording {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly StoredFrame[];
}

/** Reads a recording's frames as the engine takes them live. Throws a sentence that says what is wrong with it. */
export function readRecording(folder: string, id: string): readonly PoseFrame[] {
  const stored = parse(unpack(read(join(folder, `${id}.json.gz`))));
  const { width, height, frames } = stored;
  if (!(width > 0 && height > 0)) throw new Error('its width and height in pixels are missing');
  if (!Array.isArray(frames) || frames.length === 0) throw new Error('it holds no frames');
  return stored.frames.map((frame, i) => readFrame(frame, i, width / height));
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error('its file is missing or cannot be read', { cause });
  }
}

function unpack(packed: Buffer): string {
  try {
    return gunzipSync(packed).toString('utf8');
  } catch (cause) {
    throw new Error('its file is no gzip, or is broken off', { cause });
  }
}

function parse(text: string): StoredRecording {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch (cause) {
    throw new Error('its file does not hold JSON', { cause });
  }
  if (typeof stored !== 'object' || stored === null) throw new Error('it holds no frames');
  return stored as StoredRecording;
}

function readFrame(stored: StoredFrame | null, index: number, aspect: number): PoseFrame {
  const name = `frame ${index + 1}`;
  if (typeof stored?.t_ms !== 'number') throw new Error(`${name} has no time, t_ms`);
  const { t_ms: tMs, world, presence } = stored;
  const landmarks = stored.landmarks ?? null;
  if (landmarks !== null && landmarks.length !== 33 && landmarks.length !== 17) {
    throw new Error(`${name} has ${landmarks.length} landmarks; 33 or 17 are understood`);
  }
  if (landmarks?.some((landmark: unknown) => !Array.isArray(landmark) || landmark.length < 4)) {
    throw new Error(`${name} has a landmark that is not [x, y, z, visibility]`);
  }
  return {
    tMs,
    aspect,
    landmarks,
    world: world?.map(([x, y, z], i): WorldLandmark => [x, y, z, landmarks?.[i]?.[3] ?? 0]) ?? null,
    ...(presence === undefined ? {} : { presence }),
  };
}
