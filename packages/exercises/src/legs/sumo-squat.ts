import { variantOf } from '../coached.ts';
import { squat } from './squat.ts';

/** Sumo squat: feet wide apart, toes turned out. */
export const sumoSquat = variantOf(squat, {
  slug: 'sumo_squat',
  name: { en: 'Sumo squat', de: 'Sumo-Kniebeuge', es: 'Sentadilla sumo', ar: 'قرفصاء السومو' },
  instructions: [
    'Take a stance clearly wider than your shoulders and turn your toes out by 30 to 45 degrees.',
    'Stand tall with your hands together at the chest, or let one dumbbell hang between your legs.',
    'Inhale and lower your hips straight down, opening your knees out over your toes as you go.',
    'Stop when your thighs are level with the floor and you feel a stretch along the inner thighs.',
    'Exhale, press through your heels and squeeze your legs together from within to stand up.',
    'A trunk that tips forwards usually means a stance that is too wide: narrow it until you can stay upright.',
  ],
  muscles: ['gluteus maximus', 'adductors', 'quadriceps', 'gluteus medius', 'hamstrings'],
  aliases: ['wide squat', 'wide-stance squat', 'plie squat'],
  hiddenAliases: ['plie'],
  coaching: {
    limits: {
      leaning_forward: [
        48,
        'With the feet wide the trunk stays more upright: 48 by our own judgement, where a squat has 55.',
      ],
      knees_in: [
        1.1,
        'With the toes turned out the knees part further: 1.1 by our own judgement, where a squat has 0.95.',
      ],
    },
    without: ['knees_forward'],
  },
});
