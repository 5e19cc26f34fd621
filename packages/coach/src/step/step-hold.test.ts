import { describe, expect, test } from 'vitest';
import { createCoach } from '../coach.ts';
import type { CoachEvent } from './coach-event.ts';
import { wallSit as wallSitExercise } from '@spotter/exercises/legs/wall-sit';
import { squattingFrame } from '../../test/squatting.ts';

const { specification: wallSit } = wallSitExercise;

/** Sits at this knee flexion for so many seconds, at ten frames each. */
function sit(seconds: number, kneeDeg: number) {
  const coach = createCoach({
    ...wallSit,
    rules: wallSit.rules.filter(({ id }) => id === 'too_shallow'),
    counting: { ...wallSit.counting, gate: [{ signal: 'knee_flexion', atLeast: 30 }] },
  });
  const events: CoachEvent[] = [];
  let state = coach.start();
  for (let i = 0; i <= seconds * 10; i++) {
    const step = coach.step(state, squattingFrame(i * 100, kneeDeg));
    state = step.state;
    events.push(...step.events);
  }
  const finished = coach.command(state, { type: 'finish_set', tMs: seconds * 1000 });
  return { events, finished: finished.events, coach, state: finished.state };
}

describe('a posture that is held', () => {
  test('badly is told what is wrong, and sums it up by the seconds', () => {
    const { events, finished } = sit(10, 55);
    const judged = events.filter((event) => event.type === 'hold_judged');
    expect(judged.length).toBeGreaterThanOrEqual(7);
    expect(judged[0]).toMatchObject({ faults: [{ rule: 'too_shallow', limit: 70 }] });
    expect(events).toContainEqual(expect.objectContaining({ type: 'cue', cue: 'lower_your_hips' }));
    expect(finished).toMatchObject([
      { type: 'hold_ended' },
      { type: 'set_finished', summary: { score: 0, mainFault: { rule: 'too_shallow' } } },
    ]);
  });

  test('well is left in peace, and scores full', () => {
    const { events, finished } = sit(10, 95);
    expect(events.filter((event) => event.type === 'cue' && event.reason === 'fault')).toEqual([]);
    expect(finished.at(-1)).toMatchObject({ summary: { score: 100, mainFault: null } });
  });

  test('counts up to the moment at which its set is closed, once', () => {
    const { finished, coach, state } = sit(10, 95);
    expect(finished).toMatchObject([
      { type: 'hold_ended', heldMs: 10_000 },
      { summary: { heldMs: 10_000, longestHoldMs: 10_000 } },
    ]);
    const again = coach.command(state, { type: 'start_set', tMs: 10_000 });
    expect(coach.command(again.state, { type: 'finish_set', tMs: 10_100 }).events).toMatchObject([
      { summary: { heldMs: 0 } },
    ]);
  });
});
