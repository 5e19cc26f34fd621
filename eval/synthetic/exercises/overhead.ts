import { arm, foot } from '@spotter/exercises/body/standing';
import { minimumJerk, mix } from '../motion/easing.ts';
import { standingArms } from './arm-work.ts';
import { bump, degrees, exercise, sinking } from './exercise.ts';
import { overFeet } from '@spotter/exercises/body/over-feet';

/** From the shoulders to straight arms overhead. */
export const shoulderPress = exercise({
  key: 'shoulder_press',
  lowering: 'back',
  pace: { out: 1, hold: 0.25, back: 1.2, rest: 0.5 },
  dials: {
    shallow: degrees('elbow flexion at the top', 12, 66),
    not_lowered: degrees('upper arm from the trunk at the bottom', 62, 108),
    lean_back: degrees('trunk leans back at the top', 3, 26),
    uneven: {
      what: 'range of the right arm that is missing',
      unit: 'share',
      none: 0,
      clear: 0.4,
      spread: 0.02,
    },
    knee_dip: degrees('knee flexion as the press starts', 8, 45),
    dropping: sinking(),
  },
  pose: (moment) => {
    const { way, stage, on } = moment;
    const armAt = (share: number) =>
      arm({
        abductionDeg: mix(on('not_lowered'), 168 - 0.55 * (on('shallow') - 12), share),
        flexionDeg: mix(12, 4, share),
        turnDeg: 84,
        elbowDeg: mix(118 - 0.5 * (on('not_lowered') - 62), on('shallow'), share),
      });
    return standingArms(
      moment,
      { left: armAt(way), right: armAt(way * (1 - on('uneven'))) },
      { leanDeg: 2 - on('lean_back') * way, kneeDeg: mix(8, on('knee_dip'), bump(stage, 0, 0.5)) },
    );
  },
});

/** Both hands overhead, lowered behind the head and stretched again. */
export const tricepsExtension = exercise({
  key: 'triceps_extension',
  pace: { out: 1.1, hold: 0.2, back: 1, rest: 0.4 },
  dials: {
    shallow: degrees('elbow flexion with the hands low', 118, 66),
    not_extended: degrees('elbow flexion with the hands high', 14, 58),
    elbow_drift: degrees('upper arms forwards of overhead', 10, 50),
    flare: degrees('elbows outwards', 12, 50),
    swing: degrees('trunk moves', 1, 16),
    dropping: sinking(1.1),
  },
  pose: (moment) => {
    const { way, stage, on } = moment;
    const both = arm({
      flexionDeg: 178 - on('elbow_drift') * (0.4 + 0.6 * way),
      abductionDeg: on('flare') * 0.7,
      elbowDeg: mix(on('not_extended'), on('shallow'), way),
    });
    return standingArms(
      moment,
      { left: both, right: both },
      { leanDeg: 1 - on('swing') * bump(stage, 0.6, 1.8) },
    );
  },
});

/** From overhead into a squat with the weight at the shoulders, and up through it into a press. */
export const thruster = exercise({
  key: 'thruster',
  pace: { out: 1.3, hold: 0.1, back: 1.2, rest: 0.3 },
  dials: {
    shallow: degrees('knee flexion at the bottom', 108, 60),
    not_extended: degrees('elbow flexion overhead', 12, 64),
    lean: degrees('trunk from vertical at the bottom', 24, 62),
    knees_in: degrees('knees turned inwards at the bottom', 0, 34, 2.5),
    heels_up: degrees('heels raised at the bottom', 0, 24, 1.5),
  },
  pose: ({ take, way, on }) => {
    const { person } = take;
    // The arms come down before the squat and go up after it.
    const lowered = minimumJerk(way / 0.4);
    const down = minimumJerk((way - 0.25) / 0.75);
    const kneeDeg = mix(8, on('shallow'), down);
    const both = arm({
      abductionDeg: mix(168 - 0.55 * (on('not_extended') - 12), 40, lowered),
      flexionDeg: mix(4, 30, lowered),
      turnDeg: mix(84, 30, lowered),
      elbowDeg: mix(on('not_extended'), 128, lowered),
    });
    const leanDeg = mix(2, on('lean'), down);
    const footing = {
      across: person.hips / 2 + 0.06,
      toeOutDeg: 18,
      heelUpDeg: on('heels_up') * down,
      kneeInDeg: on('knees_in') * down,
    };
    return overFeet(
      person,
      { kneeDeg, shinDeg: Math.min(kneeDeg * 0.4, 34), leanDeg, wider: 0.06 },
      {
        legs: { left: foot(person, 1, footing), right: foot(person, -1, footing) },
        arms: { left: both, right: both },
        headDeg: 5 - leanDeg * 0.4,
      },
    );
  },
});
