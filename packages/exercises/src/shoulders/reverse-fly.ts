import type { Exercise } from '../exercise.ts';

export const reverseFly: Exercise = {
  slug: 'reverse_fly',
  name: { en: 'Reverse fly', de: 'Reverse Fly', es: 'Apertura inversa', ar: 'التفتيح الخلفي' },
  instructions: [
    'Hinge forwards at the hips until your chest faces the floor, with dumbbells hanging under your shoulders.',
    'Turn your palms towards each other and bend the elbows a little.',
    'Breathe out and sweep your arms out to the sides until they are level with your back.',
    'Feel the back of the shoulders and the space between the shoulder blades tighten.',
    'Return along the same path as you breathe in.',
    'Heavy weights make people yank and stand up, so stay folded and choose a load you can pause with.',
  ],
  muscles: ['posterior deltoid', 'rhomboids', 'trapezius', 'rotator cuff'],
  aliases: ['rear delt fly', 'rear delt raise', 'reverse flye', 'reverse flies', 'bent-over lateral raise'],
};
