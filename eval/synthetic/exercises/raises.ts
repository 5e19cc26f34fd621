import { arm } from '@spotter/exercises/body/standing';
import { mix } from '../motion/easing.ts';
import { standingArms } from './arm-work.ts';
import { bump, degrees, exercise, sinking, type Exercise } from './exercise.ts';

function raiseOf(key: string, plane: 'side' | 'front'): Exercise {
  return exercise({
    key,
    lowering: 'back',
    pace: { out: 1, hold: 0.2, back: 1.2, rest: 0.4 },
    dials: {
      shallow: degrees('upper arm from the trunk at the top', 88, 46),
      not_lowered: degrees('upper arm from the trunk between repetitions', 9, 58),
      too_high: degrees('upper arm above level at the top', 0, 42, 2),
      bent_elbows: degrees('elbow flexion', 14, 80),
      swing: degrees('trunk leans back with the lift', 1, 20),
      uneven: {
        what: 'range of the right arm that is missing',
        unit: 'share',
        none: 0,
        clear: 0.4,
        spread: 0.02,
      },
      shrug: {
        what: 'shoulders drawn up at the top',
        unit: 'metres',
        none: 0.004,
        clear: 0.07,
        spread: 0.003,
      },
      dropping: sinking(),
    },
    pose: (moment) => {
      const { way, stage, on } = moment;
      const armAt = (share: number) => {
        const raised = mix(on('not_lowered'), on('shallow') + on('too_high'), share);
        const angles =
          plane === 'side'
            ? { abductionDeg: raised, flexionDeg: 8 * share }
            : { flexionDeg: raised, abductionDeg: 4 };
        return arm({ ...angles, elbowDeg: on('bent_elbows'), turnDeg: plane === 'side' ? 0 : -10 });
      };
      return standingArms(
        moment,
        { left: armAt(way), right: armAt(way * (1 - on('uneven'))) },
        { leanDeg: 2 - on('swing') * Math.max(bump(stage, 0, 1.3), way * 0.5), shrug: on('shrug') * way },
      );
    },
  });
}

export const lateralRaise = raiseOf('lateral_raise', 'side');
/** What physiotherapists call the same. */
export const shoulderAbduction = raiseOf('shoulder_abduction', 'side');
export const frontRaise = raiseOf('front_raise', 'front');

/** Straight arms forwards and up until they are overhead. */
export const shoulderFlexion = exercise({
  key: 'shoulder_flexion',
  lowering: 'back',
  pace: { out: 1.6, hold: 0.3, back: 1.6, rest: 0.4 },
  dials: {
    shallow: degrees('upper arm from the trunk at the top', 164, 84),
    not_lowered: degrees('upper arm from the trunk between repetitions', 6, 58),
    swing: degrees('trunk leans back with the lift', 1, 20),
    uneven: {
      what: 'range of the right arm that is missing',
      unit: 'share',
      none: 0,
      clear: 0.4,
      spread: 0.02,
    },
    dropping: sinking(1.6, 0.4),
  },
  pose: (moment) => {
    const { way, stage, on } = moment;
    const armAt = (share: number) =>
      arm({ flexionDeg: mix(on('not_lowered'), on('shallow'), share), abductionDeg: 5, elbowDeg: 10 });
    return standingArms(
      moment,
      { left: armAt(way), right: armAt(way * (1 - on('uneven'))) },
      { leanDeg: 2 - on('swing') * Math.max(bump(stage, 0, 1.3), way * 0.5) },
    );
  },
});

/** The elbows at the ribs, bent square, the forearms from before the belly outwards. */
export const shoulderExternalRotation = exercise({
  key: 'shoulder_external_rotation',
  lowering: 'back',
  views: ['front', 'oblique'],
  pace: { out: 1.1, hold: 0.2, back: 1.2, rest: 0.4 },
  dials: {
    shallow: degrees('forearm outwards from straight ahead', 52, 2),
    elbow_drift: degrees('upper arm from the trunk', 8, 52),
    dropping: sinking(1.2, 0.2),
  },
  pose: (moment) => {
    const { way, on } = moment;
    const both = arm({
      flexionDeg: 3,
      abductionDeg: mix(8, on('elbow_drift'), way),
      turnDeg: mix(-40, on('shallow'), way),
      elbowDeg: 90,
    });
    return standingArms(moment, { left: both, right: both });
  },
});
