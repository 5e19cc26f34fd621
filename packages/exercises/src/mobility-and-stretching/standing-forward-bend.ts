import type { Exercise } from '../exercise.ts';

export const standingForwardBend: Exercise = {
  slug: 'standing_forward_bend',
  name: {
    en: 'Standing forward bend',
    de: 'Vorbeuge im Stehen',
    es: 'Flexión de tronco de pie',
    ar: 'الانحناء الأمامي وقوفًا',
  },
  instructions: [
    'Stand with your feet hip-width apart and soften your knees.',
    'Inhale to lengthen upwards, then exhale and fold forwards from the hips.',
    'Rest your hands on your shins, on blocks or on the floor, wherever they arrive.',
    'Let your head and neck go loose and stay for five unhurried breaths.',
    'Put your hands on your hips to come up with a flat back as you inhale.',
    'Locking the knees and tugging at the toes only bends the spine: a small knee bend moves the stretch into the hamstrings.',
  ],
  muscles: ['hamstrings', 'gastrocnemius', 'erector spinae', 'gluteus maximus'],
  aliases: ['forward bend', 'forward fold', 'standing hamstring stretch'],
  countable: false,
};
