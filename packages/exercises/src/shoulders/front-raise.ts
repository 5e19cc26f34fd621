import { coached } from '../coached.ts';
import { raised } from '../faults/raises.ts';

/** Front raise: straight arms forwards up to the height of the shoulders. One arm, both, or in turn. */
export const frontRaise = coached({
  slug: 'front_raise',
  name: { en: 'Front raise', de: 'Frontheben', es: 'Elevación frontal' },
  instructions: [
    'Hold dumbbells in front of your thighs with your palms facing back and your feet under your hips.',
    'Set your shoulder blades down and make your trunk firm.',
    'Raise the arms forwards to shoulder height, nearly straight, with a slow breath out.',
    'Hold for a beat while your wrists stay in line with your forearms.',
    'Lower without letting the weights drop, breathing in all the way to the thighs.',
    'Rocking backwards to start the lift takes it out of the shoulders, so stand with your back to a wall if you cannot stop it.',
  ],
  muscles: ['anterior deltoid', 'pectoralis major', 'lateral deltoid', 'serratus anterior'],
  aliases: ['dumbbell front raise', 'front arm raise'],
  hiddenAliases: [
    'arm front raise',
    'shoulder flexion',
    'forward raise',
    'front deltoid raise',
    'frontal raise',
    'shoulder front raise',
    'plate front raise',
  ],
  coaching: {
    family: 'raise',
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'apart',
      components: [
        { signal: 'shoulder_elevation', rest: 15, peak: 85, weight: 1 },
        { signal: 'wrist_over_shoulder', rest: -1, peak: 0, weight: 1 },
      ],
      minimumPeak: 0.55,
      maximumHoldMs: 2500,
      gate: [{ signal: 'trunk_lean', atMost: 50 }],
      requires: [
        { signal: 'elbow_flexion', over: 'repetition', take: 'mean', atMost: 110 },
        { signal: 'elbow_flexion', over: 'repetition', take: 'range', atMost: 36 },
        { signal: 'hip_in_picture', over: 'repetition', take: 'range', atMost: 0.35 },
        { signal: 'wrist_outward', over: 'repetition', take: 'mean', atLeast: -0.3 },
        { signal: 'wrist_outward', over: 'repetition', take: 'maximum', atMost: 0.75 },
        { signal: 'wrist_over_shoulder', over: 'repetition', take: 'maximum', atMost: 1.25 },
      ],
    },
    report: 'shoulder_elevation',
    tempo: { effort: 'out' },
    rules: raised(['side', 'oblique']),
  },
});
