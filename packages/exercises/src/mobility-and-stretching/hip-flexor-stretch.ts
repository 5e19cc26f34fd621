import type { Exercise } from '../exercise.ts';

export const hipFlexorStretch: Exercise = {
  slug: 'hip_flexor_stretch',
  name: {
    en: 'Hip flexor stretch',
    de: 'Hüftbeuger dehnen',
    es: 'Estiramiento del flexor de cadera',
    ar: 'إطالة مثنيات الورك',
  },
  instructions: [
    'Kneel on one knee, on a folded towel if you like, with the other foot flat in front of you.',
    'Tighten the buttock of the kneeling side and tuck your tailbone under.',
    'Shift your whole body forwards by a few centimetres until the front of that hip begins to pull.',
    'Hold for 20 to 30 seconds and let each long breath out soften the stretch.',
    'Change legs and compare the two sides.',
    'Arching the back to lunge further forwards lets the hip escape, so keep the tuck and move less.',
  ],
  muscles: ['iliopsoas', 'rectus femoris', 'tensor fasciae latae'],
  aliases: ['kneeling hip flexor stretch', 'half-kneeling hip flexor stretch'],
  countable: false,
};
