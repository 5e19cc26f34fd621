import type { Exercise } from '../exercise.ts';

export const donkeyKick: Exercise = {
  slug: 'donkey_kick',
  name: { en: 'Donkey kick', de: 'Eselstritt', es: 'Patada de glúteo', ar: 'ركلة الحمار' },
  instructions: [
    'Come onto hands and knees, with your wrists under your shoulders and your knees under your hips.',
    'Draw your belly in a little so that your lower back stays flat.',
    'Keep one knee bent at a right angle and press that sole towards the ceiling while you exhale.',
    'Lift until your thigh is in line with your trunk, and tighten the buttock for a moment.',
    'Inhale and lower the knee until it hovers over the ground beside the other one.',
    'Kicking higher by sagging through the waist strains the lumbar spine, so keep it smaller and stricter.',
  ],
  muscles: ['gluteus maximus', 'hamstrings', 'multifidus', 'transversus abdominis'],
  aliases: ['glute kickback', 'quadruped hip extension'],
};
