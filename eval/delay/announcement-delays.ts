import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { Specification } from '@spotter/coach/specification/specification';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { MovedSide } from '@spotter/coach/pose/joints';
import { rawSignal, smoothSignal } from './whole-clip-signal.ts';
import { repetitionEnds } from './repetition-ends.ts';

/**
 * How long after its end each repetition was told, in ms by the frames' clock, in the order of the events; negative
 * is early, null where it never came back far enough to have an end.
 */
export function announcementDelays(
  specification: Specification,
  frames: readonly PoseFrame[],
  events: readonly CoachEvent[],
): readonly (number | null)[] {
  const told = events.flatMap((event) =>
    event.type === 'repetition'
      ? [{ side: event.repetition.side, startMs: event.repetition.startMs, toldMs: event.tMs }]
      : [],
  );
  const delays = new Array<number | null>(told.length).fill(null);
  for (const side of new Set<MovedSide>(told.map((one) => one.side))) {
    const own = [...told.entries()].filter(([, one]) => one.side === side);
    const ends = repetitionEnds(
      smoothSignal(rawSignal(specification, side, frames)),
      own.map(([, one]) => one),
    );
    for (const [k, [index, { toldMs }]] of own.entries()) {
      const endMs = ends[k] ?? null;
      delays[index] = endMs === null ? null : Math.round(toldMs - endMs);
    }
  }
  return delays;
}
