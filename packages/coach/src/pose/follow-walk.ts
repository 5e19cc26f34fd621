// Whether somebody walks: exercises are done on the spot, and what limbs do on the way there and back is none.

import { lowPass } from '../filters/low-pass.ts';
import { bodyScale } from './body-scale.ts';
import type { Body } from './body.ts';
import { joints } from './joints.ts';

/** Where a body is and how fast it goes; plain data. */
export interface WalkState {
  /** Place across the picture and a trunk's length, in picture heights. */
  readonly x: number;
  readonly scale: number;
  /** Trunk lengths a second across the picture, and how fast the body grows in it as a share a second, both followed slowly. */
  readonly speed: number;
  readonly growth: number;
}

const trunk = [joints.leftShoulder, joints.rightShoulder, joints.leftHip, joints.rightHip] as const;

/** Sways and steps to the side are over in a second; a walk is not. */
const walkingHz = 0.4;
/** A trunk's length changes slowly in the picture. */
const scaleHz = 1;
/** A walk is 2.4 to 3.5 trunk lengths a second (1.2 to 1.8 m); side lunges sway by less than 2. */
const walkingSpeed = 2.2;
/** A walk towards a camera at 3 m makes the body grow by half or more in a second; lunges towards it stay below. */
const walkingGrowth = 0.65;
/** What is faster is the finder that jumps, and counts as no more than this. */
const fastest = { speed: 5, growth: 1.5 };
/** Nobody grows by half from a frame to the next: the film was cut, or the camera zoomed, and it starts anew. */
const leap = Math.log(1.5);

/** Takes the next body; frames apart by more than a second start anew. */
export function followWalk(before: WalkState | null, { image }: Body, dtMs: number): WalkState {
  const size = bodyScale(image);
  const isSame = before !== null && Math.abs(Math.log(size / before.scale)) < leap;
  const sawBefore = isSame && dtMs > 0 && dtMs < 1000;
  const scale = lowPass(sawBefore ? before.scale : null, size, scaleHz, dtMs);
  const x = trunk.reduce((sum, joint) => sum + (image[joint]?.x ?? 0), 0) / trunk.length;
  if (!sawBefore) return { x, scale, speed: 0, growth: 0 };
  const follow = (was: number, change: number, most: number) =>
    lowPass(was, Math.min(most, Math.max(-most, (change * 1000) / dtMs)), walkingHz, dtMs);
  return {
    x,
    scale,
    speed: follow(before.speed, (x - before.x) / scale, fastest.speed),
    growth: follow(before.growth, Math.log(scale / before.scale), fastest.growth),
  };
}

/** Whether that is a walk. */
export function isWalking({ speed, growth }: WalkState): boolean {
  return Math.abs(speed) >= walkingSpeed || Math.abs(growth) >= walkingGrowth;
}
