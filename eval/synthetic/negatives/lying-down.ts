import { holdHands } from '@spotter/exercises/body/hold-hands';
import { arm, foot, standing } from '@spotter/exercises/body/standing';
import { supine } from '@spotter/exercises/body/supine';
import { vector } from '@spotter/exercises/body/vector';
import { throughPostures } from '../motion/through-postures.ts';
import { everyView, type Negative } from './negative.ts';

/** Squats down, sits on the ground, lies back, lies for a while, sits up and stands up. */
export const lyingDown: Negative = {
  name: 'lying down and getting up',
  views: everyView,
  make: ({ person, vary }) => {
    const legs = { left: foot(person, 1), right: foot(person, -1) };
    const ahead = arm({ from: 'ground', flexionDeg: 55, elbowDeg: 20 });
    const reach = { left: ahead, right: ahead };
    const stand = holdHands(person, standing(person));
    const low = holdHands(
      person,
      standing(person, {
        pelvis: { at: vector(0, 0.36, -0.22), pitchDeg: 38, yawDeg: 0, rollDeg: 0 },
        legs,
        arms: reach,
      }),
    );
    const back = -(person.thigh + person.shank) * 0.62;
    const sit = holdHands(
      person,
      standing(person, {
        pelvis: { at: vector(0, 0.1, back), pitchDeg: 5, yawDeg: 0, rollDeg: 0 },
        legs,
        arms: reach,
      }),
    );
    const flat = supine(person, { kneeDeg: 95, trunkDeg: 0, curlDeg: 0, headDeg: 5 }, { legs });
    const lie = holdHands(person, { ...flat, pelvis: { ...flat.pelvis, at: vector(0, 0.1, back) } });
    const pause = 5 + vary('pause');
    const go = throughPostures([
      [1, stand],
      [2.4, low],
      [3.4, sit],
      [5, lie],
      [5 + pause, lie],
      [6.5 + pause, sit],
      [7.6 + pause, low],
      [9 + pause, stand],
    ]);
    return { seconds: 10.5 + pause, postureAt: go };
  },
};
