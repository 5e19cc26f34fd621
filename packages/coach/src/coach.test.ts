import { describe, expect, test } from 'vitest';
import { squattingFrame, squattingFrames } from '../test/squatting.ts';
import { trembling } from '../test/trembling.ts';
import { createCoach, type Coach } from './coach.ts';
import type { CoachEvent } from './step/coach-event.ts';
import type { CoachState } from './step/coach-state.ts';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import type { PoseFrame } from './pose/pose-frame.ts';

const { specification: squat } = squatExercise;

function run(coach: Coach, frames: readonly PoseFrame[], from: CoachState = coach.start()) {
  const events: CoachEvent[] = [];
  let state = from;
  for (const frame of frames) {
    const step = coach.step(state, frame);
    state = step.state;
    events.push(...step.events);
  }
  return { state, events };
}

const nobody = (fromMs: number, toMs: number): PoseFrame[] =>
  Array.from({ length: Math.floor((toMs - fromMs) / 100) }, (_, i) => ({
    tMs: fromMs + i * 100,
    aspect: 1,
    landmarks: null,
  }));

const repetitionsOf = (events: readonly CoachEvent[]) =>
  events.flatMap((event) => (event.type === 'repetition' ? [event.repetition] : []));

describe('a coach', () => {
  const coach = createCoach(squat);

  test.each([5, 10, 15, 30, 60])('counts every repetition from the first at %i frames a second', (fps) => {
    expect(run(coach, squattingFrames([110, 110, 110, 110], fps)).state.count).toBe(4);
  });

  test('counts repetitions of 17 landmarks without depth alike', () => {
    const coco = [0, 2, 5, 7, 8, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28];
    const frames = squattingFrames([110, 110]).map((frame) => ({
      ...frame,
      landmarks: coco.flatMap((i) => (frame.landmarks?.[i] ? [frame.landmarks[i]] : [])),
    }));
    expect(run(coach, frames).state.count).toBe(2);
  });

  test('what the finder takes for the body in a single frame is no movement; what stays there is', () => {
    const frames = squattingFrames([110, 110], 30);
    const still = frames.slice(0, 6);
    const low = squattingFrame(0, 60).landmarks;
    const wrong = (from: number, to: number) =>
      trembling(still.map((frame, i) => (i >= from && i < to && low ? { ...frame, landmarks: low } : frame)));
    const signalAfter = (changed: readonly PoseFrame[]) =>
      run(coach, changed).state.tracks[0]?.machine?.phase;
    expect(signalAfter(wrong(5, 6))).toBe('rest');
    expect(signalAfter(wrong(4, 6))).toBe('out');
  });

  test('tells a good repetition from a shallow one, with the fault, its values and its cue', () => {
    const { events } = run(coach, squattingFrames([110, 72]));
    const [good, shallow] = repetitionsOf(events);
    expect(good).toMatchObject({ number: 1, good: true, faults: [], prediction: 'Good repetition' });
    expect(good?.score).toBeGreaterThan(80);
    expect(shallow).toMatchObject({ number: 2, good: false, prediction: 'Too shallow' });
    expect(shallow?.faults).toMatchObject([{ rule: 'too_shallow', limit: 80, cue: 'lower_your_hips' }]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'cue', cue: 'lower_your_hips' }));
  });

  test('tells a movement far smaller than the usual ones as partial and does not count it', () => {
    const { state, events } = run(coach, squattingFrames([110, 110, 42, 110]));
    expect(state).toMatchObject({ count: 3, partials: 1 });
    expect(events.filter(({ type }) => type === 'partial_repetition')).toMatchObject([
      { faults: [{ rule: 'too_shallow' }], partials: 1 },
    ]);
    const soon = run(coach, squattingFrames([110, 42])).events;
    expect(soon).toContainEqual(expect.objectContaining({ type: 'cue', cue: 'lower_your_hips' }));
  });

  test('counts nothing while somebody stands, or holds a squat and trembles', () => {
    /** As a finder sees it: nobody stands quite still. */
    const trembling = Array.from({ length: 450 }, (_, i) =>
      squattingFrame(i * 67, 60 + 8 * Math.sin(i * 2.1) * Math.cos(i * 0.7)),
    );
    expect(run(coach, trembling).state).toMatchObject({ count: 0, partials: 0 });
  });

  test('survives frames missing for most of a second in mid-repetition', () => {
    const frames = squattingFrames([110, 110, 110]).map((frame) =>
      frame.tMs > 3000 && frame.tMs < 3800 ? { ...frame, landmarks: null } : frame,
    );
    expect(run(coach, frames).state.count).toBe(3);
  });

  test('keeps the count of a person who leaves and comes back, and tells of both', () => {
    const first = run(coach, squattingFrames([110, 110]));
    const away = run(coach, nobody(5100, 9000), first.state);
    expect(coach.step(away.state, { tMs: 9000, aspect: 1, landmarks: null }).view.state).toBe('NO_PERSON');
    const back = squattingFrames([110]).map((frame) => ({ ...frame, tMs: frame.tMs + 9000 }));
    const { state, events } = run(coach, back, away.state);
    expect(away.events).toContainEqual(expect.objectContaining({ type: 'camera', help: 'no_person' }));
    expect(events).toContainEqual(expect.objectContaining({ type: 'camera', help: 'person_back' }));
    expect(state.count).toBe(3);
  });

  test('gives the same steps from a state that went through JSON', () => {
    const frames = squattingFrames([110, 70, 110]);
    let stored = coach.start();
    const events: CoachEvent[] = [];
    for (const frame of frames) {
      const step = coach.step(JSON.parse(JSON.stringify(stored)) as CoachState, frame);
      stored = step.state;
      events.push(...step.events);
    }
    const direct = run(coach, frames);
    expect(JSON.stringify(events)).toBe(JSON.stringify(direct.events));
    expect(stored).toEqual(direct.state);
  });

  test('remembers no more after an hour than after a minute', () => {
    const minute = run(coach, squattingFrames(new Array<number>(30).fill(110), 5)).state;
    const hour = run(coach, squattingFrames(new Array<number>(1800).fill(110), 5)).state;
    expect(hour.count).toBe(1800);
    expect(JSON.stringify(hour).length).toBeLessThan(JSON.stringify(minute).length * 1.1);
  });

  test('changes nothing for a frame that is not newer than the last', () => {
    const { state } = run(coach, squattingFrames([110]));
    const again = coach.step(state, squattingFrame(100, 90));
    expect(again.state).toBe(state);
    expect(again.events).toEqual([]);
  });

  test('says the words of the specification for where somebody is in a repetition', () => {
    const { events } = run(coach, squattingFrames([110]));
    const words = events.flatMap((event) => (event.type === 'phase' ? [event.state] : []));
    expect(words).toEqual(['STANDING', 'DESCENDING', 'BOTTOM', 'ASCENDING', 'STANDING']);
  });

  test('ends a set on command or after a rest, sums it up, and counts on over the session', () => {
    const first = run(coach, squattingFrames([110, 72]));
    const finished = coach.command(first.state, { type: 'finish_set', tMs: 5500 });
    expect(finished.events).toMatchObject([
      { type: 'set_finished', set: 1, summary: { count: 2, good: 1, mainFault: { rule: 'too_shallow' } } },
    ]);
    const later = squattingFrames([110]).map((frame) => ({ ...frame, tMs: frame.tMs + 6000 }));
    const second = run(coach, later, finished.state);
    expect(second.state).toMatchObject({ count: 3, set: { number: 2, active: true, tally: { count: 1 } } });
    const rested = run(coach, [squattingFrame(60_000, 8)], second.state);
    expect(rested.events).toContainEqual(expect.objectContaining({ type: 'set_finished', set: 2 }));
    expect(rested.state.count).toBe(3);
  });

  test('says what rate a movement needs that passed in fewer than four frames', () => {
    const quick = [8, 8, 8, 110, 8, 8, 8].map((flexion, i) => squattingFrame(i * 400, flexion));
    const { events } = run(coach, quick);
    expect(events).toContainEqual(expect.objectContaining({ type: 'camera', help: 'rate_too_low' }));
  });

  test('tells when the limbs that move are hidden', () => {
    const hidden = Array.from({ length: 40 }, (_, i) => squattingFrame(i * 67, 8, 0.01));
    expect(run(coach, hidden).events).toContainEqual(expect.objectContaining({ help: 'limb_hidden' }));
  });
});
