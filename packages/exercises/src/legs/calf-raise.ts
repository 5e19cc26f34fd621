import { coached } from '../coached.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';

/** Calf raise: standing, the heels rise. */
export const calfRaise = coached({
  slug: 'calf_raise',
  name: { en: 'Calf raise', de: 'Wadenheben', es: 'Elevación de talones' },
  instructions: [
    'Stand with the balls of your feet on the floor or on the edge of a step, and a fingertip on a wall for balance.',
    'Keep your knees straight but not locked, and your ankles in line with your shins.',
    'Rise onto your toes as high as you can while you breathe out, pressing mostly through the big toe.',
    'Hold the top for a full second and feel the calves shorten.',
    'Lower slowly on an in-breath until the heels touch the floor, or drop just below the step.',
    'Quick, bouncy repetitions work the tendon more than the muscle, so take two seconds to come down.',
  ],
  muscles: ['gastrocnemius', 'soleus'],
  aliases: ['heel raise', 'standing calf raise'],
  hiddenAliases: ['calve raise', 'calf', 'toe raise', 'calf raising'],
  coaching: {
    family: 'calf_raise',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'both',
      components: [{ signal: 'heel_over_toe', rest: -0.05, peak: 0.2, weight: 1 }],
      minimumRange: 0.25,
      minimumPeak: 0.15,
      maximumRest: 1,
      maximumDurationMs: 8000,
      maximumHoldMs: 4000,
      gate: [
        { signal: 'trunk_lean', atMost: 40 },
        { signal: 'hip_height', atLeast: 1.05 },
        { signal: 'knee_flexion', atMost: 50 },
      ],
      requires: [
        { signal: 'hip_height', over: 'repetition', take: 'range', atMost: 0.25 },
        { signal: 'knee_flexion', over: 'repetition', take: 'range', atMost: 30 },
        { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atLeast: 0.025, needed: true },
      ],
    },
    report: 'heel_over_toe',
    tempo: { effort: 'out' },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'heel_over_toe',
        over: 'peak',
        atLeast: 0.14,
        margin: 0.05,
        severity: 2,
        comparedToRest: 'difference',
        views: ['side', 'oblique'],
        says: {
          en: 'Heels not up all the way',
          de: 'Fersen nicht ganz oben',
          es: 'No subes los talones del todo',
        },
        cue: {
          id: 'heels_high',
          en: 'Rise as high as you can on your toes.',
          de: 'Komm so hoch wie möglich auf die Zehenspitzen.',
          es: 'Ponte de puntillas lo más alto que puedas.',
        },
        source:
          'A foot of 25 cm raised by 20 degrees lifts the heel by 7 cm, 0.13 of a trunk; full plantar flexion is 40 to 50.',
      }),
      fallsShort({
        id: 'knees_bent',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 28,
        margin: 10,
        severity: 1,
        views: ['side', 'oblique'],
        says: { en: 'Knees bend', de: 'Knie beugen sich', es: 'Las rodillas se doblan' },
        cue: {
          id: 'straight_knees',
          en: 'Keep your knees straight.',
          de: 'Lass die Knie gestreckt.',
          es: 'Mantén las rodillas estiradas.',
        },
        source:
          'NSCA Essentials, standing calf raise: knees extended; bent knees take the gastrocnemius out.',
      }),
      dropped('back', 350),
    ],
  },
});
