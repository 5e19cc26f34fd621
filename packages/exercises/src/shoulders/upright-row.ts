import type { Exercise } from '../exercise.ts';

export const uprightRow: Exercise = {
  slug: 'upright_row',
  name: { en: 'Upright row', de: 'Aufrechtes Rudern', es: 'Remo al mentón', ar: 'التجديف العمودي' },
  instructions: [
    'Stand holding a bar or dumbbells in front of your thighs, hands at least shoulder-width apart.',
    'Exhale and draw the weight up along your body, letting the elbows lead out and up.',
    'Stop when your elbows reach shoulder height and the weight is around the lower chest.',
    'Inhale as you guide it down again to straight arms.',
    'Leave it out if you feel a pinch at the top of the shoulder.',
    'A narrow grip pulled up to the chin squeezes the joint, so go wider and finish lower.',
  ],
  muscles: ['lateral deltoid', 'trapezius', 'anterior deltoid', 'biceps brachii', 'brachioradialis'],
  aliases: ['barbell upright row', 'dumbbell upright row'],
};
