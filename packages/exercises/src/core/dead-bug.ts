import type { Exercise } from '../exercise.ts';

export const deadBug: Exercise = {
  slug: 'dead_bug',
  name: { en: 'Dead bug', de: 'Dead Bug', es: 'Bicho muerto', ar: 'الحشرة الميتة' },
  instructions: [
    'Lie on your back with your arms pointing up and your hips and knees bent to right angles in the air.',
    'Breathe out fully so that your ribs drop and the lower back meets the floor.',
    'Lower one arm behind your head and stretch the opposite leg away, just above the ground.',
    'Breathe in on the way back to the start, then swap to the other arm and leg.',
    'Move slowly, as though balancing a glass of water on your belly.',
    'The moment daylight appears under your lower back you have gone too far, so reach less.',
  ],
  muscles: ['transversus abdominis', 'rectus abdominis', 'obliques', 'iliopsoas'],
};
