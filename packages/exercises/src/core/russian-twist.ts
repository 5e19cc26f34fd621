import type { Exercise } from '../exercise.ts';

export const russianTwist: Exercise = {
  slug: 'russian_twist',
  name: { en: 'Russian twist', de: 'Russian Twist', es: 'Giro ruso', ar: 'اللفة الروسية' },
  instructions: [
    'Sit with your knees bent and heels lightly on the floor, then lean back until your belly switches on.',
    'Lengthen your spine and hold your hands or a weight in front of your chest.',
    'Turn your ribcage to one side and breathe out as your hands move beside the hip.',
    'Come back through the centre on an in-breath and turn the other way.',
    'Keep your knees facing forwards so that the twist happens above the waist.',
    'Waving the arms while the chest stays still is the usual shortcut: let your eyes follow your hands.',
  ],
  muscles: ['obliques', 'rectus abdominis', 'transversus abdominis', 'iliopsoas'],
  aliases: ['seated russian twist'],
};
