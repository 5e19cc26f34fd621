import type { Exercise } from '../exercise.ts';

export const neckTilt: Exercise = {
  slug: 'neck_tilt',
  name: { en: 'Neck tilt', de: 'Nacken seitlich dehnen', es: 'Inclinación de cuello', ar: 'إمالة الرقبة' },
  instructions: [
    'Sit or stand upright with your shoulders loose and your gaze level.',
    'Exhale and let one ear sink towards the shoulder on the same side.',
    'Stay for three slow breaths and feel the opposite side of the neck lengthen.',
    'Inhale as you bring your head back to the middle, then tilt to the other side.',
    'Rest the fingertips of one hand on your head for a little more weight, but never pull.',
    'Lifting the shoulder to meet the ear cancels the stretch: keep it heavy, as if you held a shopping bag.',
  ],
  muscles: ['trapezius', 'scalenes', 'levator scapulae', 'sternocleidomastoid'],
  aliases: ['neck stretch', 'lateral neck stretch', 'side neck tilt'],
  countable: false,
};
