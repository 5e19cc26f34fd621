import type { Exercise } from '../exercise.ts';

export const kettlebellSwing: Exercise = {
  slug: 'kettlebell_swing',
  name: {
    en: 'Kettlebell swing',
    de: 'Kettlebell-Schwung',
    es: 'Balanceo con kettlebell',
    ar: 'أرجحة الكيتل بيل',
  },
  instructions: [
    "Put the kettlebell an arm's length in front of you and stand behind it with your feet wider than your hips.",
    'Hinge down, grip it with both hands and tip it towards you, keeping your back flat.',
    'Hike it back high between your thighs with a sharp breath in through the nose.',
    'Snap your hips forwards and breathe out hard, so that the bell floats up to chest height on relaxed arms.',
    'At the top stand like a plank: knees straight, buttocks tight, ribs down.',
    'Let the bell fall and wait until your arms touch your ribs before you fold at the hips again.',
    'The usual error is to squat the bell up and lift it with the shoulders, but the power belongs in the hips.',
  ],
  muscles: ['gluteus maximus', 'hamstrings', 'erector spinae', 'anterior deltoid', 'forearm flexors'],
  aliases: ['kb swing', 'russian kettlebell swing'],
};
