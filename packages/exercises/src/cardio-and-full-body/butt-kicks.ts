import type { Exercise } from '../exercise.ts';

export const buttKicks: Exercise = {
  slug: 'butt_kicks',
  name: { en: 'Butt kicks', de: 'Anfersen', es: 'Talones al glúteo', ar: 'ركل الأرداف' },
  instructions: [
    'Stand upright on the balls of your feet with your arms ready to run.',
    'Jog on the spot and snap each heel up towards the buttock on the same side.',
    'Point your knees down at the floor as the heel comes up.',
    'Let your breathing settle into the rhythm of your steps, and relax your jaw and hands.',
    'Touch down quietly under your hips before you flick the other foot.',
    'Tipping forwards from the waist makes the kick look higher without using the hamstrings any more.',
  ],
  muscles: ['hamstrings', 'gastrocnemius', 'quadriceps', 'tibialis anterior'],
  aliases: ['heel kick', 'heel flick', 'bum kick'],
};
