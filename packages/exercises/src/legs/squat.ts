import { coached, downAndUp } from '../coached.ts';
import { kneesFromTheFront } from '../faults/turns.ts';
import {
  heelsLift,
  hipsAside,
  kneesCaveIn,
  kneesForward,
  kneesStayBent,
  shallowKnee,
} from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { hipsFirst, leansForward } from '../faults/trunk.ts';

/** Squat, with or without weight: down until the thighs are level, and up. */
export const squat = coached({
  slug: 'squat',
  name: { en: 'Squat', de: 'Kniebeuge', es: 'Sentadilla' },
  instructions: [
    'Stand with your feet about shoulder-width apart, toes turned slightly out and your weight spread over the whole foot.',
    'Breathe in, tighten your middle, and send your hips back and down as though reaching for a low chair.',
    'Let your knees travel forwards in line with your toes while your chest stays proud and your back long.',
    'Go down until your thighs are at least level with the floor, or as deep as you can with your heels flat.',
    'Push the floor away and breathe out as you rise, finishing tall with hips and knees straight.',
    'Watch for knees that fall inwards on the way up: think of spreading the floor apart with your feet.',
  ],
  muscles: ['quadriceps', 'gluteus maximus', 'adductors', 'hamstrings', 'erector spinae'],
  aliases: ['air squat', 'bodyweight squat', 'back squat', 'barbell squat'],
  hiddenAliases: [
    'box squat',
    'half squat',
    'deep squat',
    'high bar squat',
    'low bar squat',
    'barbell back squat',
    'overhead squat',
    'squatting',
    'body squat',
    'free squat',
    'pistol squat',
    'single leg squat',
  ],
  coaching: {
    family: 'squat',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: downAndUp,
    counting: {
      sides: 'whole',
      components: [
        { signal: 'knee_flexion', rest: 10, peak: 100, weight: 1 },
        { signal: 'hip_over_knee', rest: 0.8, peak: 0.15, weight: 1 },
      ],
      minimumRange: 0.28,
      minimumPeak: 0.4,
      minimumDurationMs: 350,
      maximumDurationMs: 12_000,
      gate: [
        { signal: 'hip_height', atLeast: 0.25, slack: 0.4 },
        { signal: 'trunk_lean', atMost: 75 },
      ],
      requires: [
        { signal: 'hip_height', over: 'repetition', take: 'travel', atMost: 0.05 },
        { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atMost: -0.08 },
      ],
    },
    report: 'knee_flexion',
    rules: [
      shallowKnee(
        80,
        'Schoenfeld 2010: under about 80 degrees of knee bend is a partial squat; ExerSights asks for 90, LearnOpenCV for thighs 70 degrees from vertical.',
      ),
      kneesStayBent,
      leansForward(55),
      hipsFirst(0.3),
      kneesCaveIn(0.95),
      heelsLift,
      kneesForward(48),
      hipsAside,
      dropped('out', 350),
    ],
    cues: kneesFromTheFront,
  },
});
