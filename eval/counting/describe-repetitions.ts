import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { Specification } from '@spotter/coach/specification/specification';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { announcementDelays } from '../delay/announcement-delays.ts';
import type { CountedRepetition } from '../result.ts';

/** The repetitions that were told, each with how long after its end. */
export function describeRepetitions(
  specification: Specification,
  frames: readonly PoseFrame[],
  events: readonly CoachEvent[],
): readonly CountedRepetition[] {
  const delays = announcementDelays(specification, frames, events);
  const told = events.flatMap((event) => (event.type === 'repetition' ? [event] : []));
  return told.map(({ tMs, repetition }, i) => ({
    number: repetition.number,
    side: repetition.side,
    start_ms: repetition.startMs,
    peak_ms: repetition.peakMs,
    end_ms: repetition.endMs,
    told_ms: Math.round(tMs),
    late: repetition.late ?? false,
    delay_ms: delays[i] ?? null,
    faults: repetition.faults.map(({ rule }) => rule),
    not_judged: repetition.notJudged.map(({ rule }) => rule),
  }));
}
