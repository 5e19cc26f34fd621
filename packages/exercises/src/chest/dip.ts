import { coached } from '../coached.ts';
import { armsStayBent, shallowElbow } from '../faults/arms.ts';
import { dropped } from '../faults/pace.ts';
import { swings } from '../faults/trunk.ts';

/** Dip, between bars or on a bench: the body sinks between the arms and is pushed up. */
export const dip = coached({
  slug: 'dip',
  name: { en: 'Dip', de: 'Dip', es: 'Fondo' },
  instructions: [
    'Support yourself on two parallel bars with straight arms, shoulders pressed down away from your ears.',
    'Cross your ankles, tilt your chest slightly forwards and look a few steps ahead.',
    'Breathe in as you bend your elbows straight behind you and descend slowly.',
    'Stop when your upper arms are about level with the floor, or earlier if the shoulders complain.',
    'Breathe out and press down on the bars until your elbows are straight again.',
    'Dropping deep with the shoulders rolled forwards is what hurts people, so own the bottom position before you add repetitions.',
  ],
  muscles: ['pectoralis major', 'triceps brachii', 'anterior deltoid'],
  aliases: ['parallel bar dip', 'chest dip'],
  hiddenAliases: ['bar dip', 'ring dip'],
  coaching: {
    family: 'dip',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      components: [
        { signal: 'elbow_flexion', rest: 15, peak: 90, weight: 1 },
        { signal: 'shoulder_over_wrist', rest: 1.05, peak: 0.6, weight: 1 },
      ],
      minimumRange: 0.35,
      minimumPeak: 0.4,
      maximumRest: 0.6,
      gate: [
        { signal: 'trunk_lean', atMost: 60 },
        { signal: 'shoulder_over_wrist', atLeast: 0.2 },
        { signal: 'wrist_over_elbow', atMost: 0.05 },
      ],
      requires: [
        { signal: 'shoulder_over_wrist', over: 'repetition', take: 'travel', atMost: 0.02, needed: true },
        { signal: 'shoulder_in_picture', over: 'repetition', take: 'travel', atMost: -0.06 },
        { signal: 'wrist_in_picture', over: 'repetition', take: 'range', atMost: 0.35 },
        { signal: 'wrist_over_hip', over: 'repetition', take: 'travel', atLeast: -0.3 },
        { signal: 'elbow_flexion', over: 'repetition', take: 'travel', atLeast: 25 },
      ],
    },
    report: 'elbow_flexion',
    rules: [
      shallowElbow(72, 'NSCA Essentials: down until the upper arms are level, elbows at about 90 degrees.', {
        id: 'go_lower',
        en: 'Go lower until your upper arms are level.',
        de: 'Tiefer, bis die Oberarme waagerecht sind.',
        es: 'Baja hasta que los brazos queden paralelos al suelo.',
      }),
      armsStayBent('rest', 34),
      swings(21.5),
      dropped('out', 400),
    ],
  },
});
