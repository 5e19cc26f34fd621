import { coached } from '../coached.ts';
import { fault } from '../faults/fault.ts';
import { fallsShort } from '../faults/range.ts';

/** Standing knee raise: one thigh rises until it is level, the other leg stands. */
export const kneeRaise = coached({
  slug: 'knee_raise',
  name: { en: 'Standing knee raise', de: 'Knieheben im Stehen', es: 'Elevación de rodillas de pie' },
  instructions: [
    'Stand on both feet with your hands on your hips, or one hand on a chair back for balance.',
    'Shift your weight to one side and breathe out as you lift the other knee to hip height.',
    'Hold briefly, with the standing leg straight and the lifted foot relaxed below its knee.',
    'Lower the foot without a stamp as you breathe in, and go on with the same leg or change over.',
    'Grow taller with each lift, as if a string pulled at the crown of your head.',
    'Slumping towards the knee to meet it halfway is the giveaway of a weak hip, so keep your chest where it is.',
  ],
  muscles: ['iliopsoas', 'rectus femoris', 'tensor fasciae latae', 'gluteus medius', 'rectus abdominis'],
  aliases: ['knee lift', 'march in place', 'standing march'],
  hiddenAliases: [
    'marching',
    'knee up',
    'leg lift standing',
    'standing leg lift',
    'hip flexion',
    'standing knee lift',
    'marching in place',
    'alternating knee raise',
    'single knee raise',
    'march',
  ],
  coaching: {
    family: 'knee_raise',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      components: [
        { signal: 'hip_over_knee', rest: 0.8, peak: 0.2, weight: 1 },
        { signal: 'hip_flexion', rest: 12, peak: 80, weight: 1 },
      ],
      minimumDurationMs: 300,
      maximumDurationMs: 8000,
      gate: [{ signal: 'trunk_lean', atMost: 45 }],
      requires: [
        { signal: 'hip_over_knee', over: 'repetition', take: 'travel', atMost: -0.12 },
        { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atLeast: -0.3 },
      ],
    },
    report: 'hip_flexion',
    tempo: { fastestMs: 800, slowestMs: 5000 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'repetition',
        atLeast: 68,
        margin: 12,
        severity: 2,
        views: ['front', 'side', 'oblique'],
        says: { en: 'Knees not high enough', de: 'Knie nicht hoch genug', es: 'Rodillas poco elevadas' },
        cue: {
          id: 'knees_higher',
          en: 'Bring your knees up to your hips.',
          de: 'Knie hoch bis auf Hüfthöhe.',
          es: 'Sube las rodillas hasta la cadera.',
        },
        source: 'NSCA Essentials, high knees: the thigh comes up to level, 90 degrees at the hip.',
      }),
      fault({
        id: 'leaning_back',
        take: 'interdecile_range',
        signal: 'trunk_sway',
        over: 'repetition',
        faultWhen: 'above',
        limit: 10,
        margin: 6,
        severity: 2,
        views: ['side'],
        turn: 'turn_side_on',
        says: { en: 'Leaning back', de: 'Nach hinten gelehnt', es: 'Te inclinas hacia atrás' },
        cue: {
          id: 'stay_tall',
          en: 'Stay tall: do not lean back.',
          de: 'Bleib aufrecht: nicht nach hinten lehnen.',
          es: 'Tronco erguido: no te inclines hacia atrás.',
        },
        source: 'coaching.md: trunk that moves by more than 10 degrees.',
      }),
    ],
  },
});
