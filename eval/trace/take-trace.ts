import type { Coach } from '@spotter/coach/coach';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { describeRepetitions } from '../counting/describe-repetitions.ts';
import { rawSignal, smoothSignal } from '../delay/whole-clip-signal.ts';
import type { Trace, TraceFrame, TraceSignal } from './trace.ts';

/** To 0.001; never a negative zero, which JSON would lose. */
const rounded = (value: number) => Math.round(value * 1000) / 1000 + 0;

/** Runs the engine as live and writes down what it knew at each frame. */
export function takeTrace(
  coach: Coach,
  frames: readonly PoseFrame[],
  { id, exercise, reps_range }: Pick<Trace, 'id' | 'exercise' | 'reps_range'>,
): Trace {
  const { specification } = coach;
  const events: CoachEvent[] = [];
  let state = coach.start();
  const traced = frames.map((frame): TraceFrame => {
    const step = coach.step(state, frame);
    state = step.state;
    events.push(...step.events);
    const { view } = step;
    const signal = state.tracks.map(({ side, filter, seenMs }) => [
      side,
      filter === null || seenMs !== frame.tMs ? null : rounded(filter.value),
    ]);
    return {
      t_ms: frame.tMs,
      phase: view.phase,
      state: view.state,
      count: view.count,
      in_position: view.inPosition,
      confidence: view.confidence,
      signal: Object.fromEntries(signal) as TraceFrame['signal'],
    };
  });
  const lagless = state.tracks.map(({ side }): [string, TraceSignal] => {
    const { timesMs, values } = smoothSignal(rawSignal(specification, side, frames));
    return [side, { t_ms: timesMs.map(Math.round), values: values.map(rounded) }];
  });
  return {
    id,
    exercise,
    specification: specification.key,
    counted: state.count,
    reps_range,
    frames: traced,
    lagless: Object.fromEntries(lagless),
    repetitions: describeRepetitions(specification, frames, events),
    events,
  };
}
