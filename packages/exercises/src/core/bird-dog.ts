import type { Exercise } from '../exercise.ts';

export const birdDog: Exercise = {
  slug: 'bird_dog',
  name: { en: 'Bird dog', de: 'Vierfüßlerstand mit Arm und Bein', es: 'Perro de caza', ar: 'الطائر والكلب' },
  instructions: [
    'Kneel on all fours with your hands under your shoulders, knees under your hips and your neck long.',
    'Tighten your belly as if fastening a belt by one notch.',
    'Breathe out while you reach one arm forwards and the opposite leg straight back, no higher than your trunk.',
    'Hold for two seconds with your hips level with the ground.',
    'Breathe in to return, and alternate sides without shifting your weight about.',
    'Lifting the leg too high tips the pelvis and hollows the back: aim for the wall behind you, not the ceiling.',
  ],
  muscles: ['multifidus', 'erector spinae', 'gluteus maximus', 'transversus abdominis', 'posterior deltoid'],
  aliases: ['quadruped arm and leg raise'],
};
