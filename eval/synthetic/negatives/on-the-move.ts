// Of people who are on the move, and whose arms go along: whoever has chosen an exercise of the arms does none of it meanwhile.

import { dropToGround } from '@spotter/exercises/body/drop-to-ground';
import type { PlantedLeg } from '@spotter/exercises/body/posture';
import { arm, leg, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import type { Take } from '../motion/motion.ts';
import { everyView, type Negative } from './negative.ts';

const circle = 2 * Math.PI;

/** Runs on the spot, the arms bent and against the legs. Angles as in Novacheck, The biomechanics of running. */
export const jogging: Negative = {
  name: 'jogging',
  views: everyView,
  make: (take) => {
    const strides = 1.3 + 0.08 * take.vary('strides');
    const swing = 1 + 0.15 * take.vary('swing');
    return { seconds: 12, postureAt: (s) => running(take, s * strides, swing, 0.04) };
  },
};

/** Runs for the miles: with each step both feet leave the ground, and the whole body rises. */
export const runningHigh: Negative = {
  name: 'running',
  views: ['front'],
  make: (take) => {
    const strides = 1.1 + 0.06 * take.vary('strides');
    const swing = 1.1 + 0.15 * take.vary('swing');
    return { seconds: 12, postureAt: (s) => running(take, s * strides, swing, 0.3) };
  },
};

function running(take: Take, phase: number, swing: number, rise: number) {
  const legAt = (shift: number) => {
    const lift = Math.sin(circle * (phase + shift));
    return leg({
      flexionDeg: 12 + 24 * swing * lift,
      kneeDeg: 30 + 45 * swing * Math.max(0, Math.sin(circle * (phase + shift) + 1.2)),
      abductionDeg: 1,
    });
  };
  const armAt = (shift: number) => {
    const ahead = Math.sin(circle * (phase + shift));
    return arm({ flexionDeg: 8 + 28 * swing * ahead, elbowDeg: 82 + 38 * swing * ahead, turnDeg: -15 });
  };
  const posture = standing(take.person, {
    legs: { left: legAt(0), right: legAt(0.5) },
    arms: { left: armAt(0.5), right: armAt(0) },
    spine: { flexionDeg: 3, sideDeg: 0, twistDeg: 6 * Math.sin(circle * phase) },
  });
  return dropToGround(take.person, posture, rise * Math.abs(Math.sin(circle * phase)));
}

/** Steps from side to side, the arms bending with each step: what is danced where nobody knows a dance. */
export const sideSteps: Negative = {
  name: 'dancing from side to side',
  views: ['front', 'oblique'],
  make: (take) => {
    const beat = 0.62 + 0.04 * take.vary('beat');
    return {
      seconds: 14,
      postureAt: (s) => {
        const turn = Math.sin((Math.PI * s) / beat);
        const legAt = (sign: 1 | -1) => {
          const aside = Math.max(0, sign * turn);
          return leg({
            abductionDeg: 3 + 20 * aside,
            flexionDeg: 10 * aside,
            kneeDeg: 12 + 14 * (1 - aside),
          });
        };
        const bent = 60 + 45 * Math.cos((2 * Math.PI * s) / beat);
        const hold = arm({ flexionDeg: 12, abductionDeg: 14, elbowDeg: bent });
        const posture = standing(take.person, {
          legs: { left: legAt(1), right: legAt(-1) },
          arms: { left: hold, right: hold },
          spine: { flexionDeg: 2, sideDeg: 8 * turn, twistDeg: 0 },
        });
        return dropToGround(take.person, posture);
      },
    };
  },
};

/** Skips with a rope, high: both feet at once, the trunk upright, the forearms out and circling. */
export const ropeSkipping: Negative = {
  name: 'skipping with a rope',
  views: everyView,
  make: (take) => {
    const jumps = 1.9 + 0.12 * take.vary('jumps');
    return {
      seconds: 12,
      postureAt: (s) => {
        const air = Math.max(0, Math.sin(circle * s * jumps));
        const circling = Math.sin(circle * s * jumps + 0.8);
        const legs = leg({ flexionDeg: 14 - 8 * air, kneeDeg: 24 - 14 * air, pointedDeg: 28 * air });
        const hold = arm({
          flexionDeg: 20 + 10 * circling,
          abductionDeg: 24,
          turnDeg: 30,
          elbowDeg: 72 + 26 * circling,
        });
        const posture = standing(take.person, {
          legs: { left: legs, right: legs },
          arms: { left: hold, right: hold },
        });
        return dropToGround(take.person, posture, 0.12 * air);
      },
    };
  },
};

/** Runs over a rope as fast as the feet go: the knees rise in turn, the hands stay out by the hips and turn the rope. */
export const ropeRunning: Negative = {
  name: 'running over a rope',
  views: ['front', 'oblique'],
  make: (take) => {
    const strides = 1.7 + 0.1 * take.vary('strides');
    const aside = 30 + 3 * take.vary('aside');
    return {
      seconds: 12,
      postureAt: (s) => {
        const legAt = (shift: number) => {
          const lift = Math.max(0, Math.sin(circle * (s * strides + shift)));
          return leg({ flexionDeg: 8 + 62 * lift, kneeDeg: 14 + 76 * lift, abductionDeg: 1 });
        };
        const circling = Math.sin(2 * circle * s * strides);
        const hold = arm({
          flexionDeg: 4 + 4 * circling,
          abductionDeg: aside,
          turnDeg: 80,
          elbowDeg: 36 + 8 * circling,
        });
        const posture = standing(take.person, {
          legs: { left: legAt(0), right: legAt(0.5) },
          arms: { left: hold, right: hold },
        });
        return dropToGround(take.person, posture, 0.04 * Math.abs(Math.sin(circle * s * strides)));
      },
    };
  },
};

/** Jumps high over a rope: bows low where the feet come down, by which these go along with the shoulders only in part, the hands out and turning. */
export const ropeJumping: Negative = {
  name: 'jumping over a rope',
  views: ['front'],
  make: (take) => {
    const jumps = 1.5 + 0.08 * take.vary('jumps');
    return {
      seconds: 12,
      postureAt: (s) => {
        const turn = Math.sin(circle * s * jumps);
        const [air, low] = [Math.max(0, turn), Math.max(0, -turn)];
        const legs = leg({ flexionDeg: 8 + 12 * low, kneeDeg: 16 + 14 * low, pointedDeg: 24 * air });
        const hold = arm({
          flexionDeg: 4,
          abductionDeg: 34 + 26 * low,
          turnDeg: 80,
          elbowDeg: 30 + 20 * low,
        });
        const posture = standing(take.person, {
          pelvis: { at: vector(0, 1, 0), pitchDeg: 4 + 22 * low, yawDeg: 0, rollDeg: 0 },
          spine: { flexionDeg: 16 * low, sideDeg: 0, twistDeg: 0 },
          legs: { left: legs, right: legs },
          arms: { left: hold, right: hold },
        });
        return dropToGround(take.person, posture, 0.1 * air);
      },
    };
  },
};

/** Sits on a bicycle that stands, the hands on its bar, and treads. */
export const pedalling: Negative = {
  name: 'treading a bicycle on the spot',
  views: ['side', 'oblique'],
  make: (take) => {
    const { person } = take;
    const turns = 1.4 + 0.1 * take.vary('turns');
    const crank = 0.17;
    const hip = 0.92 * (person.thigh + person.shank) + crank;
    const pedalAt = (sign: 1 | -1, turned: number): PlantedLeg => ({
      kind: 'planted',
      toe: vector(
        sign * 0.1,
        crank - crank * Math.cos(turned),
        0.2 + person.foot / 2 + crank * Math.sin(turned),
      ),
      toeOutDeg: 0,
      heelUpDeg: 12,
      kneeInDeg: 0,
    });
    return {
      seconds: 12,
      postureAt: (s) => {
        const turned = circle * s * turns;
        const bar = arm({ flexionDeg: 78, abductionDeg: 6, elbowDeg: 20 });
        return standing(person, {
          pelvis: { at: vector(0, hip, 0), pitchDeg: 40, yawDeg: 0, rollDeg: 0 },
          legs: { left: pedalAt(1, turned), right: pedalAt(-1, turned + Math.PI) },
          arms: { left: bar, right: bar },
        });
      },
    };
  },
};

/** Skips slowly and high, the hands by the hips, and lands in bent knees. */
export const hopping: Negative = {
  name: 'hopping high',
  views: ['front'],
  make: (take) => {
    const jumps = 0.95 + 0.05 * take.vary('jumps');
    const high = 0.16 + 0.02 * take.vary('high');
    return {
      seconds: 14,
      postureAt: (s) => {
        const turn = Math.sin(circle * s * jumps);
        const [air, low] = [Math.max(0, turn), Math.max(0, -turn)];
        const legs = leg({ flexionDeg: 8 + 24 * low, kneeDeg: 14 + 44 * low, pointedDeg: 24 * air });
        const hold = arm({ flexionDeg: -4 - 14 * low, abductionDeg: 18, elbowDeg: 50 + 60 * low - 46 * air });
        const posture = standing(take.person, {
          legs: { left: legs, right: legs },
          arms: { left: hold, right: hold },
        });
        return dropToGround(take.person, posture, high * air);
      },
    };
  },
};

/** Skips with a long rope: two hops to each of its turns, which the whole arms make. */
export const ropeSwinging: Negative = {
  name: 'skipping with a long rope',
  views: ['front'],
  make: (take) => {
    const turns = 1.3 + 0.08 * take.vary('turns');
    return {
      seconds: 12,
      postureAt: (s) => {
        const air = Math.abs(Math.sin(circle * s * turns));
        const swing = Math.sin(circle * s * turns);
        const legs = leg({ flexionDeg: 14 - 8 * air, kneeDeg: 24 - 14 * air, pointedDeg: 28 * air });
        const hold = arm({ flexionDeg: 10, abductionDeg: 40 + 26 * swing, elbowDeg: 40 - 20 * swing });
        const posture = standing(take.person, {
          legs: { left: legs, right: legs },
          arms: { left: hold, right: hold },
        });
        return dropToGround(take.person, posture, 0.12 * air);
      },
    };
  },
};
