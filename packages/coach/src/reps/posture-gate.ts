import type { GateCondition } from '../exercises/specification.ts';
import { mergeSides, type Measurements } from '../signals/measure-body.ts';

/** Whether the posture is one the exercise can be done in; plain data. */
export interface PostureState {
  readonly inPosition: boolean;
  /** Since when the frames have said the opposite; null while they agree. */
  readonly againstSinceMs: number | null;
}

/** One frame's wrong landmarks do not end an exercise: a change must last this long. */
const believedAfterMs = 250;
/** Measurements less sure than this do not speak against. */
const readFrom = 0.5;

/** Whether all conditions hold in this frame; one that cannot be read holds. */
export function gateHolds(gate: readonly GateCondition[], measurements: Measurements): boolean {
  for (const { signal, atLeast, atMost } of gate) {
    const sides = measurements.get(signal);
    if (!sides) continue;
    const { value, confidence } = mergeSides(sides);
    if (confidence < readFrom) continue;
    if ((atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost)) return false;
  }
  return true;
}

/** Follows the gate on time stamps; the first frame is taken at its word. */
export function followPosture(previous: PostureState | null, tMs: number, holds: boolean): PostureState {
  if (previous === null) return { inPosition: holds, againstSinceMs: null };
  if (holds === previous.inPosition)
    return previous.againstSinceMs === null ? previous : { ...previous, againstSinceMs: null };
  const since = previous.againstSinceMs ?? tMs;
  if (tMs - since >= believedAfterMs) return { inPosition: holds, againstSinceMs: null };
  return { ...previous, againstSinceMs: since };
}
