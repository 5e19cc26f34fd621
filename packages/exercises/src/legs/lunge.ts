import { coached, downAndUp } from '../coached.ts';
import { kneesFromTheFront } from '../faults/turns.ts';
import { kneeTurnsIn, kneesForward, shallowKnee } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { leansForward } from '../faults/trunk.ts';

/** Lunge, forwards or backwards: the hips sink between one leg in front and one behind. Each repetition belongs to the leg in front. */
export const lunge = coached({
  slug: 'lunge',
  name: { en: 'Lunge', de: 'Ausfallschritt', es: 'Zancada' },
  instructions: [
    'Stand upright with your feet under your hips and your hands on your waist or holding dumbbells at your sides.',
    'Take a long step forwards and breathe in as you lower your back knee straight towards the floor.',
    'At the bottom both knees are bent to roughly a right angle, and the front foot is flat on the ground.',
    'Keep your trunk vertical and your front knee pointing the same way as your second toe.',
    'Push off the front foot to return to standing as you breathe out, then step with the other leg.',
    'Steps that are too short lift the front heel and crowd the knee, so give yourself more room.',
  ],
  muscles: ['quadriceps', 'gluteus maximus', 'hamstrings', 'adductors', 'gluteus medius'],
  aliases: ['forward lunge', 'front lunge', 'alternating lunge'],
  hiddenAliases: [
    'walking lunge',
    'dumbbell lunge',
    'split squat',
    'static lunge',
    'lunging',
    'curtsy lunge',
    'step back lunge',
  ],
  coaching: {
    family: 'lunge',
    views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
    states: downAndUp,
    counting: {
      sides: 'whole',
      leads: 'thigh_lean',
      components: [
        { signal: 'knee_flexion', rest: 15, peak: 95, weight: 1 },
        { signal: 'hip_height', rest: 1.5, peak: 0.85, weight: 1 },
      ],
      minimumRange: 0.35,
      maximumRest: 0.55,
      gate: [
        { signal: 'trunk_lean', atMost: 60 },
        { signal: 'hip_height', atLeast: 0.25, slack: 0.4 },
      ],
      requires: [
        { signal: 'hip_height', over: 'repetition', take: 'travel', atMost: -0.2 },
        { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atMost: -0.15 },
        { signal: 'ankle_spread', over: 'repetition', take: 'maximum', atLeast: 0.6 },
      ],
    },
    report: 'knee_flexion',
    rules: [
      shallowKnee(
        76,
        'NgoQuocBao: front knee 60 to 125 degrees at the bottom; 90 is the aim (NSCA Essentials), 14 are left for a short step.',
      ),
      leansForward(36, 2),
      kneesForward(36),
      kneeTurnsIn(0.09),
      // From the front the knee of the step bends towards the camera, and when it sinks is not seen.
      dropped('out', 320, ['side', 'oblique']),
    ],
    cues: kneesFromTheFront,
  },
});
