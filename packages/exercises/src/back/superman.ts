import type { Exercise } from '../exercise.ts';

export const superman: Exercise = {
  slug: 'superman',
  name: { en: 'Superman', de: 'Superman', es: 'Superman', ar: 'سوبرمان' },
  instructions: [
    'Lie face down with your legs straight, your arms stretched out past your ears and your forehead near the floor.',
    'Press your hip bones gently into the ground.',
    "Breathe in, then lift arms, chest and thighs a hand's breadth off the floor as you breathe out.",
    'Reach long in both directions and hold for two seconds, eyes still looking down.',
    'Lower everything together and take a fresh breath before the next lift.',
    'Throwing the head back pinches the neck and adds nothing, so think of length rather than height.',
  ],
  muscles: ['erector spinae', 'gluteus maximus', 'multifidus', 'hamstrings', 'trapezius'],
  aliases: ['superman hold', 'prone back extension'],
};
