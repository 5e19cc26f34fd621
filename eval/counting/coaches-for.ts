import { createCoach, type Coach } from '@spotter/coach/coach';
import type { CoachSettings } from '@spotter/coach/step/coach-settings';
import type { Specification } from '@spotter/coach/specification/specification';
import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import { specificationsFor } from './specifications-for.ts';

/**
 * The coaches that a recording is counted by: that of its exercise's specification, the generic one where there is none, and for
 * `none` all of them. A generic coach goes by the key `generic`. Specifications may be changed on their way.
 */
export function coachesFor(
  exercise: string,
  settings: CoachSettings = {},
  change: (specification: Specification) => Specification = (specification) => specification,
): readonly Coach[] {
  const described = specificationsFor(exercise).map((specification) =>
    createCoach(change(specification), settings),
  );
  const generic = createGenericCoach({ key: 'generic', name: 'Generic' }, settings);
  return described.length === 0 || exercise === 'none' ? [...described, generic] : described;
}
