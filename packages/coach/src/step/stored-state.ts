// A coach's state as it is stored, for a process that has not seen the frames it comes from.

import { noFrames } from '../pose/kept-frames.ts';
import { withoutForgotten } from '../measure/recording.ts';
import { noMotion } from '../motion/follow-motion.ts';
import type { CoachState } from './coach-state.ts';

/** Goes up whenever a part of the state is another one, so that nobody goes on with what they cannot read. */
const storedVersion = 13;
/** Goes up where what {@link carryCounts} takes is another one; states of before this was written have the first. */
const countsVersion = 1;

/**
 * What is stored of a state: plain data that survives JSON, 2 to 20 kB of it. The movements of the last seconds are left out, and
 * their frames: they are many times as much, they show where joints were, and they are soon there anew. What was recognised
 * stays so; of an exercise without a specification the repetition that goes on may be lost.
 */
export interface StoredState {
  readonly version: number;
  readonly counts?: number;
  readonly state: CoachState;
}

export interface RestoredState {
  readonly state: CoachState;
  /** Otherwise another version of the engine stored it, and only its sets and counts can be gone on with ({@link carryCounts}). */
  readonly isWhole: boolean;
}

/** To be written down at once: the state changes with the next frame. */
export function storeState({ recognition, auto, generic, ...state }: CoachState): StoredState {
  return {
    version: storedVersion,
    counts: countsVersion,
    state: {
      ...state,
      tracks: state.tracks.map((track) => ({ ...track, recording: withoutForgotten(track.recording) })),
      holdForm: state.holdForm && {
        ...state.holdForm,
        recording: withoutForgotten(state.holdForm.recording),
      },
      shown: null,
      newcomer: null,
      seen: [],
      recognition: recognition && { ...recognition, motion: noMotion() },
      auto: auto && {
        ...auto,
        frames: noFrames(),
        recognition: { ...auto.recognition, motion: noMotion() },
      },
      generic: generic && { ...generic, motion: noMotion() },
    },
  };
}

/** @returns null where another version of the engine stored it, whose sets and counts are others */
export function restoreState({ version, counts = 1, state }: StoredState): RestoredState | null {
  return counts === countsVersion ? { state, isWhole: version === storedVersion } : null;
}

/**
 * The sets and counts of a state, for a coach that counts in another way since. What moves is followed anew, from the moment on at
 * which somebody last moved in the set: that is the time of this state, and frames since may be shown again.
 * @param mostMs frames of so long can be shown again at the most
 */
export function carryCounts(
  { tMs, set, count, partials }: CoachState,
  fresh: CoachState,
  mostMs: number,
): CoachState {
  const fromMs = tMs === null ? null : Math.max(tMs - mostMs, Math.min(tMs, set.movedMs ?? -Infinity));
  return { ...fresh, tMs: fromMs, set, count, partials };
}
