import { variantOf } from '../coached.ts';
import { lunge } from './lunge.ts';

export const reverseLunge = variantOf(lunge, {
  slug: 'reverse_lunge',
  name: {
    en: 'Reverse lunge',
    de: 'Ausfallschritt rückwärts',
    es: 'Zancada hacia atrás',
    ar: 'الاندفاع الخلفي',
  },
  instructions: [
    'Begin standing, feet hip-width apart, with your weight shifted onto the leg that will stay in place.',
    'Step the other foot well behind you, land on the ball of it, and inhale as you lower under control.',
    'Sink until the back knee hovers just above the floor and the front shin stays close to upright.',
    'Drive through the heel of the front foot and exhale as you bring the back leg home.',
    'Change legs each time, or finish one side before you start the other.',
    'Many people push off hard with the back foot; let the front leg do the lifting instead.',
  ],
  muscles: ['gluteus maximus', 'quadriceps', 'hamstrings', 'adductors', 'gluteus medius'],
  aliases: ['backward lunge', 'back lunge'],
});
