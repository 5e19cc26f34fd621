import { chord } from '@spotter/exercises/body/chord';
import { radians, vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';
import { bench, onBench } from './on-bench.ts';

/** On a bench, long arms from over the chest out to the sides and together again. */
export const dumbbellFly = exercise({
  key: 'dumbbell_fly',
  pace: { out: 1.3, hold: 0.2, back: 1.1, rest: 0.4 },
  dials: {
    shallow: degrees('arms from straight up with the hands low', 78, 34),
    bent_elbows: degrees('elbow flexion', 24, 88),
    dropping: sinking(1.3),
  },
  pose: ({ take, way, on }) => {
    const { person } = take;
    const reach = chord(person.upperArm, person.forearm, on('bent_elbows'));
    const out = mix(4, on('shallow'), way) * radians;
    const hand = (sign: 1 | -1) =>
      ({
        kind: 'planted',
        wrist: vector(
          sign * (person.shoulders / 2 + reach * Math.sin(out)),
          bench + reach * Math.cos(out),
          -person.trunk + 0.04,
        ),
        elbowTo: vector(sign, -0.7, 0.1),
      }) as const;
    return onBench(person, { left: hand(1), right: hand(-1) });
  },
});
