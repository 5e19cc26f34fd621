// The coach of an exercise that nobody has described: it counts whatever is repeated, and judges nothing.

import { coachOf, type Coach } from '../coach.ts';
import type { CoachSettings } from '../step/coach-settings.ts';
import { genericSpecification } from '../step/generic-specification.ts';
import { stepGeneric } from './step-generic.ts';

/** Makes it. `exercise` names what is counted, for those who read the events, and says whether one is on the move in it. */
export function createGenericCoach(
  { key, name, isOnTheMove }: { readonly key: string; readonly name: string; readonly isOnTheMove?: boolean },
  settings: CoachSettings = {},
): Coach {
  return coachOf(genericSpecification(key, name, isOnTheMove), settings, stepGeneric);
}
