import type { Landmark, PoseFrame, WorldLandmark } from '../pose/pose-frame.ts';

interface StoredFrame {
  readonly t_ms: number;
  readonly presence?: number;
  readonly landmarks?: readonly Landmark[] | null;
  readonly world?: readonly (readonly [number, number, number])[] | null;
}

/**
 * Frames as the engine takes them, from a recording as JSON: `{ width, height, frames: [{ t_ms, presence, landmarks, world }] }`,
 * landmarks in fractions of the picture, world points in metres.
 * @throws Error with a sentence that says what is wrong with it
 */
export function readStoredPoses(stored: unknown): readonly PoseFrame[] {
  if (typeof stored !== 'object' || stored === null) throw new Error('it holds no frames');
  const { width, height, frames } = stored as Readonly<Record<string, unknown>>;
  if (!(Number(width) > 0 && Number(height) > 0))
    throw new Error('its width and height in pixels are missing');
  if (!Array.isArray(frames) || frames.length === 0) throw new Error('it holds no frames');
  const aspect = Number(width) / Number(height);
  return frames.map((frame: StoredFrame | null, i) => readFrame(frame, i, aspect));
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
