import { arm } from '@spotter/exercises/body/standing';
import { mix } from '../motion/easing.ts';
import { standingArms } from './arm-work.ts';
import { bump, degrees, exercise, sinking, type Exercise } from './exercise.ts';

function curlOf(key: string, alternates: boolean): Exercise {
  return exercise({
    key,
    alternates,
    // From the side one arm is behind the trunk, from the back both forearms are: nobody can count their turns.
    views: alternates ? ['front', 'oblique'] : ['front', 'side', 'oblique'],
    lowering: 'back',
    pace: { out: 1, hold: 0.25, back: 1.2, rest: 0.4 },
    dials: {
      shallow: degrees('elbow flexion at the top', 132, 84, 4),
      not_extended: degrees('elbow flexion between repetitions', 18, 64),
      elbow_drift: degrees('upper arm forwards at the top', 9, 50),
      swing: degrees('trunk leans back with the pull', 1, 20),
      uneven: {
        what: 'range of the right arm that is missing',
        unit: 'share',
        none: 0,
        clear: 0.4,
        spread: 0.02,
      },
      dropping: sinking(),
    },
    pose: (moment) => {
      const { way, stage, side, on } = moment;
      const armAt = (share: number) =>
        arm({
          flexionDeg: mix(2, on('elbow_drift'), share),
          abductionDeg: 10,
          turnDeg: -8,
          elbowDeg: mix(on('not_extended'), on('shallow'), share),
        });
      const wayOf = (of: 'left' | 'right') => (alternates && side !== of ? 0 : way);
      return standingArms(
        moment,
        { left: armAt(wayOf('left')), right: armAt(wayOf('right') * (1 - on('uneven'))) },
        { leanDeg: 2 - on('swing') * Math.max(bump(stage, 0, 1.3), way * 0.5) },
      );
    },
  });
}

export const bicepsCurl = curlOf('biceps_curl', false);
export const alternatingCurl = curlOf('alternating_biceps_curl', true);
export const hammerCurl = curlOf('hammer_curl', false);
