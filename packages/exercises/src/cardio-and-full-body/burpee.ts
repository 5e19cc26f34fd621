import { coached } from '../coached.ts';
import { fallsShort } from '../faults/range.ts';

/** Burpee: from standing down to the floor and up again. */
export const burpee = coached({
  slug: 'burpee',
  name: { en: 'Burpee', de: 'Burpee', es: 'Burpee' },
  instructions: [
    'From standing, squat down and place your hands on the floor just in front of your feet.',
    'Jump or step your feet back to a push-up position, keeping your middle tight.',
    'Lower your chest to the ground and press up again, or leave the push-up out for an easier round.',
    'Jump your feet forwards to land just outside your hands, with a quick breath in.',
    'Leap straight up with your arms overhead as you breathe out, and land with soft knees.',
    'Letting the hips crash down when the feet shoot back strains the lower back: step back if you cannot hold the line.',
  ],
  muscles: [
    'quadriceps',
    'pectoralis major',
    'gluteus maximus',
    'triceps brachii',
    'rectus abdominis',
    'gastrocnemius',
  ],
  hiddenAliases: ['burpie', 'squat thrust', 'burpy'],
  coaching: {
    family: 'burpee',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      components: [
        { signal: 'shoulder_height', rest: 2.4, peak: 0.6, weight: 1 },
        { signal: 'trunk_lean', rest: 10, peak: 85, weight: 1 },
      ],
      minimumRange: 0.55,
      minimumPeak: 0.7,
      maximumRest: 0.4,
      minimumDurationMs: 800,
      maximumHoldMs: 4000,
      gate: [],
      requires: [
        { signal: 'wrist_height', over: 'peak', take: 'minimum', atMost: 0.35 },
        { signal: 'hip_flexion', over: 'peak', take: 'minimum', atMost: 105 },
        { signal: 'shoulder_height', over: 'repetition', take: 'minimum', atMost: 1.1 },
        { signal: 'shoulder_height', over: 'repetition', take: 'travel', atMost: -1 },
      ],
    },
    report: 'trunk_lean',
    tempo: { fastestMs: 1500, slowestMs: 6000 },
    rules: [
      fallsShort({
        id: 'no_plank',
        signal: 'hip_flexion',
        over: 'repetition',
        atMost: 55,
        margin: 15,
        severity: 2,
        views: ['side', 'oblique'],
        says: { en: 'No plank at the bottom', de: 'Unten kein Stütz', es: 'No llegas a la plancha abajo' },
        cue: {
          id: 'feet_back',
          en: 'Jump your feet all the way back into a plank.',
          de: 'Spring mit den Füßen ganz zurück in den Stütz.',
          es: 'Lleva los pies atrás de un salto, hasta la plancha.',
        },
        source: 'ACE exercise library, burpee: the feet go back until the body is in one line.',
      }),
    ],
  },
});
