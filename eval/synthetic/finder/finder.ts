// Stands in for the pose finder: what it would say of a body before a camera.

import type { Landmark, PoseFrame, WorldLandmark } from '@spotter/coach/pose/pose-frame';
import { landmarkCount, landmarks } from '@spotter/exercises/body/landmarks';
import { lengthOf, middleOf, minus, plus, times, vector, type Vector } from '@spotter/exercises/body/vector';
import { lookThrough, pictureOf, type Camera } from '../camera/camera.ts';
import { createRandom } from '../random.ts';
import { coverOf } from './cover.ts';
import { noiseOf } from './joint-noise.ts';
import { createWandering } from './wandering.ts';

/** Finders give metres of a standard body: its trunk in the median of the recordings. */
const standardTrunk = 0.487;
/** Depth in `landmarks` over that in `world`, both in widths of the picture, in the recordings: 3 to 3.6. */
const depthScale = 3.3;
/** Depth is guessed: noisier than what lies in the picture. */
const depthNoise = 2.2;
/** Fast joints are smeared: this share of the way since the last frame. */
const smear = 0.05;
const wanderMs = 450;
/** A finder that stops seeing a joint does so over a few frames. */
const coverMs = 120;
/** What a hidden joint's error grows by. */
const hiddenGrowth = { jitter: 0.6, wander: 2, offset: 2 } as const;

/** How well the finder sees; 1 is as measured, 0 exact. */
export interface FinderSettings {
  readonly noise: number;
  /** The person's trunk in metres, which the finder takes for a standard one. */
  readonly trunk: number;
}

/** A finder with its own errors, which stay its own: the same seed gives the same frames. */
export function createFinder(seed: number, camera: Camera, { noise, trunk: bodyTrunk }: FinderSettings) {
  const random = createRandom(seed, 'finder');
  const [look, onPicture] = [lookThrough(camera), pictureOf(camera)];
  const scaleError = 1 + 0.04 * random.normal() * noise;
  const flatness = 1 - noise * random.between(0, 0.22);
  const joints = Array.from({ length: landmarkCount }, (_, index) => {
    const own = createRandom(seed, `joint ${index}`);
    const drift = () => ({ offset: own.normal(), wander: createWandering(own, wanderMs) });
    return { own, noise: noiseOf(index), axes: [drift(), drift(), drift()] as const, depth: drift() };
  });
  const visibilityDrift = createWandering(random, 800);
  let covers: readonly number[] | null = null;
  let before: { readonly tMs: number; readonly points: readonly Vector[] } | null = null;

  return (tMs: number, points: readonly Vector[]): PoseFrame => {
    const dtMs = before === null ? 1000 : tMs - before.tMs;
    const seen = points.map(look);
    const fresh = coverOf(seen);
    const kept = Math.exp(-dtMs / coverMs);
    covers = covers === null ? fresh : covers.map((old, i) => old * kept + (fresh[i] ?? 0) * (1 - kept));
    const point = (index: number) => seen[index] ?? vector(0, 0, 1);
    const hips = middleOf(point(landmarks.leftHip), point(landmarks.rightHip));
    const shoulders = middleOf(point(landmarks.leftShoulder), point(landmarks.rightShoulder));
    const trunk = lengthOf(minus(hips, shoulders));
    const sight = visibilityDrift(dtMs);
    const found = seen.map((joint, index) => {
      const of = joints[index];
      const cover = covers?.[index] ?? 0;
      if (!of) return { seen: joint, world: joint, visibility: 0 };
      const moved =
        before === null ? 0 : lengthOf(minus(points[index] ?? joint, before.points[index] ?? joint));
      const guessed = cover * Math.sqrt(1 - of.noise.hiddenVisibility);
      const jitter = of.noise.jitter * (1 + hiddenGrowth.jitter * guessed);
      const wander = of.noise.wander * (1 + hiddenGrowth.wander * guessed);
      const offset = of.noise.offset * (1 + hiddenGrowth.offset * guessed);
      const error = (drift: (typeof of.axes)[number]) =>
        noise *
        (trunk * (jitter * of.own.normal() + wander * drift.wander(dtMs) + offset * drift.offset) +
          smear * moved * of.own.normal());
      const [x, y, own] = [error(of.axes[0]), error(of.axes[1]), error(of.axes[2])];
      const deep = depthNoise * error(of.depth);
      // The metres come from the same look at the picture: most of their error is the same, some is their own.
      const world = vector(joint.x + 0.8 * x + 0.4 * own, joint.y + 0.8 * y - 0.4 * own, joint.z + deep);
      const dim = (1 - of.noise.hiddenVisibility) * cover;
      const visibility = 0.99 - 0.985 * dim - 0.012 * Math.abs(sight) - 0.12 * dim * (1 - dim) * sight;
      return {
        seen: plus(joint, vector(x, y, 0)),
        world,
        visibility: Math.min(1, Math.max(0.01, visibility)),
      };
    });
    before = { tMs, points };
    const middle = middleOf(
      found[landmarks.leftHip]?.world ?? hips,
      found[landmarks.rightHip]?.world ?? hips,
    );
    // Widths of the picture for a metre at the depth of the hips.
    const widths = onPicture(vector(1, 0, hips.z)).x - 0.5;
    const size = (standardTrunk / bodyTrunk) * scaleError;
    const landmarkOf = ({ seen: at, world, visibility }: (typeof found)[number]): Landmark => {
      const { x, y } = onPicture(at);
      return [round(x), round(y), round((world.z - middle.z) * widths * depthScale), round(visibility)];
    };
    const worldOf = ({ world, visibility }: (typeof found)[number]): WorldLandmark => {
      const { x, y, z } = times(minus(world, middle), size);
      return [round(x), round(y), round(z * flatness), round(visibility)];
    };
    return {
      tMs,
      aspect: camera.aspect,
      landmarks: found.map(landmarkOf),
      world: found.map(worldOf),
      presence: 0.99,
    };
  };
}

const round = (value: number) => Math.round(value * 1e5) / 1e5;
