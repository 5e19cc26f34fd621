import type { Joint } from './joints.ts';
import type { PoseFrame, Landmark } from './pose-frame.ts';
import { spreadTo33, topologyOf } from './topology.ts';
import { isPlausible } from './validity.ts';

/** A person in one frame. */
export interface Body {
  /** 33 joints in picture heights (x already times the aspect), without depth: z is 0. */
  readonly image: readonly Joint[];
  /** 33 joints in metres around the hips, or null where the finder gives none. */
  readonly world: readonly Joint[] | null;
}

const missing: Landmark = [0, 0, 0, 0];

/** How much a joint beyond the picture's edge is believed: finders still give it a plausible place. */
const outsideShare = 0.2;
const edge = 0.03;

/** The body a frame shows, or null where there is none that could be a person. Missing joints have `seen` 0. */
export function readBody(frame: PoseFrame): Body | null {
  const { landmarks } = frame;
  if (landmarks === null || topologyOf(landmarks.length) === null) return null;
  const image: Joint[] = [];
  for (const [x, y, , visibility] of spreadTo33(landmarks, missing)) {
    const outside = x < -edge || x > 1 + edge || y < -edge || y > 1 + edge;
    const seen = Math.min(1, Math.max(0, visibility)) * (outside ? outsideShare : 1);
    image.push({ x: x * frame.aspect, y, z: 0, seen });
  }
  if (!isPlausible(image)) return null;
  const given = frame.world;
  if (!given || given.length !== landmarks.length) return { image, world: null };
  const world = spreadTo33(given, missing).map(([x, y, z], i) => ({ x, y, z, seen: image[i]?.seen ?? 0 }));
  return { image, world };
}
