// The weight goes up along the body, the elbows above the hands.

import { arm } from '@spotter/exercises/body/standing';
import { minimumJerk, mix } from '../motion/easing.ts';
import { standingArms } from './arm-work.ts';
import { bump, degrees, exercise, sinking } from './exercise.ts';
import { overFeet } from '@spotter/exercises/body/over-feet';

const pulled = (raisedDeg: number, elbowDeg: number) =>
  arm({ abductionDeg: raisedDeg, flexionDeg: 14, turnDeg: -74, elbowDeg });

/** Standing still. */
export const uprightRow = exercise({
  key: 'upright_row',
  lowering: 'back',
  pace: { out: 0.9, hold: 0.2, back: 1.1, rest: 0.4 },
  dials: {
    shallow: degrees('upper arm from the trunk at the top', 88, 44),
    not_extended: degrees('elbow flexion between repetitions', 14, 62),
    swing: degrees('trunk leans back with the lift', 1, 20),
    uneven: {
      what: 'range of the right arm that is missing',
      unit: 'share',
      none: 0,
      clear: 0.4,
      spread: 0.02,
    },
    dropping: sinking(1.1, 0.3),
  },
  pose: (moment) => {
    const { way, stage, on } = moment;
    const armAt = (share: number) =>
      pulled(mix(12, on('shallow'), share), mix(on('not_extended'), 108, share));
    return standingArms(
      moment,
      { left: armAt(way), right: armAt(way * (1 - on('uneven'))) },
      { leanDeg: 2 - on('swing') * Math.max(bump(stage, 0, 1.3), way * 0.5) },
    );
  },
});

/** Out of bent hips. */
export const highPull = exercise({
  key: 'high_pull',
  lowering: 'back',
  pace: { out: 0.7, hold: 0.1, back: 0.8, rest: 0.3 },
  dials: {
    shallow: degrees('upper arm from the trunk at the top', 96, 46),
    not_extended: degrees('elbow flexion between repetitions', 12, 62),
    uneven: {
      what: 'range of the right arm that is missing',
      unit: 'share',
      none: 0,
      clear: 0.4,
      spread: 0.02,
    },
  },
  pose: ({ take, way, on }) => {
    const { person } = take;
    const folded = Math.max(0, 1 - 2 * way);
    const kneeDeg = mix(5, 34, folded);
    const armAt = (share: number) =>
      pulled(mix(12, on('shallow'), share), mix(on('not_extended'), 112, share));
    const leanDeg = mix(2, 40, folded);
    return overFeet(
      person,
      { kneeDeg, shinDeg: kneeDeg * 0.3, leanDeg, wider: 0.06 },
      { arms: { left: armAt(way), right: armAt(way * (1 - on('uneven'))) }, headDeg: 5 - leanDeg * 0.4 },
    );
  },
});

/** Past bent hips and up to the shoulders, where the elbows turn under. */
export const clean = exercise({
  key: 'clean',
  lowering: 'back',
  pace: { out: 1.1, hold: 0.4, back: 1.2, rest: 0.5 },
  dials: {
    shallow: degrees('elbow flexion with the weight caught', 132, 82),
    rounded: degrees('bend of the back at the bottom', 8, 58),
  },
  pose: ({ take, way, on }) => {
    const { person } = take;
    const folded = 1 - minimumJerk(way / 0.6);
    const caught = minimumJerk((way - 0.45) / 0.55);
    const kneeDeg = mix(10, 62, folded);
    const leanDeg = mix(2, 60, folded);
    const both = arm({
      from: 'ground',
      flexionDeg: mix(2, 40, caught),
      abductionDeg: 10 + 30 * Math.sin(Math.PI * caught),
      turnDeg: -10,
      elbowDeg: mix(6, on('shallow'), caught),
    });
    return overFeet(
      person,
      { kneeDeg, shinDeg: kneeDeg * 0.25, leanDeg, roundedDeg: mix(5, on('rounded'), folded), wider: 0.04 },
      { arms: { left: both, right: both }, headDeg: 5 - leanDeg * 0.5 },
    );
  },
});
