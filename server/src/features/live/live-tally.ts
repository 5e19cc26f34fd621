// What sockets bring and coaches tell, as plain numbers: a pose costs one addition.
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { Measure } from '../../platform/metrics/measure.ts';

export interface LiveTally {
  messages: number;
  /** Looked at, whether they were sent or found in pictures. */
  poses: number;
  /** Not looked at, because of limits or because newer ones waited. */
  dropped: number;
  readonly event: (exercise: string, event: CoachEvent) => void;
  readonly measures: readonly Measure[];
}

export function createLiveTally(): LiveTally {
  const repetitions = new Map<string, number>();
  const partials = new Map<string, number>();
  const held = new Map<string, number>();
  /** By the exercise, a space, and why it was said. */
  const cues = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const byExercise = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([exercise, count]) => [{ exercise }, count] as const);

  const tally: LiveTally = {
    messages: 0,
    poses: 0,
    dropped: 0,
    event: (exercise, event) => {
      if (event.type === 'repetition') add(repetitions, exercise);
      else if (event.type === 'partial_repetition') add(partials, exercise);
      else if (event.type === 'hold_second') add(held, exercise);
      else if (event.type === 'cue') add(cues, `${exercise} ${event.reason}`);
    },
    measures: [
      {
        name: 'spotter_socket_messages_total',
        help: 'Messages that came on sockets.',
        kind: 'counter',
        read: () => tally.messages,
      },
      {
        name: 'spotter_poses_total',
        help: 'Poses that were looked at, sent or found in pictures.',
        kind: 'counter',
        read: () => tally.poses,
      },
      {
        name: 'spotter_poses_dropped_total',
        help: 'Poses that were not looked at, because of limits or because newer ones waited.',
        kind: 'counter',
        read: () => tally.dropped,
      },
      {
        name: 'spotter_repetitions_total',
        help: 'Repetitions that were counted, by the exercise.',
        kind: 'counter',
        read: () => byExercise(repetitions),
      },
      {
        name: 'spotter_partial_repetitions_total',
        help: 'Repetitions that were not whole, by the exercise.',
        kind: 'counter',
        read: () => byExercise(partials),
      },
      {
        name: 'spotter_held_seconds_total',
        help: 'Seconds for which postures were held, by the exercise.',
        kind: 'counter',
        read: () => byExercise(held),
      },
      {
        name: 'spotter_cues_total',
        help: 'What was said to help or to praise, by the exercise and the reason.',
        kind: 'counter',
        read: () =>
          [...cues].map(([key, count]) => {
            const [exercise = '', reason = ''] = key.split(' ');
            return [{ exercise, reason }, count] as const;
          }),
      },
    ],
  };
  return tally;
}
