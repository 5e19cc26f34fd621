// A set of an exercise with known faults: frames, and the truth of them.

import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { ViewName } from './camera/camera.ts';
import type { Exercise } from './exercises/exercise.ts';
import { createTake } from './motion/create-take.ts';
import { recordMotion } from './motion/record-motion.ts';
import { planSet, type PlannedRepetition, type SetOrder } from './plan-set.ts';
import { poseSet } from './pose-set.ts';

/** What is true of a set, by construction. */
export interface SetTruth {
  readonly exercise: string;
  readonly view: ViewName;
  /** Full repetitions; 0 for holds. */
  readonly count: number;
  readonly partials: number;
  /** Seconds a hold is held; 0 for repetitions. */
  readonly heldSeconds: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly repetitions: readonly PlannedRepetition[];
}

export interface SyntheticSet {
  readonly frames: readonly PoseFrame[];
  readonly truth: SetTruth;
}

/** Does an exercise: the same order gives the same set. */
export function generateSet(exercise: Exercise, order: SetOrder): SyntheticSet {
  const { seed, view, faults = {} } = order;
  const take = createTake(seed);
  const plan = planSet(exercise, order, take);
  const motion = { seconds: plan.seconds, postureAt: poseSet(exercise, plan, take) };
  const frames = recordMotion(seed, take.person, motion, {
    view,
    fps: order.fps ?? 15,
    noise: order.noise ?? 1,
  });
  const full = plan.repetitions.filter(({ partial }) => !partial).length;
  const isHold = exercise.kind === 'hold';
  return {
    frames,
    truth: {
      exercise: exercise.key,
      view,
      count: isHold ? 0 : full,
      partials: plan.repetitions.length - full,
      heldSeconds: isHold ? plan.seconds : 0,
      faults,
      repetitions: isHold ? [] : plan.repetitions,
    },
  };
}
