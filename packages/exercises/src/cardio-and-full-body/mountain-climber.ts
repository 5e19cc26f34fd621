import { coached } from '../coached.ts';
import { fallsShort } from '../faults/range.ts';

/** Mountain climber: in the plank, the knees are drawn to the chest in turn. */
export const mountainClimber = coached({
  slug: 'mountain_climber',
  name: { en: 'Mountain climber', de: 'Bergsteiger', es: 'Escalador' },
  instructions: [
    'Start at the top of a push-up with your hands under your shoulders and your weight slightly forwards.',
    'Drive one knee towards your chest while the other leg stays long behind you.',
    'Swap legs with a quick, light hop, as if running against the floor.',
    'Breathe out on every second knee so that you do not hold your breath.',
    'Stay level: a cup on your lower back should not spill.',
    'The seat tends to climb as you speed up, so only go as fast as you can with low, quiet hips.',
  ],
  muscles: [
    'rectus abdominis',
    'iliopsoas',
    'obliques',
    'anterior deltoid',
    'serratus anterior',
    'quadriceps',
  ],
  aliases: ['climber', 'running plank'],
  hiddenAliases: ['mountain climbing', 'mountain climb'],
  coaching: {
    family: 'mountain_climber',
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      components: [{ signal: 'hip_flexion', rest: 25, peak: 95, weight: 1 }],
      minimumRange: 0.35,
      minimumPeak: 0.45,
      maximumRest: 0.55,
      minimumDurationMs: 150,
      maximumDurationMs: 5000,
      maximumHoldMs: 1500,
      gate: [
        { signal: 'trunk_lean', atLeast: 35, slack: 5 },
        { signal: 'shoulder_over_wrist', atLeast: 0.25, slack: 0.1 },
        { signal: 'hip_height', atLeast: -0.3, atMost: 1.2 },
        { signal: 'elbow_flexion', atMost: 80 },
      ],
      requires: [
        { signal: 'knee_flexion', over: 'repetition', take: 'travel', atLeast: 20 },
        { signal: 'trunk_lean', over: 'repetition', take: 'range', atMost: 40 },
      ],
    },
    report: 'hip_flexion',
    tempo: { fastestMs: 300, slowestMs: 2500 },
    rules: [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'repetition',
        atLeast: 76,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Knee not drawn up far enough',
          de: 'Knie nicht weit genug angezogen',
          es: 'Rodilla poco recogida',
        },
        cue: {
          id: 'knee_to_chest',
          en: 'Draw your knee up to your chest.',
          de: 'Zieh das Knie zur Brust.',
          es: 'Lleva la rodilla al pecho.',
        },
        source:
          'ACE exercise library, mountain climber: the knee comes towards the chest, well past 90 degrees at the hip.',
      }),
    ],
  },
});
