import type { Posture } from '@spotter/exercises/body/posture';
import type { Exercise } from './exercises/exercise.ts';
import { minimumJerk, mix } from './motion/easing.ts';
import type { Take } from './motion/motion.ts';
import { partialWay, type PlannedRepetition, type SetPlan } from './plan-set.ts';

/** Where a repetition is at a moment; `way` and `stage` as in a Moment. */
function progressOf({ startMs, pace, partial }: PlannedRepetition, seconds: number) {
  const since = seconds - startMs / 1000;
  const reach = partial ? partialWay : 1;
  const { out, hold, back } = pace;
  if (since <= 0) return { way: 0, stage: 0 };
  if (since < out) return { way: reach * minimumJerk(since / out), stage: since / out };
  if (since < out + hold) return { way: reach, stage: 1 };
  const returned = (since - out - hold) / back;
  if (returned >= 1) return { way: 0, stage: 2 };
  return { way: reach * (1 - minimumJerk(returned)), stage: 1 + returned };
}

/** The posture at each moment of a planned set. */
export function poseSet(
  exercise: Exercise,
  { repetitions }: SetPlan,
  take: Take,
): (seconds: number) => Posture {
  return (seconds) => {
    const index = Math.max(
      0,
      repetitions.findLastIndex(({ startMs }) => seconds * 1000 >= startMs),
    );
    const current = repetitions[index];
    if (!current) throw new Error('a set has at least one repetition');
    const next = repetitions[index + 1] ?? current;
    const { way, stage } = progressOf(current, seconds);
    // What the next repetition does otherwise at rest comes in while this one rests.
    const rested = (seconds - current.endMs / 1000) / Math.max(0.01, current.pace.rest);
    const handedOver = minimumJerk(rested);
    const on = (dial: string) => mix(current.values[dial] ?? 0, next.values[dial] ?? 0, handedOver);
    return exercise.pose({ take, seconds, way, stage: stage >= 2 ? 2 : stage, side: current.side, on });
  };
}
