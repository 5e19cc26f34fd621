import type { Exercise } from '../exercise.ts';

export const tricepsKickback: Exercise = {
  slug: 'triceps_kickback',
  name: {
    en: 'Triceps kickback',
    de: 'Trizeps-Kickback',
    es: 'Patada de tríceps',
    ar: 'ركلة الترايسبس الخلفية',
  },
  instructions: [
    'Lean forwards from the hips with a light dumbbell in each hand and your back flat.',
    'Lift your elbows until the upper arms lie along your sides, level with the trunk.',
    'Exhale and straighten your arms behind you by moving the forearms alone.',
    'Lock out for a moment and feel the back of the arm harden.',
    'Inhale as you let the forearms swing slowly back to hanging.',
    'When the elbows drop, gravity stops helping you train, so lift them again or end the set.',
  ],
  muscles: ['triceps brachii', 'posterior deltoid', 'latissimus dorsi'],
  aliases: ['tricep kickback', 'dumbbell kickback'],
};
