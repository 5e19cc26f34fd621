import type { Exercise } from '../exercise.ts';

export const clamshell: Exercise = {
  slug: 'clamshell',
  name: { en: 'Clamshell', de: 'Muschel', es: 'Almeja', ar: 'الصدفة' },
  instructions: [
    'Lie on one side with your hips and knees bent, your feet stacked and your head resting on the lower arm.',
    'Put the upper hand on your hip bone to check that the pelvis does not move.',
    'Keep your heels touching and breathe out as you turn the top knee up towards the ceiling.',
    'Stop as soon as your hip wants to follow, hold for a breath, and feel the side of the buttock working.',
    'Inhale while you close the knees again slowly, then repeat and change sides.',
    'Rolling the whole body backwards looks like a bigger movement but spares exactly the muscle you came for.',
  ],
  muscles: ['gluteus medius', 'gluteus minimus', 'piriformis', 'gluteus maximus'],
  aliases: ['clam', 'side-lying clam'],
};
