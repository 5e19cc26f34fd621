import type { Exercise } from '../exercise.ts';

export const dumbbellFly: Exercise = {
  slug: 'dumbbell_fly',
  name: {
    en: 'Dumbbell fly',
    de: 'Fliegende mit Kurzhanteln',
    es: 'Aperturas con mancuernas',
    ar: 'التفتيح بالدمبل',
  },
  instructions: [
    'Lie on a bench holding two light dumbbells above your chest, palms facing each other.',
    'Put a soft bend in your elbows and keep that same bend from start to finish.',
    'Inhale and open your arms wide in an arc until you feel your chest stretch, hands no lower than the bench.',
    'Exhale as you close the arc, as if hugging a large barrel.',
    'Stop just before the dumbbells touch so that the chest stays under tension.',
    'If the elbows bend more and more on the way down it becomes a press: choose a lighter pair.',
  ],
  muscles: ['pectoralis major', 'anterior deltoid', 'biceps brachii'],
  aliases: ['chest fly', 'dumbbell flye', 'dumbbell flies', 'chest flies', 'chest flye'],
};
