import type { Exercise } from '../exercise.ts';

/** Step-up. Counted by what is repeated: each leg bends twice in a repetition, on the way up and on the way down, and 33 points do not show the box. */
export const stepUp: Exercise = {
  slug: 'step_up',
  name: { en: 'Step-up', de: 'Aufsteiger auf den Kasten', es: 'Subida al cajón', ar: 'الصعود على الصندوق' },
  instructions: [
    'Face a sturdy box or bench no higher than your knee and put one whole foot on top of it.',
    'Lean slightly forwards so that your weight is already over the upper foot.',
    'Exhale and press down through that heel until you stand upright on the box, with the hip fully open.',
    'Touch the other foot down lightly on top for balance.',
    'Inhale and lower yourself slowly, with the same leg still doing the work, until the trailing toes meet the floor.',
    'Bouncing off the bottom foot is cheating yourself; keep those toes pulled up and let the top leg lift you.',
  ],
  muscles: ['quadriceps', 'gluteus maximus', 'gluteus medius', 'hamstrings', 'soleus'],
  aliases: ['box step-up', 'bench step-up'],
};
