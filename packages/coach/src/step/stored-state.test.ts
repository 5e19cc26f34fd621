import { bundled } from '@spotter/exercises/bundled';
import { familyMembers } from '@spotter/exercises/family-members';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { describe, expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { trembling } from '../../test/trembling.ts';
import { createAutoCoach } from '../auto/auto-coach.ts';
import { createCoach, type Coach } from '../coach.ts';
import { createGenericCoach } from '../generic/generic-coach.ts';
import type { CoachState } from './coach-state.ts';
import { carryCounts, restoreState, storeState } from './stored-state.ts';

const { specification } = squatExercise;
const settings = { members: familyMembers };
const frames = trembling(squattingFrames(new Array<number>(10).fill(100)));

/** As it comes out of a database. */
function asStored(state: CoachState): CoachState {
  const text = JSON.stringify(storeState(state));
  const { state: restored, isWhole } =
    restoreState(JSON.parse(text) as ReturnType<typeof storeState>) ?? expect.fail('of another version');
  expect(isWhole).toBe(true);
  return restored;
}

/** @param change what happens to the state after so many frames */
function run(coach: Coach, after = Infinity, change = asStored) {
  let state = coach.start();
  const repetitions: unknown[] = [];
  for (const [index, frame] of frames.entries()) {
    if (index === after) state = change(state);
    const step = coach.step(state, frame);
    repetitions.push(...step.events.filter(({ type }) => type === 'repetition'));
    ({ state } = step);
  }
  return { repetitions, count: state.count };
}

describe('a state that was stored', () => {
  test('counts and judges every repetition as one that was not, whatever the moment', () => {
    const coach = createCoach(specification, settings);
    const whole = run(coach);
    expect(whole.count).toBe(10);
    for (let after = 0; after < frames.length; after += 7) expect(run(coach, after)).toEqual(whole);
  });

  test('goes on with the exercise that was recognised', () => {
    const coach = createAutoCoach(bundled, settings);
    expect(run(coach, frames.length / 2)).toEqual(run(coach));
  });

  test('of an exercise that nobody has described loses at most the repetition that goes on', () => {
    const coach = createGenericCoach({ key: 'other', name: 'Other' }, settings);
    const whole = run(coach).count;
    for (let after = frames.length / 2; after < frames.length; after += 5)
      expect(whole - run(coach, after).count).toBeOneOf([0, 1]);
  });

  test('is small, and holds no frame and no movement of the last seconds', () => {
    const coach = createAutoCoach(bundled, settings);
    let most = 0;
    run(coach, frames.length - 1, (state) => {
      const stored = storeState(state);
      most = JSON.stringify(stored).length;
      const { auto } = stored.state;
      expect([auto?.frames.blocks, auto?.recognition.motion.window.numbers]).toEqual([[], []]);
      return state;
    });
    expect(most).toBeGreaterThan(1_000);
    expect(most).toBeLessThan(40_000);
  });

  test('leaves an engine of another version its counts alone, where it counts alike', () => {
    const stored = storeState(createCoach(specification).start());
    const older = { version: stored.version - 1, state: stored.state };
    expect(restoreState(older)).toEqual({ state: stored.state, isWhole: false });
    expect(restoreState({ ...stored, version: stored.version + 1 })?.isWhole).toBe(false);
    expect(restoreState({ ...stored, counts: 2 })).toBeNull();
  });

  test('leaves its counts to a coach that counts in another way since, which is shown again what moved since', () => {
    const coach = createCoach(specification);
    for (let after = 0; after < frames.length; after += 7) {
      const before = frames
        .slice(0, after)
        .reduce((state, frame) => coach.step(state, frame).state, coach.start());
      const carried = carryCounts(before, coach.start(), 6_000);
      expect(carried.count).toBe(before.count);
      const { count } = frames.reduce((state, frame) => coach.step(state, frame).state, carried);
      expect(count).toBe(10);
    }
  });
});

/** The parts of a value, as paths. */
function partsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => partsOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => partsOf(part, `${path}.${key}`));
}

test('has parts that are those of its version: with others it is another version', () => {
  let parts: string[] = [];
  run(createAutoCoach(bundled, settings), frames.length - 8, (state) => {
    parts = [...new Set(partsOf(storeState(state)))].sort();
    return state;
  });
  expect(parts).toMatchInlineSnapshot(`
    [
      ".counts",
      ".state.across",
      ".state.auto.exercise.family",
      ".state.auto.exercise.key",
      ".state.auto.recognition.candidate",
      ".state.auto.recognition.lookedMs",
      ".state.auto.recognition.looks",
      ".state.auto.recognition.motion.scale",
      ".state.auto.recognition.motion.shoulders",
      ".state.auto.recognition.motion.tMs",
      ".state.auto.recognition.motion.window.from",
      ".state.auto.recognition.recognised.evidence",
      ".state.auto.recognition.recognised.exercise",
      ".state.auto.recognition.recognised.family",
      ".state.auto.recognition.recognised.fit",
      ".state.auto.recognition.recognised.fromMs",
      ".state.auto.recognition.recognised.seenMs",
      ".state.auto.recognition.recognised.sinceMs",
      ".state.auto.recognition.recognised.times",
      ".state.auto.triedMs",
      ".state.bodyMs",
      ".state.camera.missingSinceMs",
      ".state.camera.problems.cut_off.againstSinceMs",
      ".state.camera.problems.cut_off.holds",
      ".state.camera.problems.cut_off.toldMs",
      ".state.camera.problems.limb_hidden.againstSinceMs",
      ".state.camera.problems.limb_hidden.holds",
      ".state.camera.problems.limb_hidden.toldMs",
      ".state.camera.problems.several_people.againstSinceMs",
      ".state.camera.problems.several_people.holds",
      ".state.camera.problems.several_people.toldMs",
      ".state.camera.problems.too_close.againstSinceMs",
      ".state.camera.problems.too_close.holds",
      ".state.camera.problems.too_close.toldMs",
      ".state.camera.problems.too_dark.againstSinceMs",
      ".state.camera.problems.too_dark.holds",
      ".state.camera.problems.too_dark.toldMs",
      ".state.camera.problems.too_far.againstSinceMs",
      ".state.camera.problems.too_far.holds",
      ".state.camera.problems.too_far.toldMs",
      ".state.camera.problems.wrong_view.againstSinceMs",
      ".state.camera.problems.wrong_view.holds",
      ".state.camera.problems.wrong_view.toldMs",
      ".state.camera.toldMissing",
      ".state.count",
      ".state.cues.active",
      ".state.cues.lastMs",
      ".state.cues.saidMs.face_the_camera",
      ".state.generic",
      ".state.hold",
      ".state.holdForm",
      ".state.newcomer",
      ".state.otherToldMs",
      ".state.otherwise",
      ".state.otherwiseFromMs",
      ".state.partials",
      ".state.person.at.scale",
      ".state.person.at.tMs",
      ".state.person.at.x",
      ".state.person.at.y",
      ".state.person.backMs",
      ".state.person.other",
      ".state.phase",
      ".state.posture.againstSinceMs",
      ".state.posture.inPosition",
      ".state.posture.out",
      ".state.rateToldMs",
      ".state.recognition",
      ".state.set.active",
      ".state.set.movedMs",
      ".state.set.number",
      ".state.set.tally.best.number",
      ".state.set.tally.best.score",
      ".state.set.tally.cleanSeconds",
      ".state.set.tally.count",
      ".state.set.tally.durations.count",
      ".state.set.tally.durations.mean",
      ".state.set.tally.durations.squares",
      ".state.set.tally.endMs",
      ".state.set.tally.fastest",
      ".state.set.tally.good",
      ".state.set.tally.heldMs",
      ".state.set.tally.judgedSeconds",
      ".state.set.tally.lastSpeed",
      ".state.set.tally.longestHoldMs",
      ".state.set.tally.partials",
      ".state.set.tally.parts.depth.count",
      ".state.set.tally.parts.depth.sum",
      ".state.set.tally.parts.form.count",
      ".state.set.tally.parts.form.sum",
      ".state.set.tally.parts.range.count",
      ".state.set.tally.parts.range.sum",
      ".state.set.tally.parts.symmetry.count",
      ".state.set.tally.parts.symmetry.sum",
      ".state.set.tally.parts.tempo.count",
      ".state.set.tally.parts.tempo.sum",
      ".state.set.tally.ranges.count",
      ".state.set.tally.ranges.mean",
      ".state.set.tally.ranges.squares",
      ".state.set.tally.scoreSum",
      ".state.set.tally.scores.products",
      ".state.set.tally.scores.x.count",
      ".state.set.tally.scores.x.mean",
      ".state.set.tally.scores.x.squares",
      ".state.set.tally.scores.y.count",
      ".state.set.tally.scores.y.mean",
      ".state.set.tally.scores.y.squares",
      ".state.set.tally.sides.both",
      ".state.set.tally.sides.left",
      ".state.set.tally.sides.right",
      ".state.set.tally.startMs",
      ".state.set.tally.worst.number",
      ".state.set.tally.worst.score",
      ".state.shown",
      ".state.smoothed.confidences[]",
      ".state.smoothed.signals[]",
      ".state.smoothed.values[]",
      ".state.tMs",
      ".state.tracks[].confidence",
      ".state.tracks[].doubted",
      ".state.tracks[].filter.speed",
      ".state.tracks[].filter.tMs",
      ".state.tracks[].filter.value",
      ".state.tracks[].machine.backFromMs",
      ".state.tracks[].machine.endedMs",
      ".state.tracks[].machine.frames",
      ".state.tracks[].machine.high",
      ".state.tracks[].machine.highMs",
      ".state.tracks[].machine.low",
      ".state.tracks[].machine.lowMs",
      ".state.tracks[].machine.peakFromMs",
      ".state.tracks[].machine.peakLevel",
      ".state.tracks[].machine.phase",
      ".state.tracks[].machine.stillAt",
      ".state.tracks[].machine.stillFromMs",
      ".state.tracks[].machine.stillMs",
      ".state.tracks[].machine.stillest",
      ".state.tracks[].machine.tMs",
      ".state.tracks[].machine.usualRange",
      ".state.tracks[].machine.valley",
      ".state.tracks[].readBy",
      ".state.tracks[].recording.from",
      ".state.tracks[].recording.lead",
      ".state.tracks[].recording.numbers[]",
      ".state.tracks[].recording.reported.far",
      ".state.tracks[].recording.reported.left.confidenceSum",
      ".state.tracks[].recording.reported.left.count",
      ".state.tracks[].recording.reported.left.maximum",
      ".state.tracks[].recording.reported.left.minimum",
      ".state.tracks[].recording.reported.left.sum",
      ".state.tracks[].recording.reported.near",
      ".state.tracks[].recording.reported.right.confidenceSum",
      ".state.tracks[].recording.reported.right.count",
      ".state.tracks[].recording.reported.right.maximum",
      ".state.tracks[].recording.reported.right.minimum",
      ".state.tracks[].recording.reported.right.sum",
      ".state.tracks[].recording.required[].ends.far",
      ".state.tracks[].recording.required[].ends.last",
      ".state.tracks[].recording.required[].ends.near.left.confidence",
      ".state.tracks[].recording.required[].ends.near.left.value",
      ".state.tracks[].recording.required[].ends.near.right.confidence",
      ".state.tracks[].recording.required[].ends.near.right.value",
      ".state.tracks[].recording.required[].parts",
      ".state.tracks[].recording.required[].signal",
      ".state.tracks[].recording.signals[]",
      ".state.tracks[].recording.spacingMs",
      ".state.tracks[].seenMs",
      ".state.tracks[].side",
      ".state.tracks[].trusts[].open",
      ".state.tracks[].trusts[].trust",
      ".state.tracks[].unsettledSinceMs",
      ".state.tracks[].usualRange",
      ".state.walk.growth",
      ".state.walk.lastedMs",
      ".state.walk.scale",
      ".state.walk.speed",
      ".state.walk.x",
      ".version",
    ]
  `);
});
