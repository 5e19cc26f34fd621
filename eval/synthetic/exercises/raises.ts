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
