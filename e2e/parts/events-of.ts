import { createAutoCoach } from '@spotter/coach/auto/auto-coach';
import { createCoach, type Coach } from '@spotter/coach/coach';
import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import { readStoredPoses } from '@spotter/coach/recording/read-stored-poses';
import { bundled } from '@spotter/exercises/bundled';
import { familyMembers } from '@spotter/exercises/family-members';

const settings = { members: familyMembers };

/**
 * Every event of a recording as JSON, one a line: by the coach of an exercise, and by the one that is not told what is done.
 * @param recording its JSON
 * @param key of the exercise; the generic counter's where nobody has described it
 */
export function eventsOf(recording: string, key: string | null): string {
  const specification = bundled.get(key ?? '');
  const told = specification
    ? createCoach(specification, settings)
    : createGenericCoach({ key: 'generic', name: 'Generic' }, settings);
  const frames = readStoredPoses(JSON.parse(recording));
  return [told, createAutoCoach(bundled, settings)].flatMap((coach) => linesOf(coach, frames)).join('\n');
}

function linesOf(coach: Coach, frames: ReturnType<typeof readStoredPoses>): string[] {
  let state = coach.start();
  return frames.flatMap((frame) => {
    const step = coach.step(state, frame);
    state = step.state;
    return step.events.map((event) => JSON.stringify(event));
  });
}
