import type { Exercise } from '../exercise.ts';

export const hollowHold: Exercise = {
  slug: 'hollow_hold',
  name: { en: 'Hollow hold', de: 'Hollow Hold', es: 'Hollow hold', ar: 'ثبات القارب المجوّف' },
  instructions: [
    'Lie on your back, stretch your arms past your ears and bring your straight legs together.',
    'Flatten your lower back into the floor and keep it there as your first priority.',
    'Lift your shoulder blades and your heels a little way off the ground, so that you look like a shallow banana.',
    'Take small, steady breaths at the top of the lungs while you hold.',
    'Bend the knees or bring the arms forwards to make it easier, and lower the legs to make it harder.',
    'Holding your breath and letting the back pop up are the faults to catch early.',
  ],
  muscles: ['rectus abdominis', 'transversus abdominis', 'iliopsoas', 'obliques'],
  aliases: ['hollow body hold', 'hollow body'],
  countable: false,
};
