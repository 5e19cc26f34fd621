import { chord } from '@spotter/exercises/body/chord';
import { arm } from '@spotter/exercises/body/standing';
import { radians, vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';
import { bench, onBench } from './on-bench.ts';

/** On a bench, from straight arms to the chest and up. */
export const benchPress = exercise({
  key: 'bench_press',
  pace: { out: 1.3, hold: 0.2, back: 1, rest: 0.4 },
  dials: {
    shallow: degrees('elbow flexion at the bottom', 104, 56),
    not_extended: degrees('elbow flexion at the top', 10, 56),
    flare: degrees('elbows from the body at the bottom', 52, 90),
    uneven: {
      what: 'range of the right arm that is missing',
      unit: 'share',
      none: 0,
      clear: 0.4,
      spread: 0.02,
    },
    dropping: sinking(1.3),
  },
  pose: ({ take, way, on }) => {
    const { person, vary } = take;
    const apart = person.shoulders / 2 + 0.1 + 0.02 * vary('grip');
    const hand = (sign: 1 | -1, share: number) => {
      const reach = chord(person.upperArm, person.forearm, mix(on('not_extended'), on('shallow'), share));
      const aside = apart - person.shoulders / 2;
      // The bar comes down towards the breastbone, which is nearer to the feet than the shoulders.
      const towardsFeet = 0.1 * share;
      const height = Math.sqrt(Math.max(0.01, reach ** 2 - aside ** 2 - towardsFeet ** 2));
      const flare = on('flare') * radians;
      return {
        kind: 'planted',
        wrist: vector(sign * apart, bench + height, -person.trunk + towardsFeet),
        elbowTo: vector(sign * Math.sin(flare), -0.6, Math.cos(flare)),
      } as const;
    };
    return onBench(person, { left: hand(1, way), right: hand(-1, way * (1 - on('uneven'))) });
  },
});

/** On a bench, the upper arms up, the forearms down to the forehead and up. */
export const lyingTricepsExtension = exercise({
  key: 'lying_triceps_extension',
  views: ['side', 'oblique'],
  pace: { out: 1.1, hold: 0.2, back: 1, rest: 0.4 },
  dials: {
    shallow: degrees('elbow flexion with the hands low', 108, 58),
    not_extended: degrees('elbow flexion with the hands high', 12, 58),
    elbow_drift: degrees('upper arms rock towards the head and back', 4, 46),
    dropping: sinking(1.1),
  },
  pose: ({ take, way, on }) => {
    const { person, vary } = take;
    const both = arm({
      flexionDeg: 96 + 6 * vary('tipped') + on('elbow_drift') * way,
      abductionDeg: 4,
      elbowDeg: mix(on('not_extended'), on('shallow'), way),
    });
    return onBench(person, { left: both, right: both });
  },
});
