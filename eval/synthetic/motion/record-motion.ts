import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { placeBody } from '@spotter/exercises/body/place-body';
import type { Person } from '@spotter/exercises/body/person';
import type { Camera, ViewName } from '../camera/camera.ts';
import { drawCamera } from '../camera/draw-camera.ts';
import { createFinder } from '../finder/finder.ts';
import { createRandom } from '../random.ts';
import type { Motion } from './motion.ts';

/** How a motion is filmed. */
export interface Filming {
  readonly view: ViewName;
  readonly fps: number;
  /** 1 is a finder's noise as measured, 0 none. */
  readonly noise: number;
  /** Where the camera stands, if it is not to be drawn. */
  readonly camera?: Camera;
}

/** Time stamps of a phone are uneven by this share of a frame, and this share of frames never comes. */
const uneven = 0.15;
const lost = 0.02;

/** Films somebody who moves: frames as a client sends them. */
export function recordMotion(
  seed: number,
  person: Person,
  motion: Motion,
  filming: Filming,
): readonly PoseFrame[] {
  const random = createRandom(seed, 'clock');
  const places = momentsOf(motion, 0.25).flatMap((seconds) => placeBody(person, motion.postureAt(seconds)));
  const camera = filming.camera ?? drawCamera(createRandom(seed, 'camera'), filming.view, places);
  const find = createFinder(seed, camera, { noise: filming.noise, trunk: person.trunk });
  const frames: PoseFrame[] = [];
  const frameMs = 1000 / filming.fps;
  for (const seconds of momentsOf(motion, 1 / filming.fps)) {
    const tMs = Math.round(seconds * 1000 + random.normal() * uneven * frameMs);
    const skipped = random.between(0, 1) < lost;
    const last = frames.at(-1)?.tMs ?? -1;
    if (skipped || tMs <= last || tMs < 0) continue;
    frames.push(find(tMs, placeBody(person, motion.postureAt(tMs / 1000))));
  }
  return frames;
}

function momentsOf(motion: Motion, step: number): readonly number[] {
  return Array.from({ length: Math.floor(motion.seconds / step) }, (_, i) => i * step);
}
