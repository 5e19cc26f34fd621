import { coached } from '../coached.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';

/** Crunch: on the back, only the shoulders leave the floor. */
export const crunch = coached({
  slug: 'crunch',
  name: { en: 'Crunch', de: 'Crunch', es: 'Crunch abdominal' },
  instructions: [
    'Lie down with bent knees, rest your fingertips lightly behind your ears and open your elbows.',
    'Press your lower back into the mat and leave it there.',
    'Exhale as you curl your head and shoulder blades off the floor, shortening the gap between ribs and pelvis.',
    'Pause when only the lower back remains on the ground.',
    'Inhale and uncurl slowly without letting the head drop.',
    'This is a small movement: tugging the chin to the chest makes it look bigger and work less.',
  ],
  muscles: ['rectus abdominis', 'obliques', 'transversus abdominis'],
  aliases: ['crunches', 'abdominal crunch', 'ab crunch'],
  hiddenAliases: ['abdominal', 'curl up', 'reverse crunch'],
  coaching: {
    family: 'sit_up',
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      components: [
        { signal: 'hip_flexion', rest: 60, peak: 90, weight: 1 },
        { signal: 'shoulder_over_hip', rest: 0.1, peak: 0.4, weight: 1 },
      ],
      minimumRange: 0.3,
      minimumPeak: 0.25,
      maximumRest: 0.8,
      maximumHoldMs: 4000,
      gate: [
        { signal: 'hip_height', atLeast: -1.2, atMost: 0.6 },
        { signal: 'face_up', atLeast: -0.08 },
      ],
      requires: [
        { signal: 'trunk_lean', over: 'repetition', take: 'maximum', atLeast: 50 },
        { signal: 'face_up', over: 'rest', take: 'maximum', atLeast: 0.02 },
        { signal: 'shoulder_over_hip', over: 'repetition', take: 'travel', atLeast: 0.07 },
      ],
    },
    report: 'hip_flexion',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'shoulder_over_hip',
        over: 'repetition',
        atLeast: 0.14,
        comparedToRest: 'difference',
        margin: 0.06,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Shoulders hardly lift',
          de: 'Schultern heben sich kaum',
          es: 'Los hombros apenas se levantan',
        },
        cue: {
          id: 'shoulders_up',
          en: 'Lift your shoulder blades off the floor.',
          de: 'Heb die Schulterblätter vom Boden.',
          es: 'Despega los omóplatos del suelo.',
        },
        source:
          'NSCA Essentials, abdominal crunch: the shoulder blades leave the floor, 30 degrees of trunk flexion.',
      }),
      dropped('back', 300),
    ],
  },
});
