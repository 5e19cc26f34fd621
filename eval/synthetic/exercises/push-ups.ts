import { overHands, prone, type Ground } from '@spotter/exercises/body/prone';
import { mix } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { degrees, exercise, sinking } from './exercise.ts';

function pushUpOf(key: string, ground: Ground) {
  return exercise({
    key,
    pace: { out: 1.1, hold: 0.15, back: 0.9, rest: 0.4 },
    dials: {
      shallow: degrees('elbow flexion at the bottom', 98, 52),
      not_extended: degrees('elbow flexion at the top', 14, 60),
      sag: degrees('hips below the line of the body', 0, 28, 2),
      pike: degrees('hips above the line of the body', 3, 40, 2.5),
      flare: degrees('elbows from the body', 42, 88),
      dropping: sinking(),
    },
    pose: ({ take, seconds, way, on }) => {
      const { person, vary } = take;
      const handsApart = person.shoulders + 0.16 + 0.04 * vary('hands');
      const elbowDeg = mix(on('not_extended'), on('shallow'), way);
      const posture = prone(person, {
        ground,
        handsApart,
        shoulderOverHands: overHands(person, elbowDeg, handsApart),
        bendDeg: on('pike') - on('sag'),
        flareDeg: on('flare'),
      });
      return swaying(take, posture, seconds, 0.3);
    },
  });
}

export const pushUp = pushUpOf('push_up', { handHeight: 0, footHeight: 0 });
export const inclinePushUp = pushUpOf('incline_push_up', { handHeight: 0.42, footHeight: 0 });
export const declinePushUp = pushUpOf('decline_push_up', { handHeight: 0, footHeight: 0.4 });
export const kneePushUp = pushUpOf('knee_push_up', { handHeight: 0, footHeight: 0, on: 'knees' });
export const wallPushUp = pushUpOf('wall_push_up', { handHeight: 1.25, footHeight: 0, on: 'feet' });

/** The hips high over straight legs, the head down between the hands. */
export const pikePushUp = exercise({
  key: 'pike_push_up',
  views: ['side', 'oblique'],
  pace: { out: 1.1, hold: 0.15, back: 1, rest: 0.4 },
  dials: {
    shallow: degrees('elbow flexion at the bottom', 98, 52),
    not_extended: degrees('elbow flexion at the top', 12, 58),
    dropping: sinking(),
  },
  pose: ({ take, seconds, way, on }) => {
    const { person, vary } = take;
    const handsApart = person.shoulders + 0.1 + 0.04 * vary('hands');
    const posture = prone(person, {
      ground: { handHeight: 0, footHeight: 0 },
      handsApart,
      shoulderOverHands: overHands(person, mix(on('not_extended'), on('shallow'), way), handsApart),
      bendDeg: 84 + 6 * vary('pike') + 4 * way,
      flareDeg: 40,
    });
    return swaying(take, posture, seconds, 0.3);
  },
});
