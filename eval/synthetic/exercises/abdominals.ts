import { arm, leg } from '@spotter/exercises/body/standing';
import { supine } from '@spotter/exercises/body/supine';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** From lying to sitting, the knees bent. */
export const sitUp = exercise({
  key: 'sit_up',
  lowering: 'back',
  views: ['side', 'oblique', 'front'],
  pace: { out: 1.1, hold: 0.2, back: 1.3, rest: 0.4 },
  dials: {
    shallow: degrees('trunk short of upright at the top', 8, 50),
    not_lowered: degrees('trunk still raised at the bottom', 3, 36),
    dropping: sinking(1.3),
  },
  pose: ({ take, way, on }) => {
    const top = 90 - on('shallow');
    const curl = 24 * Math.sin(Math.PI * Math.min(1, way * 0.95));
    const trunkDeg = mix(on('not_lowered'), top, way) - curl * 0.4;
    return supine(take.person, {
      kneeDeg: 85 + 16 * take.vary('knees'),
      trunkDeg,
      curlDeg: curl + 6 * way,
      headDeg: 12,
    });
  },
});

/** Only shoulders and head come off the ground. */
export const crunch = exercise({
  key: 'crunch',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.8, hold: 0.2, back: 0.9, rest: 0.35 },
  dials: {
    shallow: degrees('bend of the back at the top', 56, 20),
    dropping: sinking(0.9, 0.25),
  },
  pose: ({ take, way, on }) =>
    supine(take.person, {
      kneeDeg: 98,
      trunkDeg: 0,
      curlDeg: mix(2, on('shallow'), way),
      headDeg: mix(4, 14, way),
    }),
});

/** On the back, straight legs up and down. */
export const legRaise = exercise({
  key: 'leg_raise',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 1.2, hold: 0.2, back: 1.4, rest: 0.3 },
  dials: {
    shallow: degrees('legs from lying at the top', 84, 44),
    not_lowered: degrees('legs from lying at the bottom', 6, 38),
    knees_bent: degrees('knee flexion', 8, 70),
    dropping: sinking(1.4, 0.4),
  },
  pose: ({ take, way, on }) => {
    // Feet of bent legs rest on the ground too.
    const resting = on('not_lowered') + on('knees_bent') / 2;
    const flexionDeg = mix(resting, Math.max(resting, on('shallow')), way);
    const raised = leg({ flexionDeg, kneeDeg: on('knees_bent'), pointedDeg: 25 });
    const side = arm({ flexionDeg: -4, abductionDeg: 16, elbowDeg: 8 });
    return supine(
      take.person,
      { kneeDeg: 90, trunkDeg: 0, curlDeg: 0, headDeg: 6 },
      { legs: { left: raised, right: raised }, arms: { left: side, right: side } },
    );
  },
});

/** Stretched out on the back, trunk and legs fold together. */
export const vUp = exercise({
  key: 'v_up',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.9, hold: 0.15, back: 1.1, rest: 0.3 },
  dials: {
    shallow: degrees('hip flexion at the top', 112, 56),
    knees_bent: degrees('knee flexion at the top', 8, 80),
    dropping: sinking(1.1, 0.25),
  },
  pose: ({ take, way, on }) => {
    const folded = mix(6, on('shallow'), way);
    const trunkDeg = mix(0, on('shallow') * 0.42, way);
    const raised = leg({ flexionDeg: folded, kneeDeg: mix(5, on('knees_bent'), way), pointedDeg: 30 });
    const reach = arm({ flexionDeg: mix(168, 110, way), abductionDeg: 6, elbowDeg: 8 });
    return supine(
      take.person,
      { kneeDeg: 90, trunkDeg, curlDeg: 14 * way, headDeg: 8 },
      { legs: { left: raised, right: raised }, arms: { left: reach, right: reach } },
    );
  },
});
