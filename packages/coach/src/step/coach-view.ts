// What to show now: a snapshot after each frame, in the words of the live message.

import { roundTo } from '../geometry/round-to.ts';
import type { Phase } from '../measure/moments.ts';
import { confidenceAt, placeOf, valueAt } from '../measure/readings.ts';
import { viewOf, type View } from '../pose/stance.ts';
import { heldMsOf } from '../reps/hold.ts';
import { sidesOf, type SetSummary } from '../reps/set.ts';
import type { Track } from '../reps/track.ts';
import { signals } from '../signals/registry.ts';
import type { Specification } from '../specification/specification.ts';
import type { CoachState } from './coach-state.ts';

/** What to show now. */
export interface CoachView {
  /** Key of what is counted; null while an automatic coach does not know it. */
  readonly exercise: string | null;
  readonly tMs: number;
  /** A word of the specification in capitals, or `NO_PERSON`. */
  readonly state: string;
  readonly phase: Phase | null;
  /** Way to the far end, 0 at rest to 1, of the person's own range. */
  readonly progress: number;
  /** Repetitions in the session, and in the set. */
  readonly count: number;
  readonly partials: number;
  /** How long the posture has been held, in ms; 0 between holds and for repetitions. */
  readonly heldMs: number;
  readonly set: {
    readonly number: number;
    readonly count: number;
    readonly active: boolean;
    /** Of the count, how many each side made, or both as one; null where no side has moved by itself. */
    readonly sides: SetSummary['sides'];
  };
  /** The specification's reported signal now: degrees (0.1) or trunk lengths; null where it is not seen. */
  readonly signal: number | null;
  /** The cue that is being given. */
  readonly cue: { readonly id: string; readonly text: string } | null;
  readonly view: View | null;
  /** How well the moving limbs are seen, 0 to 1. */
  readonly confidence: number;
  /** Whether the posture is one the exercise can be done in. */
  readonly inPosition: boolean;
}

/** The side that is farther out: what is shown where both are followed apart. */
function leadingTrack(tracks: readonly Track[]): Track | undefined {
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
export function viewState(state: CoachState, specification: Specification): CoachView {
  const { tMs, count, partials, set, cues, camera } = state;
  const person = camera.missingSinceMs === null && tMs !== null && state.bodyMs !== null;
  const leading = leadingTrack(state.tracks);
  const phase = phaseOf(state) ?? 'rest';
  const { report } = specification;
  const side = leading?.side ?? 'both';
  const at = placeOf(state.smoothed, report);
  const value =
    person && confidenceAt(state.smoothed, at, side) > 0 ? valueAt(state.smoothed, at, side) : null;
  return {
    exercise: state.auto === null ? specification.key : (state.auto.exercise?.key ?? null),
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
