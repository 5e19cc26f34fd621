import type { GateCondition } from '../specification/specification.ts';
import { unreadable } from '../signals/reading.ts';
import { mergeSides, type Measurements } from './measure-body.ts';

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

/** Whether all conditions hold in this frame, with their slack for somebody who is in position already. */
export function gateHolds(
  gate: readonly GateCondition[],
  measurements: Measurements,
  inPosition: boolean,
): boolean {
  return gate.every(({ signal, atLeast = -Infinity, atMost = Infinity, slack = 0, needed = false }) => {
    const sides = measurements.get(signal);
    const { value, confidence } = sides ? mergeSides(sides) : unreadable;
    if (confidence < readFrom) return !needed;
    const beyond = inPosition ? slack : 0;
    return value >= atLeast - beyond && value <= atMost + beyond;
  });
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
