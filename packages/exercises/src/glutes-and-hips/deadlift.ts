import { coached, downAndUp } from '../coached.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { backRounds, hipsFirst, notUpright } from '../faults/trunk.ts';

/** Deadlift: hips and knees bend, the trunk leans, the hands go down to the shins, and up. */
export const deadlift = coached({
  slug: 'deadlift',
  name: { en: 'Deadlift', de: 'Kreuzheben', es: 'Peso muerto' },
  instructions: [
    'Stand with the bar over the middle of your feet, bend down and grip it just outside your legs.',
    'Bring your shins to the bar, lift your chest and pull your shoulder blades down until the back is flat.',
    'Take a deep breath, hold it against a hard belly, and take the slack out of the bar before it moves.',
    'Push the floor away so that hips and shoulders rise together, with the bar sliding close to your legs.',
    'Stand fully upright, squeeze your buttocks, and breathe out at the top without leaning back.',
    'Send the hips back first to lower the bar, and bend the knees once it has passed them.',
    'If your hips shoot up before the bar leaves the ground, the lower back does all the work: start with them a touch higher and push with the legs.',
  ],
  muscles: ['gluteus maximus', 'hamstrings', 'erector spinae', 'quadriceps', 'trapezius', 'forearm flexors'],
  aliases: ['barbell deadlift', 'conventional deadlift'],
  hiddenAliases: [
    'dumbbell deadlift',
    'sumo deadlift',
    'trap bar deadlift',
    'hex bar deadlift',
    'kettlebell deadlift',
  ],
  coaching: {
    family: 'hinge',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: downAndUp,
    counting: {
      sides: 'whole',
      components: [
        { signal: 'hip_flexion', rest: 15, peak: 100, weight: 1 },
        { signal: 'wrist_height', rest: 1.35, peak: 0.5, weight: 1 },
      ],
      maximumDurationMs: 12000,
      maximumHoldMs: 5000,
      mayStartFar: true,
      gate: [{ signal: 'hip_height', atLeast: 0.45 }],
      requires: [
        { signal: 'trunk_lean', over: 'repetition', take: 'travel', atLeast: 5 },
        { signal: 'hip_flexion', over: 'repetition', take: 'travel', atLeast: 30 },
        { signal: 'wrist_height', over: 'repetition', take: 'travel', atMost: -0.15 },
        { signal: 'trunk_lean', over: 'repetition', take: 'minimum', atMost: 58 },
        { signal: 'elbow_flexion', over: 'repetition', take: 'mean', atMost: 45 },
        { signal: 'elbow_flexion', over: 'back', take: 'maximum', atMost: 55 },
      ],
    },
    report: 'hip_flexion',
    rules: [
      backRounds,
      hipsFirst(0.43),
      fallsShort({
        id: 'knee_dominant',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 84,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: {
          en: 'Squatting the lift',
          de: 'Kniebeuge statt Hüftbeuge',
          es: 'Doblas las rodillas en vez de la cadera',
        },
        cue: {
          id: 'hips_back',
          en: 'Push your hips back: this is a hinge, not a squat.',
          de: 'Schieb die Hüfte nach hinten, statt in die Knie zu gehen.',
          es: 'Lleva la cadera atrás en vez de doblar las rodillas.',
        },
        source:
          'Hales 2009: knees at about 55 to 75 degrees of flexion at the start of a conventional deadlift, 100 and more in a squat.',
      }),
      notUpright(24),
      dropped('out'),
    ],
  },
});
