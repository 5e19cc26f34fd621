import type { CoachState } from './coach-state.ts';
import type { CoachView } from './coach-view.ts';
import type { Specification } from '../specification/specification.ts';
import { roundTo } from '../geometry/round-to.ts';
import { viewOf } from '../pose/view.ts';
import { heldMsOf } from '../reps/hold.ts';
import type { Phase } from '../measure/moments.ts';
import { sidesOf } from '../reps/summarise-set.ts';
import type { Track } from '../reps/track.ts';
import { smoothedOf } from '../measure/smooth-measurements.ts';
import { signals } from '../signals/registry.ts';

/** The side that is farther out: what is shown where both are followed apart. */
export function leadingTrack(tracks: readonly Track[]): Track | undefined {
  let leading: Track | undefined;
  for (const track of tracks)
    if (leading === undefined || progressOf(track) > progressOf(leading)) leading = track;
  return leading;
}

function progressOf({ machine, filter, usualRange }: Track): number {
  if (machine === null || filter === null) return -1;
  return (filter.value - machine.low) / Math.max(0.05, usualRange ?? 1);
}

/** Where somebody is in a repetition, of the side that is farther out; a hold is a far end. */
export function phaseOf({ tracks, hold }: CoachState): Phase | null {
  if (hold) return hold.sinceMs === null ? 'rest' : 'peak';
  return leadingTrack(tracks)?.machine?.phase ?? null;
}

/** What to show of a state. */
export function showState(state: CoachState, specification: Specification): CoachView {
  const { tMs, count, partials, set, cues, camera } = state;
  const person = camera.missingSinceMs === null && tMs !== null && state.bodyMs !== null;
  const leading = leadingTrack(state.tracks);
  const phase = phaseOf(state) ?? 'rest';
  const { report } = specification;
  const value = person ? (smoothedOf(state.smoothed, report, leading?.side ?? 'both')?.value ?? null) : null;
  return {
    exercise: specification.key,
    tMs: roundTo(tMs ?? 0, 1),
    state: person ? specification.states[phase] : 'NO_PERSON',
    phase: person ? phase : null,
    progress: person && leading ? roundTo(Math.min(1, Math.max(0, progressOf(leading))), 0.01) : 0,
    count,
    partials,
    heldMs: roundTo(state.hold ? heldMsOf(state.hold) : 0, 1),
    set: {
      number: set.number,
      count: set.tally.count,
      active: set.active,
      sides: sidesOf(set.tally),
    },
    signal: value === null ? null : roundTo(value, signals[report].unit === 'deg' ? 0.1 : 0.001),
    cue: cues.active === null ? null : { id: cues.active.id, text: cues.active.text },
    view: state.across === null ? null : viewOf(state.across),
    confidence: person ? roundTo(leading?.confidence ?? 0, 0.01) : 0,
    inPosition: state.posture?.inPosition ?? false,
  };
}
