import type { CoachEvent } from './coach-event.ts';
import type { Specification } from '../specification/specification.ts';
import { roundTo } from '../geometry/round-to.ts';
import { describeMovement } from '../reps/describe-movement.ts';
import type { AdvancedTrack } from '../reps/track.ts';

/** Tells of a movement that was another exercise, so that a count that stays can be explained. */
export function tellRefused(
  refused: NonNullable<AdvancedTrack['refused']>,
  tMs: number,
  { tempo }: Specification,
): CoachEvent {
  const { requirement, value } = refused.refusal;
  return {
    type: 'other_movement',
    tMs,
    movement: describeMovement(refused, tempo),
    because: typeof requirement === 'string' ? requirement : `${requirement.signal} ${requirement.take}`,
    value: value === null ? null : roundTo(value, 0.001),
  };
}
