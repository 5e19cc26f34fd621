import type { Exercise } from '../exercise.ts';

export const standingSideStretch: Exercise = {
  slug: 'standing_side_stretch',
  name: {
    en: 'Standing side stretch',
    de: 'Seitdehnung im Stehen',
    es: 'Estiramiento lateral de pie',
    ar: 'إطالة الجانب وقوفًا',
  },
  instructions: [
    'Stand with your feet at hip width, one hand on your hip and the other arm reaching up.',
    'Breathe in and stretch that hand towards the ceiling until the ribs open.',
    'Breathe out and bend sideways in a long arc, with both feet equally heavy.',
    'Hold for two breaths, sending the air into the upper side of your chest.',
    'Come back to the middle and repeat on the other side.',
    'Leaning forwards or twisting makes it feel easier, so pretend to stand between two panes of glass.',
  ],
  muscles: ['obliques', 'quadratus lumborum', 'latissimus dorsi', 'intercostals'],
  aliases: ['side stretch', 'side bend', 'standing side bend'],
  countable: false,
};
