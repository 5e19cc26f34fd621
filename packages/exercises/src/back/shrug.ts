import type { Exercise } from '../exercise.ts';

export const shrug: Exercise = {
  slug: 'shrug',
  name: { en: 'Shrug', de: 'Schulterheben', es: 'Encogimiento de hombros', ar: 'هزّ الكتفين' },
  instructions: [
    'Stand upright with a dumbbell in each hand, arms hanging straight at your sides.',
    'Look ahead and keep your neck long.',
    'Lift your shoulders straight up towards your ears as you breathe out.',
    'Hold the highest point for a second without bending your elbows.',
    'Let the weights pull your shoulders down slowly while you breathe in.',
    'Rolling the shoulders in circles only grinds the joint: up and down is the whole exercise.',
  ],
  muscles: ['trapezius', 'levator scapulae', 'rhomboids', 'forearm flexors'],
  aliases: ['shoulder shrug', 'dumbbell shrug', 'barbell shrug'],
};
