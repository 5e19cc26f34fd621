import type { Exercise } from '../exercise.ts';

export const downwardDog: Exercise = {
  slug: 'downward_dog',
  name: { en: 'Downward dog', de: 'Herabschauender Hund', es: 'Perro boca abajo', ar: 'وضعية الكلب' },
  instructions: [
    'From hands and knees tuck your toes, lift your knees and send your hips up and back.',
    'Spread your fingers and press through the base of each forefinger.',
    'Lengthen from wrists to tailbone first, and only then straighten your legs as far as they allow.',
    'Let your head hang between your upper arms and take five slow, full breaths.',
    'Bend your knees and lower them to the mat to come out.',
    'Forcing the heels down with a rounded back misses the point: a long spine matters more than flat feet.',
  ],
  muscles: ['hamstrings', 'gastrocnemius', 'latissimus dorsi', 'soleus', 'anterior deltoid'],
  aliases: ['down dog', 'downward-facing dog'],
  countable: false,
};
