// What the preview draws: a recording coached by a specification, with the signal and the phase at every frame.
import { createCoach } from '@spotter/coach/coach';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { Specification } from '@spotter/coach/specification/specification';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { MovedSide } from '@spotter/coach/pose/joints';
import type { Phase } from '@spotter/coach/measure/moments';
import { replay } from '@spotter/coach/trial/replay';

/** One side, or both as one, at each frame. */
export interface TrackLine {
  readonly side: MovedSide;
  /** The phase signal, 0 at rest and 1 at the far end; NaN where the limbs are not seen. */
  readonly values: Float32Array;
  readonly phases: readonly (Phase | null)[];
}

export interface Line {
  /** Milliseconds of each frame since the first. */
  readonly times: Float32Array;
  readonly tracks: readonly TrackLine[];
  /** What was told, with times since the first frame. */
  readonly events: readonly CoachEvent[];
  /** Repetitions so far, at each frame. */
  readonly counts: Uint16Array;
  readonly counted: number;
  readonly partials: number;
  /** Milliseconds that it took. */
  readonly tookMs: number;
}

/** That another exercise is noticed changes no count, no fault and no cue, so it is left out here. */
export const previewSettings = { recognition: false } as const;

/** @param now a clock in milliseconds, by which it tells how long it took */
export function replayLine(
  specification: Specification,
  frames: readonly PoseFrame[],
  now: () => number,
): Line {
  const startedMs = now();
  const coach = createCoach(specification, previewSettings);
  const firstMs = frames[0]?.tMs ?? 0;
  const times = Float32Array.from(frames, ({ tMs }) => tMs - firstMs);
  const counts = new Uint16Array(frames.length);
  const tracks = coach.start().tracks.map(({ side }) => ({
    side,
    values: new Float32Array(frames.length).fill(Number.NaN),
    phases: new Array<Phase | null>(frames.length).fill(null),
  }));
  let frame = 0;
  const { state, events } = replay(coach, frames, (_view, { tracks: followed, count, tMs }) => {
    counts[frame] = count;
    for (const [i, { filter, machine, seenMs }] of followed.entries()) {
      const track = tracks[i];
      // What was last known of limbs that are hidden now is no signal.
      if (!track || !filter || seenMs !== tMs) continue;
      track.values[frame] = filter.value;
      track.phases[frame] = machine?.phase ?? null;
    }
    frame += 1;
  });
  return {
    times,
    tracks,
    events: events.map((event) => ({ ...event, tMs: event.tMs - firstMs })),
    counts,
    counted: state.count,
    partials: state.partials,
    tookMs: now() - startedMs,
  };
}
