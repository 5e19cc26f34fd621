import type { Exercise } from '../exercise.ts';

export const bicycleCrunch: Exercise = {
  slug: 'bicycle_crunch',
  name: { en: 'Bicycle crunch', de: 'Fahrrad-Crunch', es: 'Crunch bicicleta', ar: 'كرانش الدراجة' },
  instructions: [
    'Lie on your back, hands by your ears, and lift your shoulders and feet off the floor with the knees over the hips.',
    'Turn your chest towards one knee as it comes in, while the other leg stretches out long and low.',
    'Switch sides in a steady pedalling rhythm, breathing out on every twist.',
    'Rotate from the ribs so that your shoulder, not just your elbow, travels across.',
    'Snatch a short breath in as you pass through the middle.',
    'Speed is the trap here: slow down until the lower back stays glued to the mat.',
  ],
  muscles: ['obliques', 'rectus abdominis', 'iliopsoas', 'transversus abdominis'],
  aliases: ['bicycle crunches'],
};
