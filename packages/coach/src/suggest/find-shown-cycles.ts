import { createGenericCoach } from '../generic/generic-coach.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { repetitionsOf } from '../trial/outcome.ts';
import { replay } from '../trial/replay.ts';

/** One there and back of whatever is repeated. */
export interface ShownCycle {
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
}

/** What is repeated in a recording of something that nobody has described, as the generic counter sees it. */
export function findShownCycles(frames: readonly PoseFrame[]): readonly ShownCycle[] {
  const shown = { key: 'demonstration', name: 'Demonstration', isOnTheMove: true };
  const { events } = replay(createGenericCoach(shown), frames);
  return repetitionsOf(events).map(({ startMs, peakMs, endMs }) => ({ startMs, peakMs, endMs }));
}
