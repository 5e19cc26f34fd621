import type { Exercise } from '../exercise.ts';

export const cobra: Exercise = {
  slug: 'cobra',
  name: { en: 'Cobra', de: 'Kobra', es: 'Cobra', ar: 'الكوبرا' },
  instructions: [
    'Lie on your front with your legs together and your palms under your shoulders.',
    'Press the tops of your feet and your pelvis into the floor.',
    'Inhale and lift your chest, using the back muscles first and the hands only to help.',
    'Draw your shoulders down and away from your ears, with your elbows slightly bent.',
    'Stay for two or three easy breaths, then exhale and lower yourself again.',
    'Shoving up to straight arms folds the lower back like a hinge, so rise only as far as your hips stay down.',
  ],
  muscles: ['erector spinae', 'rectus abdominis', 'triceps brachii', 'rhomboids'],
  aliases: ['cobra pose', 'cobra stretch'],
  countable: false,
};
