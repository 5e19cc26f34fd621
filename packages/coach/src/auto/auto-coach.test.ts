import { bundled } from '@spotter/exercises/bundled';
import { familyMembers } from '@spotter/exercises/family-members';
import { describe, expect, test } from 'vitest';
import { squattingFrame, squattingFrames } from '../../test/squatting.ts';
import type { CoachEvent } from '../step/coach-event.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { createAutoCoach } from './auto-coach.ts';

const coach = createAutoCoach(bundled, { members: familyMembers });

function run(frames: readonly PoseFrame[], from = coach.start()) {
  const events: CoachEvent[] = [];
  const exercises = new Set<string | null>();
  let state = from;
  for (const frame of frames) {
    const step = coach.step(state, frame);
    state = step.state;
    events.push(...step.events);
    exercises.add(step.view.exercise);
  }
  const repetitions = events.flatMap((event) => (event.type === 'repetition' ? [event.repetition] : []));
  return { state, events, repetitions, exercises: [...exercises] };
}

describe('a coach that is not told the exercise', () => {
  const frames = squattingFrames([110, 110, 110, 110, 110]);

  test('tells what it recognised, and has counted it from the first repetition', () => {
    const { events, repetitions, exercises } = run(frames);
    expect(events.filter(({ type }) => type === 'exercise')).toEqual([
      { type: 'exercise', tMs: expect.any(Number) as number, exercise: 'squat', family: 'squat' },
    ]);
    expect(exercises).toEqual([null, 'squat']);
    expect(repetitions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test('two clear repetitions are enough', () => {
    const { repetitions, exercises } = run(squattingFrames([110, 110]));
    expect(exercises).toEqual([null, 'squat']);
    expect(repetitions).toHaveLength(2);
  });

  test('judges as the coach of that exercise does', () => {
    const shallow = run(squattingFrames([75, 75, 75, 75]));
    expect(shallow.repetitions[0]?.faults.map(({ rule }) => rule)).toContain('too_shallow');
  });

  test('counts nothing of somebody who stands', () => {
    const standing = Array.from({ length: 200 }, (_, i) => squattingFrame(i * 66, 8 + (i % 3)));
    expect(run(standing)).toMatchObject({ repetitions: [], exercises: [null] });
  });

  test('tells no time but that of the frame that told it', () => {
    const { events } = run(frames);
    const times = events.map(({ tMs }) => tMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('its state survives JSON in the middle of a set', () => {
    const half = run(frames.slice(0, 60));
    const revived = JSON.parse(JSON.stringify(half.state)) as typeof half.state;
    expect(run(frames.slice(60), revived)).toEqual(run(frames.slice(60), half.state));
  });

  test('finishes a set that it is asked to finish', () => {
    const { state } = run(frames);
    const { events } = coach.command(state, { type: 'finish_set', tMs: 20_000 });
    expect(events).toMatchObject([{ type: 'set_finished', summary: { count: 5 } }]);
  });
});
