import { holdHands } from '@spotter/exercises/body/hold-hands';
import { arm, foot, hipsOver, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { swaying } from '../motion/swaying.ts';
import { throughPostures } from '../motion/through-postures.ts';
import { everyView, type Negative } from './negative.ts';

/** Sits down on a chair, sits for a while and stands up, once. */
export const sittingDown: Negative = {
  name: 'sitting down on a chair',
  views: everyView,
  make: (take) => {
    const { person } = take;
    const legs = { left: foot(person, 1), right: foot(person, -1) };
    const thighs = arm({ from: 'ground', flexionDeg: 30, elbowDeg: 50 });
    const stand = holdHands(person, standing(person));
    const bow = holdHands(
      person,
      standing(person, {
        pelvis: { at: hipsOver(person, 18, 62), pitchDeg: 42, yawDeg: 0, rollDeg: 0 },
        legs,
        arms: { left: thighs, right: thighs },
      }),
    );
    const sit = holdHands(
      person,
      standing(person, {
        pelvis: { at: vector(0, 0.5, -person.thigh * 0.95), pitchDeg: -4, yawDeg: 0, rollDeg: 0 },
        legs,
        arms: { left: thighs, right: thighs },
      }),
    );
    const go = throughPostures([
      [1.5, stand],
      [2.4, bow],
      [3.3, sit],
      [8, sit],
      [8.9, bow],
      [9.8, stand],
    ]);
    return { seconds: 12, postureAt: (s) => swaying(take, go(s), s, 0.7) };
  },
};
