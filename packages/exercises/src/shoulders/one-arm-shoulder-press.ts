import { variantOf } from '../coached.ts';
import { leansAside } from '../faults/trunk.ts';
import { shoulderPress } from './shoulder-press.ts';

/** One-arm shoulder press: one hand presses, the other hangs or rests. */
export const oneArmShoulderPress = variantOf(shoulderPress, {
  slug: 'one_arm_shoulder_press',
  name: {
    en: 'One-arm shoulder press',
    de: 'Einarmiges Schulterdrücken',
    es: 'Press de hombro a una mano',
    ar: 'ضغط الكتف بذراع واحدة',
  },
  instructions: [
    'Stand with your feet under your hips and hold a dumbbell or kettlebell at one shoulder.',
    'Make a fist with your free hand and hold that arm a little away from your side.',
    'Breathe in, squeeze your buttocks, and press the weight up next to your ear.',
    'Breathe out near the top and straighten your elbow without shrugging.',
    'Bring it down to the shoulder in a straight line, then do the other side for as many.',
    'If your hip slides out under the weight, choose a lighter one until you can stand still.',
  ],
  muscles: ['anterior deltoid', 'lateral deltoid', 'triceps brachii', 'trapezius', 'obliques'],
  aliases: ['single-arm shoulder press', 'one-arm overhead press', 'single-arm overhead press'],
  hiddenAliases: [
    'one arm kettlebell press',
    'single arm dumbbell press',
    'one arm press',
    'single arm press',
  ],
  coaching: { without: ['uneven'], further: [leansAside] },
});
